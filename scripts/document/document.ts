/** What the rest of the house uses of a document. */
export type { Document } from './model.js';
export { readDocument } from './read-document.js';
