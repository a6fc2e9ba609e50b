import { type Stretch, wordsOf } from './fault.js';

/** `(…)`, `[…]`, `（…）`, with or without "Translator's note:". */
const BRACKETED = /^\s*[([（［【*_]+[^()[\]（）]*[)\]）］】*_.。]+\s*$/u;
const NAMED =
  /translator|traductor|traduct|nota de(?: la)? trad|譯註|译注|译者注|譯者註|chú thích của người dịch|người dịch|역주|역자|tagasalin|переводчик|المترجم|tradiktè|nòt tradiktè|n\.? ?d\.? ?(?:t|l\. ?t)\b|tradutor/iu;

/** A note that a translator added, and marked as one. */
export function isTranslatorsNote(words: Stretch): boolean {
  const text = wordsOf(words);
  return BRACKETED.test(text) || NAMED.test(text);
}
