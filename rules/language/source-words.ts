import { type Words, wordsOf } from './data.js';
import type { Language } from './languages.js';
import { type Stretch, sentencesOf } from './sentences.js';
import { fold, isCapital, type Token, tokensOf } from './tokens.js';

/** What the text that was translated from tells of the words of its translation. */
export interface SourceWords {
  /** Whether there is a text to compare with. */
  given: boolean;
  /** Words that are no names: known to the language, or written with a small letter somewhere. */
  isOrdinary(word: string): boolean;
  /** Whether the source has the word at all. */
  has(word: string): boolean;
  /** Stretches of a translation that are names which the source writes just so. */
  namesIn(text: string): Stretch[];
  /** Whether this is a line or sentence of the source, whatever its case and signs. */
  saysWhole(text: string): boolean;
  /** Whether the source has these words one after another. */
  saysRun(text: string): boolean;
  /** Whether the source has these words in brackets. */
  brackets(words: string): boolean;
}

/** Abstract nouns of English, which are no names. */
const NOUN = /^[a-z]{3,}(?:tion|sion|ment|ness|ity|ance|ence|ship|ing)s?$/;
const CONNECTING = /^[\s&]*(?:(?:of|the|and|for|in|de|la|del|y|et|du)\s+){0,2}[\s&]*$/;

let latest: { text: string; language: Language; words: SourceWords } | undefined;

/** Reads the source of a translation: its block, or all of it. The latest is kept, for block after block of one. */
export function sourceWordsOf(text: string, language: Language): SourceWords {
  if (latest?.text !== text || latest.language !== language) {
    latest = { text, language, words: read(text, language) };
  }
  return latest.words;
}

function read(text: string, language: Language): SourceWords {
  const known = wordsOf(language);
  const { small, vocabulary } = known;
  const tokens = tokensOf(text);
  const all = new Set(tokens.map(({ word }) => word));
  const uncapital = new Set(tokens.filter((token) => !isCapital(token.text)).map(({ word }) => word));
  const isOrdinary = (word: string) =>
    small.has(word) || vocabulary.has(word) || uncapital.has(word) || (language === 'en' && NOUN.test(word));
  // A cell of a table says as much by itself as a line does.
  const lines = text.split(/[\n|]+/).filter((line) => line.trim() !== '');
  const sentences = lines.flatMap((line) =>
    sentencesOf(line, language).map(({ start, end }) => line.slice(start, end)),
  );
  const said = new Set([...lines, ...sentences].map(bare));
  const names = new Set(sentences.flatMap((sentence) => namesIn(sentence, isOrdinary, known)));
  const inNames = [...names].join('\n');
  const running = ` ${bare(text)} `;
  const bracketed = new Set(
    [...text.matchAll(/[(（[]([^()（）[\]]*)[)）\]]/gu)].map((found) => bare(found[1] ?? '')),
  );
  return {
    given: tokens.length > 0,
    isOrdinary,
    has: (word) => all.has(word),
    namesIn: (translation) => namedIn(translation, names, inNames),
    saysWhole: (words) => said.has(bare(words)),
    saysRun: (words) => running.includes(` ${bare(words)} `),
    brackets: (words) => bracketed.has(bare(words)),
  };
}

/** The words of a text alone, for telling whether two are the same. */
function bare(text: string): string {
  return tokensOf(text)
    .map(({ text: word }) => fold(word))
    .join(' ');
}

/** A name by itself, or two words or more of a longer one: of `Customer Care Acme Telephone`, `Acme Telephone`. */
function namedIn(text: string, names: ReadonlySet<string>, inNames: string): Stretch[] {
  const tokens = tokensOf(text);
  return tokens.flatMap((first, index) => {
    if (!isCapital(first.text)) return [];
    let end: number | undefined = names.has(first.text) ? first.end : undefined;
    for (const last of tokens.slice(index + 1)) {
      if (!inNames.includes(text.slice(first.start, last.end))) break;
      end = last.end;
    }
    return end === undefined ? [] : [{ start: first.start, end }];
  });
}

/** Runs of capitals amid small letters; in a title, where all words have them, runs with a word that is no ordinary one. */
function namesIn(
  sentence: string,
  isOrdinary: (word: string) => boolean,
  { small, telling }: Words,
): string[] {
  const tokens = tokensOf(sentence);
  const isTitle = tokens.every(({ text, word }) => isCapital(text) || text.length <= 3 || small.has(word));
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
      : named.length > 1
        ? !named.some(({ word }) => telling.has(word))
        : named.some(({ word }) => !small.has(word));
    if (from && to && isName)
      names.push(sentence.slice(isTitle ? (first ?? from).start : from.start, to.end));
    run = [];
  };
  for (const token of tokens) {
    if (!isCapital(token.text)) continue;
    const before = run.at(-1);
    const between = before ? sentence.slice(before.end, token.start) : '';
    if (before && !(isTitle ? /^[\s&]+$/ : CONNECTING).test(between)) close();
    run.push(token);
  }
  close();
  return names;
}
