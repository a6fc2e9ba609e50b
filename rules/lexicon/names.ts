import { fold } from './fold.js';
import { longestAt, wordsOf } from './match-words.js';
import type { Lexicon, Span } from './model.js';

const WORD = /(?=\p{Script=Latin})\p{Lu}[\p{Script=Latin}\p{M}\p{N}]*(?:['’-][\p{Script=Latin}\p{M}]+)*/u
  .source;
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}])${WORD}(?: (?:& )?${WORD})+(?:,? (?:Inc|LLC|L\\.L\\.C|L\\.P|LP|Corp|Co|Ltd)\\b\\.?)?`,
  'gu',
);
const CORPORATE = /[ ,](?:Inc|LLC|L\.L\.C|L\.P|LP|Corp|Co|Ltd)\.?$/u;
/** Before a word that begins a sentence, an item or a quotation. */
const BEGINNING = /(?:^|[.?!:;。？！：•|\n])\s*["“”„«¿¡('‘*_]*$/u;
/** Share of a text's longer words in capitals above which capitals tell nothing: a heading in title case. */
const TITLE_CASE = 0.6;

/**
 * Names of companies: runs of Latin words with capitals, as `Pinnacle Home Security` or `Harbor Wireless, Inc.`. A run
 * that begins with a word of the lexicon, or has a term of two words or more in it, is taken for the field's.
 */
export function namesIn(text: string, lexicon: Lexicon): Span[] {
  if (!lexicon.isSpaced || isTitle(text)) return [];
  return [...text.matchAll(RUN)]
    .filter(({ 0: run, index }) => isName(run, BEGINNING.test(text.slice(0, index)), lexicon))
    .map(({ 0: run, index }) => ({ start: index, end: index + run.length }));
}

function isName(run: string, beginsSentence: boolean, lexicon: Lexicon): boolean {
  if (!/\p{Ll}/u.test(run)) return false;
  if (CORPORATE.test(run)) return !beginsSentence || run.split(' ').length > 2;
  const words = wordsOf(fold(run, lexicon.fold).text, lexicon);
  if (beginsSentence && words.length < 3) return false;
  if (longestAt(words, 0, lexicon)) return false;
  return words.every((_, at) => (longestAt(words, at, lexicon)?.length ?? 0) < 2);
}

function isTitle(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > TITLE_CASE * words.length;
}
