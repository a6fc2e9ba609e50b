import { syllable } from 'syllable';

/**
 * Counts the syllables of one English word.
 *
 * @param known Words that the library miscounts, in lower case.
 */
export function englishSyllables(word: string, known: Readonly<Record<string, number>>): number {
  return known[word.toLowerCase()] ?? syllable(word);
}
