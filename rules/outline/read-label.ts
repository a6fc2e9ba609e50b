import type { Label, Paragraph } from './model.js';
import { type Numeral, numeralsOf } from './numerals.js';

const TOKEN = String.raw`(?:\d{1,2}|[A-Za-z]|[ivxl]{2,6}|[IVXL]{2,6})`;
const PAREN = /^\((\d{1,2}|[A-Za-z]|[ivxl]{2,6}|[IVXL]{2,6}|[a-z]{2})\)/;
const CLOSE = /^(\d{1,2}|[A-Za-z]|[ivxl]{2,6}|[IVXL]{2,6})\)(?=\s|$)/;
const DOT = /^(\d{1,2}|[A-Za-z]|[ivxl]{2,6}|[IVXL]{2,6})\.(?=\s|$)/;
/** "2.1", "D.3", "4.2.1", "A-2". */
const DECIMAL = /^((?:\d{1,2}|[A-Z])(?:[.-]\d{1,2}){1,3})[.:)]?(?=\s+["“«(*]?\p{Lu}|$)/u;
const PREFIXED = new RegExp(
  String.raw`^(section|article|part|step|question|chapter|q|sección|artículo|parte|paso|pregunta|capítulo)\s*(${TOKEN})(?=\s*(?:[.:)–—-](?:\s|$)|$))`,
  'iu',
);
/** A heading may number itself without a stop: "3 Breaches". */
const BARE = /^(\d{1,2})(?=\s+\p{Lu})/u;
/** Several labels of which one paragraph stands: "(b)-(d) [Reserved]", "3. to 5. Reserved". */
const RANGE = new RegExp(
  String.raw`^(\(?)(${TOKEN})([.)]?)\s?(?:-|–|—|to|through|and|&|a|y)\s?\(?(${TOKEN})[.)](?=\s|$)`,
);

interface Read {
  written: string;
  token: string;
  style: string;
  numerals: Numeral[];
  until?: Numeral[];
}

/** The labels that a paragraph begins with: most have one; "1. (a) The carrier …" has two. */
export function labelsOf(paragraph: Paragraph, index: number): Label[] {
  const { text, mark, role, depth, column, markPlace } = paragraph;
  const level = role === 'heading' ? `h${depth ?? 0} ` : role === 'cell' ? 'cell ' : '';
  // "D. K. Whitcomb": a signature's initials.
  if (/^(?:\p{Lu}\.\s){2}/u.test(`${mark ? `${mark} ` : ''}${text}`)) return [];
  const labels: Label[] = [];
  const add = ({ style, ...read }: Read, place: Label['place']) =>
    labels.push({ ...read, style: level + style, paragraph: index, isRunIn: false, column, place });
  if (mark !== undefined) {
    const read = readOne(mark, false);
    if (read) add(read, markPlace);
  }
  let from = 0;
  while (labels.length < 3) {
    const read = readOne(text.slice(from), role === 'heading');
    if (!read) break;
    const end = from + read.written.length;
    add(read, paragraph.place(from, end));
    const rest = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
    from = end + rest;
    // Only a bracketed label follows another: in "1. A. Smith" the letter is a name's.
    if (!/^\(/.test(text.slice(from))) break;
  }
  return isReference(text.slice(from)) && labels.length > 0 && (from > 0 || /^\(/.test(mark ?? ''))
    ? []
    : labels;
}

/** "(b) of this section", "2. above": what the line begins with is the end of a reference and no label. */
export function isReference(after: string): boolean {
  return /^\s*(?:(?:of|in) (?:this|the|that|section|paragraph|part|article|\d+ C)\b|(?:above|below|hereof|herein)\b|(?:and|or|through|y|o) \(|de (?:esta|este|la|el)\b|(?:anterior|siguiente)\b)/i.test(
    after,
  );
}

function readOne(text: string, isHeading: boolean): Read | undefined {
  const range = RANGE.exec(text);
  if (range?.[2] && range[4]) {
    const style = range[1] ? '(#)' : `#${text.charAt(range[0].length - 1)}`;
    const read = styled(range[0], range[2], style);
    const until = numeralsOf(range[4]);
    const isRange = read?.numerals.some(({ count, value }) =>
      until.some((last) => last.count === count && last.value > value),
    );
    if (read && isRange) return { ...read, until };
  }
  const decimal = DECIMAL.exec(text);
  if (decimal?.[1]) return readDecimal(decimal[0], decimal[1]);
  const prefixed = PREFIXED.exec(text);
  if (prefixed?.[2]) {
    const written = prefixed[0];
    return styled(written, prefixed[2], `${prefixed[1]?.toLowerCase()} #`);
  }
  for (const [pattern, style] of [
    [PAREN, '(#)'],
    [CLOSE, '#)'],
    [DOT, '#.'],
    ...(isHeading ? ([[BARE, '#']] as const) : []),
  ] as const) {
    const match = pattern.exec(text);
    if (match?.[1]) return styled(match[0], match[1], style);
  }
  return undefined;
}

function readDecimal(written: string, token: string): Read {
  const cut = Math.max(token.lastIndexOf('.'), token.lastIndexOf('-'));
  // Each "4." of "4.1", "4.2" is a list of its own.
  return {
    written,
    token,
    style: `${token.slice(0, cut + 1)}#`,
    numerals: numeralsOf(String(Number(token.slice(cut + 1)))),
  };
}

function styled(written: string, token: string, style: string): Read | undefined {
  const numerals = numeralsOf(token);
  return numerals.length > 0 ? { written, token, style, numerals } : undefined;
}
