import { abbreviationsIn, writtenOut } from './abbreviations.js';
import type { Language } from './language.js';
import type { Block, Span } from './model.js';
import { joinQuantities } from './quantities.js';
import { fold, NAME_MARK, tokensOf } from './tokens.js';

/** One sentence (or table cell, list item, heading) made ready for matching. */
export interface Sentence extends Span {
  text: string;
  /** Folded words, each followed by one space, the whole preceded by one: `" you may say no "`. */
  words: string;
  role: Block['role'];
  /** What a reader has just read as its title: nearest heading, row and column head, lead-in, question. */
  heads: string[];
  /** All headings above. */
  above: string[];
}

/** Splits blocks into sentences. Offsets are those of the block's text. */
export function sentencesOf(blocks: Block[], language: Language): Sentence[] {
  const sentences: Sentence[] = [];
  const folded = new Map<string, string>();
  const words = (text: string) => {
    const known = folded.get(text);
    if (known !== undefined) return known;
    const made = wordsOf(text, language);
    folded.set(text, made);
    return made;
  };
  let question: { text: string; block: number } | undefined;
  const title = blocks[0]?.role === 'heading' && (blocks[0].depth ?? 1) === 1 ? blocks[0].text : undefined;
  blocks.forEach((block, index) => {
    const asked = question && question.block === index - 1 && block.role !== 'heading' ? [question.text] : [];
    let leads = asked;
    // A title stands over everything and so says nothing about one sentence.
    const near = nearestHeads(block, language).filter((head) => head !== title);
    for (const span of splitSentences(block.text, language)) {
      const text = block.text.slice(span.start, span.end);
      const heads = [...near, ...leads];
      if (isForeign(words(text), language)) continue;
      sentences.push({
        block: index,
        ...span,
        text,
        words: words(text),
        role: block.role,
        heads: heads.map(words),
        above: block.heads.map(words),
      });
      // "Will my service change? No. …": what follows the short answer answers the question too.
      if (titles(text, span.start)) leads = [...asked, text];
    }
    const last = sentences.at(-1);
    question =
      block.role !== 'heading' && last?.block === index && /[?:]\W*$/.test(last.text)
        ? { text: last.text, block: index }
        : undefined;
  });
  markNames(sentences);
  writeOut(sentences, blocks, language);
  return sentences;
}

/** What a text calls by a short form of its own is read as what it stands for. Terms of the law stay as they are. */
function writeOut(sentences: Sentence[], blocks: readonly Block[], language: Language): void {
  const longForms = new Map(
    [...abbreviationsIn(blocks)]
      .filter(([short]) => !TERMS.has(short))
      .map(([short, long]) => [short, wordsOf(long, language).trim()]),
  );
  if (longForms.size === 0) return;
  for (const sentence of sentences) {
    sentence.words = writtenOut(sentence.words, longForms);
    sentence.heads = sentence.heads.map((head) => writtenOut(head, longForms));
  }
}

/** Short forms that wording knows as they are. */
const TERMS = new Set([
  'cpni',
  'fcc',
  'ftc',
  'trs',
  'fbi',
  'usss',
  'cfr',
  'vrs',
  'puc',
  'psc',
  'voip',
  'dro',
  'pin',
  'psap',
]);

/** A sentence's first word has a capital anyway; it is a name when it is one elsewhere in the document. */
function markNames(sentences: Sentence[]): void {
  const names = new Set<string>();
  for (const { words } of sentences) {
    for (const found of words.matchAll(NAMES)) if (found[1]) names.add(found[1]);
  }
  const marked = (words: string) =>
    words.replace(/(^|[;:?]) ([^ ¹]+)(?= )/g, (all, mark: string, word: string) =>
      names.has(word) ? `${mark} ${word}${NAME_MARK}` : all,
    );
  for (const sentence of sentences) {
    sentence.words = marked(sentence.words);
    sentence.heads = sentence.heads.map(marked);
  }
}

const NAMES = new RegExp(`([^ ]{4,})${NAME_MARK}`, 'g');

/**
 * What titles a block: the last heading; for a cell also its row's and column's heads; for a list item
 * the sentence that introduces the list.
 */
function nearestHeads({ role, heads }: Block, language: Language): string[] {
  if (role === 'cell') return heads.slice(-2);
  if (role !== 'item') return heads.slice(-1);
  return heads.slice(-2).flatMap((head) => {
    const last = splitSentences(head, language).at(-1);
    const text = last ? head.slice(last.start, last.end) : '';
    // The paragraph before a list introduces it only when it says so; a heading is short anyway.
    return /[:?]\W*$/.test(text) || text.split(/\s+/).length <= 8 ? [text] : [];
  });
}

/** Words of another language are not read: an element left untranslated is not said in this one. */
function isForeign(words: string, { foreignWords }: Language): boolean {
  const all = words.split(' ').filter((word) => /^[a-z]+$/.test(word));
  const foreign = all.filter((word) => foreignWords.includes(word)).length;
  return foreign >= 3 && foreign > all.length * 0.25;
}

/** A question, a lead-in, or the short run-in title of a paragraph titles what follows it. */
function titles(text: string, start: number): boolean {
  return /[?:]\W*$/.test(text) || (start === 0 && text.split(/\s+/).length <= 6);
}

/** Folds running text for matching. */
export function wordsOf(text: string, language: Language): string {
  // "a) Sign here": the letter is no word, and what follows begins the sentence.
  const number = /^\(?(?:[a-h]|\d{1,2})[.)]\s+/.exec(text);
  if (number) return wordsOf(text.slice(number[0].length), language);
  const label = /^\W*(\p{L}+)\s?[.:)]\s+/u.exec(text);
  if (label?.[1] && language.turnLabels.includes(fold(label[1]))) {
    return wordsOf(text.slice(label[0].length), language);
  }
  const tokens = joinQuantities(tokensOf(text, language), language);
  return ` ${tokens.map((token) => token.word + (token.name ? NAME_MARK : '')).join(' ')} `;
}

/** Sentence spans of one block, abbreviations and list numbers kept together with what follows. */
export function splitSentences(text: string, language: Language): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  const segments = [...segmenter(language.locale).segment(text)].flatMap(splitAtListNumbers);
  segments.forEach(({ segment, index }, position) => {
    const end = index + segment.length;
    const rest = text.slice(end);
    if (position < segments.length - 1 && goesOn(text.slice(start, end).trimEnd(), rest, language)) return;
    const body = text.slice(start, end);
    const from = start + (body.length - body.trimStart().length);
    const to = start + body.trimEnd().length;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  });
  return spans;
}

/** `Steps. a) Sign. b) Return.`: each lettered or numbered part is a sentence of its own. */
function splitAtListNumbers({ segment, index }: { segment: string; index: number }) {
  const starts = [
    0,
    ...[...segment.matchAll(/(?<=[.;:]\s)(?=\(?(?:[a-h]|\d{1,2})\)\s)/g)].map((found) => found.index),
  ];
  return starts.map((start, at) => ({ segment: segment.slice(start, starts[at + 1]), index: index + start }));
}

function goesOn(said: string, rest: string, { abbreviations }: Language): boolean {
  const last = fold(/\S+$/.exec(said)?.[0] ?? '').replace(/^[("'“«]+/, '');
  if (abbreviations.never.includes(last)) return true;
  // Acme, L.P. ("Acme") …: a term defined in brackets belongs to the sentence before it.
  if (/^\s*\(["“«]/.test(rest)) return true;
  if (abbreviations.beforeNumber.includes(last) && /^[\s§]*\d/.test(rest)) return true;
  // "1." or "a)" or "Q:" standing alone is a list number, an initial ("J. Smith") a part of a name.
  return /^\(?(?:\d{1,2}|[a-z])[.):]\)?$/i.test(said) || /(?:^|\s)\p{Lu}\.$/u.test(said);
}

const segmenters = new Map<string, Intl.Segmenter>();
function segmenter(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, known);
  return known;
}
