/** Numbers, dates, hours, telephone numbers and the like, taken out of text as values that are equal across languages. */

export { type ComparedValues, comparedValues } from './compare.js';
export type { Value, ValueKind } from './model.js';
export { valuesIn } from './read.js';
