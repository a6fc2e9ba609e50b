import type { Language } from './languages.js';

/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

const BEFORE = String.raw`(?:^|[\s("“«])`;
/** After these a full stop ends no sentence, in whatever language they stand. */
const ABBREVIATIONS = new RegExp(
  String.raw`${BEFORE}(?:dr|dra|mr|mrs|ms|sr|sra|srta|mme|mlle|jr|st|inc|llc|ltd|corp|co|l\.p|p\.o|ee|uu|u\.s|u\.s\.c|c\.f\.r|apt|ave|blvd|rd|ste|a\.m|p\.m|a|p|m|vs|v|e\.g|i\.e|p\.ej|d\.b\.a|г|гг|ул|руб|ст|тыс|им|tp|ths|\p{Lu})\.$`,
  'iu',
);
/** After these none does when a number or a section sign follows. */
const BEFORE_NUMBER = new RegExp(
  String.raw`${BEFORE}(?:no|nos|núm|nº|art|arts|sec|secs|ext|pág|p|tel|tél|box)\.$`,
  'iu',
);

const segmenters = new Map<string, Intl.Segmenter>();

/** Sentence stretches of a text, trimmed of white space; a line end ends a sentence. */
export function sentencesOf(text: string, language: Language): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (const { segment, index } of segmenterOf(language).segment(text)) {
    const end = index + segment.length;
    const said = text.slice(start, end);
    if (end < text.length && !/\n\s*$/.test(said) && goesOn(said.trimEnd(), text.slice(end))) continue;
    push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

function push(sentences: Stretch[], text: string, start: number, end: number): void {
  const said = text.slice(start, end);
  const trimmed = said.trim();
  if (trimmed === '') return;
  const from = start + said.indexOf(trimmed);
  sentences.push({ start: from, end: from + trimmed.length });
}

function goesOn(said: string, rest: string): boolean {
  // "a. m. a 6:30": a stop inside an abbreviation that is written with spaces, or a number of a list.
  return (
    ABBREVIATIONS.test(said) ||
    (BEFORE_NUMBER.test(said) && /^\s*[\d§(]/.test(rest)) ||
    /^\s*\p{Ll}/u.test(rest) ||
    /(?:^|\s)\(?\d{1,2}[.)]$/.test(said)
  );
}

function segmenterOf(language: Language): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, known);
  return known;
}
