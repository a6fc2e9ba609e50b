import { type Label, labelOf } from './label.js';
import { beginsAnew, endsThere } from './landmarks.js';
import type { Line } from './line.js';

/** Lines that belong together. */
export interface Paragraph {
  lines: Line[];
  /** Whether line and paragraph are both begun anew: an address, a signature block. By line, the first is false. */
  isBroken: boolean[];
  /** Its bullet's or first line's indent. */
  indent: number;
  isBullet: boolean;
  /** Whether space is before it. */
  isApart: boolean;
  label?: Label;
  depth?: number;
  /** Set in bold from beginning to end. */
  isStrong?: boolean;
}

const ENDS_SENTENCE = /[.?!:;]["”’')\]]*$/;
const ENDS_OPEN =
  /(?:,|\b(?:the|of|and|or|to|a|an|in|by|for|with|on|that|our|its|from|is|are|be|not|de|la|el|y|que))$/i;
/** Shorter than this, no line of prose is broken. */
const NARROWEST = 60;
/** Longer than this, no line was broken to fit a page. */
const WIDEST = 200;
/** Letters differ in width: a line of this share of the page's may be full. */
const FULL = 0.82;
/** So far in, lines are those of a signature or an address, however wide they are. */
const DEEP = 24;
/** So far in at least begin lines that are set in the middle. */
const CENTRED = 10;

/** Joins broken lines to paragraphs: words stay as they are, only line ends are judged. */
export function paragraphsOf(lines: Line[]): Paragraph[] {
  const page = pageWidth(lines);
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const current = paragraphs.at(-1);
    const end = current ? lineEnd(current, line, page) : 'paragraph';
    if (!current || end === 'paragraph') paragraphs.push(begin(line));
    else {
      current.lines.push(line);
      current.isBroken.push(end === 'line');
    }
  }
  return paragraphs;
}

function begin(line: Line): Paragraph {
  const label = labelOf(line.words);
  return {
    lines: [line],
    isBroken: [false],
    indent: line.indent,
    isBullet: line.isBullet,
    isApart: line.isApart,
    ...(label && { label }),
    ...(line.depth !== undefined && { depth: line.depth }),
  };
}

/** What the end of a line is: the paragraph's, the line's alone, or only the paper's. */
function lineEnd(current: Paragraph, line: Line, page: number): 'paragraph' | 'line' | 'paper' {
  const previous = current.lines.at(-1) as Line;
  if (line.isBullet || line.depth !== previous.depth) return 'paragraph';
  if (beginsAnew(line.words.join(' ')) || endsThere(previous.words.join(' '))) return 'paragraph';
  const before = previous.words.at(-1) ?? '';
  const isEnded = ENDS_SENTENCE.test(before);
  const isOpen = !isEnded && (previous.width >= page * FULL || ENDS_OPEN.test(before));
  const first = line.words[0] ?? '';
  const goesOn = /^[\p{Ll}&]/u.test(first) && !/@|^www\.|^https?:/.test(first);
  if (line.isApart) {
    if (labelOf(line.words) || isEnded) return 'paragraph';
    const isNewPage = line.page !== previous.page;
    return (goesOn && previous.words.length > 3) ||
      (isNewPage && isOpen && !isCapitals(line) && line.indent < CENTRED)
      ? 'paper'
      : 'paragraph';
  }
  if (line.depth !== undefined) return 'paper';
  const hadRoom = previous.width + 1 + (line.words[0]?.length ?? 0) < page * FULL || previous.width > WIDEST;
  if (labelOf(line.words) && (isEnded || hadRoom || /(?:,|\band|\bor)$/.test(before))) return 'paragraph';
  if (goesOn) return 'paper';
  const isDeep = previous.indent >= DEEP && line.indent >= DEEP;
  if (!hadRoom && !isEnded && !isDeep) return 'paper';
  if (isCapitals(previous) !== isCapitals(line) && (isCapitals(previous) ? previous : line).words.length > 1)
    return 'paragraph';
  if (isCentred(previous, line) && !isCapitals(line)) return 'paragraph';
  if (isDeep) return 'line';
  if (isIndented(current, line) && isEnded) return 'paragraph';
  if (!hadRoom) return 'paper';
  const isProse = current.lines.length > 1 && current.isBroken.every((broken) => !broken);
  if (isEnded && (isProse || previous.width >= NARROWEST)) return 'paragraph';
  // A short line above a long one is a heading above its paragraph.
  if (current.lines.length === 1 && line.width > NARROWEST && previous.width * 2 < line.width)
    return 'paragraph';
  return 'line';
}

/** The first line of a paragraph may stand further in than the lines of the one before. */
function isIndented(current: Paragraph, line: Line): boolean {
  const previous = current.lines.at(-1) as Line;
  return current.lines.length > 1 && line.indent >= previous.indent + 2;
}

/** Lines that are set in the middle begin at different places. */
function isCentred(previous: Line, line: Line): boolean {
  return Math.min(previous.indent, line.indent) >= CENTRED && Math.abs(previous.indent - line.indent) >= 2;
}

/** How wide lines are before they are broken. */
function pageWidth(lines: Line[]): number {
  const widths = lines
    .filter((line, index) => lines[index + 1]?.isApart === false && line.width <= WIDEST)
    .map((line) => line.width)
    .sort((a, b) => a - b);
  return Math.max(NARROWEST, widths[Math.floor(widths.length * 0.9)] ?? 0);
}

/** Whether a line is set in capitals throughout. */
export function isCapitals({ words }: { words: readonly string[] }): boolean {
  const letters = words.join('').replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase();
}
