import type { Block, Span } from '../recognise/index.js';
import { type Counting, type Word, wordsOf } from './words.js';

/** One sentence as it counts towards readability. Offsets are those of its block's text. */
export interface ReadSentence extends Span {
  text: string;
  words: Word[];
  syllables: number;
}

/** Shorter pieces are labels, greetings and answers ("No."), which would make any text look easy. */
const FEWEST_WORDS = 3;
/** A cell without a full stop is a sentence only from here on; below, it is an entry of a table. */
const FEWEST_WORDS_OF_CELL = 6;

/**
 * The sentences that a reader reads: of paragraphs, list items (each its own) and table cells.
 * Headings and the header lines of an e-mail are no sentences.
 *
 * @param split Finds the sentences of one block's text.
 */
export function readSentences(
  blocks: Block[],
  split: (text: string) => { start: number; end: number }[],
  counting: Counting,
): ReadSentence[] {
  return blocks.flatMap(({ role, text: whole }, block) => {
    if (role === 'heading' || role === 'header') return [];
    return split(whole).flatMap(({ start, end }) => {
      const text = whole.slice(start, end);
      const words = wordsOf(text, counting);
      const fewest = role === 'cell' && !/[.?!]\W*$/.test(text) ? FEWEST_WORDS_OF_CELL : FEWEST_WORDS;
      if (words.length < fewest) return [];
      return [{ block, start, end, text, words, syllables: total(words.map(({ syllables }) => syllables)) }];
    });
  });
}

function total(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
