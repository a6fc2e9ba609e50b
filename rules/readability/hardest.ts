import type { Counts } from './formulas.js';
import type { ReadSentence } from './sentences.js';

/** Sums up sentences for the formulas. */
export function countsOf(sentences: readonly ReadSentence[]): Counts {
  const counts = { sentences: 0, words: 0, syllables: 0 };
  for (const { words, syllables } of sentences) {
    counts.sentences += 1;
    counts.words += words.length;
    counts.syllables += syllables;
  }
  return counts;
}

/**
 * The sentences that make a text hard, worst first: those without which it would be easier.
 *
 * @param hardness A formula in which more is harder.
 */
export function hardestSentences(
  sentences: readonly ReadSentence[],
  hardness: (counts: Counts) => number,
): ReadSentence[] {
  const all = countsOf(sentences);
  const whole = hardness(all);
  return sentences
    .map((sentence) => {
      const without = {
        sentences: all.sentences - 1,
        words: all.words - sentence.words.length,
        syllables: all.syllables - sentence.syllables,
      };
      return { sentence, push: without.sentences > 0 ? whole - hardness(without) : 0 };
    })
    .filter(({ push }) => push > 0)
    .sort(
      (a, b) => b.push - a.push || a.sentence.block - b.sentence.block || a.sentence.start - b.sentence.start,
    )
    .map(({ sentence }) => sentence);
}

/** The longest words of a sentence, each once, longest first. */
export function longWords({ words }: ReadSentence, fewestSyllables: number, most: number): string[] {
  const long = new Map<string, number>();
  for (const { text, syllables } of words) {
    if (syllables >= fewestSyllables) long.set(text.toLowerCase(), syllables);
  }
  return [...long]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([word]) => word);
}
