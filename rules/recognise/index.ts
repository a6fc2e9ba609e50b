/** Text → sentences → evidence. Knows no file, no carrier and no law: all three are told to it. */

export { type Guess, guess } from './guess.js';
export { Likeness, type LikenessData } from './likeness/likeness.js';
export { isSaidByBoth, type Opinion, type Verdict } from './likeness/verdict.js';
export { type WordClasses, wordClasses } from './likeness/word-classes.js';
export * from './model.js';
export { NotationError } from './phrase.js';
export { durationsIn, fewestDays } from './quantities.js';
export { opinions, recognise } from './recognise.js';
export { sentencesOf, splitSentences, wordsOf } from './sentences.js';
export { compileWording, type Wording, type WordingData } from './wording.js';
