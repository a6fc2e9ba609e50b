/** The field's concepts in any of the project's languages: what a text speaks of, whatever its words. */
export { conceptsIn } from './find-concepts.js';
export { lightConcepts, nearConcepts } from './load-lexicon.js';
export type { Hit } from './model.js';
