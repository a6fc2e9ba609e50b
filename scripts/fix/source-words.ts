import type { Blocks } from '../../rules/blocks.js';
import type { Place } from '../../rules/text-places.js';

/** Words as they stand in a file, each character with its place there. */
export interface SourceWords {
  /** As a rule reads them: white space folded to single spaces. */
  words: string;
  /** Offset in the file of each character of the words, and of the end. */
  offsets: number[];
}

/**
 * The words of a place, when the file holds them letter by letter; nothing when they come from a fact or a
 * component, or have markup within.
 *
 * @param offsetAt offset in the file of a line and column
 * @param fix what shall take their place, and is therefore not what they are
 */
export function wordsAt(
  { blocks, place }: Blocks,
  source: string,
  offsetAt: (line: number, column: number) => number,
  at: Place,
  fix: string,
): SourceWords | undefined {
  for (const [block, { text }] of blocks.entries()) {
    const points = [...text.split('').keys()];
    const spot = (index: number) => place({ block, start: index, end: index + 1 });
    const starts = points.filter((index) =>
      isPoint(spot(index).line, spot(index).column, at.line, at.column),
    );
    // All letters of a fact stand at one place; a line break stands where the line behind it begins.
    if (starts.length === 0 || starts.length > 2 || (starts.length === 2 && text[starts[0] ?? 0] !== ' '))
      continue;
    const ends = points.filter((index) =>
      isPoint(spot(index).endLine, spot(index).endColumn, at.endLine, at.endColumn),
    );
    for (const start of starts.reverse()) {
      const words = text.slice(start, (ends.at(-1) ?? start) + 1);
      if (words === fix) continue;
      const offsets = follow(source, startOf(source, offsetAt(at.line, at.column), words), words);
      if (offsets) return { words, offsets };
    }
  }
  return undefined;
}

/** A paragraph's label, such as "(b)" or "3.", which is no part of a block's words. */
export function labelAt(
  source: string,
  offsetAt: (line: number, column: number) => number,
  at: Place,
): SourceWords | undefined {
  const [lineStart, start, end] = [
    offsetAt(at.line, 1),
    offsetAt(at.line, at.column),
    offsetAt(at.endLine, at.endColumn),
  ];
  const words = source.slice(start, end);
  const isLabel =
    /^\(?[\p{L}\p{N}]{1,5}[.)]{0,2}$/u.test(words) && /^[\s>*-]*$/.test(source.slice(lineStart, start));
  if (!isLabel || at.line !== at.endLine) return undefined;
  return { words, offsets: [...words.split('').keys(), words.length].map((index) => start + index) };
}

function isPoint(line: number, column: number, ofLine: number, ofColumn: number): boolean {
  return line === ofLine && column === ofColumn;
}

/** A line break is placed at the line behind it; the white space begins before. */
function startOf(source: string, offset: number, words: string): number {
  let from = offset;
  if (!words.startsWith(' ') || /\s/.test(source[from] ?? '')) return from;
  while (from > 0 && /\s/.test(source[from - 1] ?? '')) from -= 1;
  return from;
}

/** Where each character of the words stands in the file, when they stand there one behind the other. */
function follow(source: string, from: number, words: string): number[] | undefined {
  const offsets: number[] = [];
  let at = from;
  for (const character of words.split('')) {
    offsets.push(at);
    if (character === ' ') {
      if (!/\s/.test(source[at] ?? '')) return undefined;
      while (/\s/.test(source[at] ?? '')) at += 1;
    } else if (source[at] === character) at += 1;
    else return undefined;
  }
  return [...offsets, at];
}
