import { wordsOf } from './data.js';
import type { Language } from './languages.js';
import { sentencesOf } from './sentences.js';
import { fold, isCapital, type Token, tokensOf } from './tokens.js';

/** What the text that was translated from tells of the words of its translation. */
export interface SourceWords {
  /** Whether there is a text to compare with. */
  given: boolean;
  /** Words that are no names: known to the language, or written with a small letter somewhere. */
  isOrdinary(word: string): boolean;
  /** Whether the source has the word at all. */
  has(word: string): boolean;
  /** Names as the source writes them, longest first. */
  names: readonly string[];
  /** Whether this is a line or sentence of the source, whatever its case and signs. */
  saysWhole(text: string): boolean;
  /** Whether the source has these words in brackets. */
  brackets(words: string): boolean;
}

/** A sentence in which so many of the longer words have capitals is a title, where capitals make no names. */
const TITLE_SHARE = 0.6;
const CONNECTING = /^[\s&]*(?:(?:of|the|and|for|in|de|la|del|y|et|du)\s+){0,2}[\s&]*$/;

/** Reads the source of a translation: its block, or all of it. */
export function sourceWordsOf(text: string, language: Language): SourceWords {
  const { small, vocabulary } = wordsOf(language);
  const tokens = tokensOf(text);
  const all = new Set(tokens.map(({ word }) => word));
  const uncapital = new Set(tokens.filter((token) => !isCapital(token.text)).map(({ word }) => word));
  const isOrdinary = (word: string) => small.has(word) || vocabulary.has(word) || uncapital.has(word);
  const lines = text.split(/\n+/).filter((line) => line.trim() !== '');
  const sentences = lines.flatMap((line) =>
    sentencesOf(line, language).map(({ start, end }) => line.slice(start, end)),
  );
  const said = new Set([...lines, ...sentences].map(bare));
  const names = new Set(sentences.flatMap((sentence) => namesIn(sentence, isOrdinary, small)));
  const bracketed = new Set(
    [...text.matchAll(/[(（[]([^()（）[\]]*)[)）\]]/gu)].map((found) => bare(found[1] ?? '')),
  );
  return {
    given: tokens.length > 0,
    isOrdinary,
    has: (word) => all.has(word),
    names: [...names].sort((one, other) => other.length - one.length),
    saysWhole: (words) => said.has(bare(words)),
    brackets: (words) => bracketed.has(bare(words)),
  };
}

/** The words of a text alone, for telling whether two are the same. */
function bare(text: string): string {
  return tokensOf(text)
    .map(({ text: word }) => fold(word))
    .join(' ');
}

/** Runs of capitals amid small letters; where all words have them, only runs with a word that is no ordinary one. */
function namesIn(
  sentence: string,
  isOrdinary: (word: string) => boolean,
  small: ReadonlySet<string>,
): string[] {
  const tokens = tokensOf(sentence);
  const long = tokens.filter(({ text }) => text.length > 3);
  const isTitle = long.filter(({ text }) => isCapital(text)).length > long.length * TITLE_SHARE;
  const names: string[] = [];
  let run: Token[] = [];
  const close = () => {
    const [first] = run;
    // The first word of a sentence has its capital for that reason.
    const named = first && first.start === tokens[0]?.start && isOrdinary(first.word) ? run.slice(1) : run;
    const from = named[0];
    const to = named.at(-1);
    const isName = isTitle
      ? run.some(({ word }) => !isOrdinary(word)) && !run.some(({ word }) => small.has(word))
      : named.length > 0;
    if (from && to && isName)
      names.push(sentence.slice(isTitle ? (first ?? from).start : from.start, to.end));
    run = [];
  };
  for (const token of tokens) {
    if (!isCapital(token.text)) continue;
    const before = run.at(-1);
    if (before && !CONNECTING.test(sentence.slice(before.end, token.start))) close();
    run.push(token);
  }
  close();
  return names;
}
