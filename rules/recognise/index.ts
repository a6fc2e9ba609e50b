/** Text → sentences → evidence. Knows no file, no carrier and no law: all three are told to it. */

export { type Guess, guess } from './guess.js';
export * from './model.js';
export { NotationError } from './phrase.js';
export { durationsIn, fewestDays } from './quantities.js';
export { recognise } from './recognise.js';
export { splitSentences, wordsOf } from './sentences.js';
export { compileWording, type Wording, type WordingData } from './wording.js';
