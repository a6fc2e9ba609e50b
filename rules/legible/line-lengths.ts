import { blocksOf, isRunning, type Line } from './blocks.js';
import { directionOf } from './direction.js';
import type { ShownArtefact, ShownText } from './model.js';
import { widthInCharacters } from './width.js';

export interface MeasuredLine {
  words: string;
  /** Characters; those that fill a square count twice. */
  length: number;
  /** The first words on it. */
  text: ShownText;
}

/** Share of the way to the column's edge that a full line goes: a long word may not have fitted. */
const FULL = 0.8;

/**
 * The full lines of each passage of running text. The last of a passage is as long as its words happen to be, and so
 * is one that its author broke, as in an address.
 */
export function fullLines(artefact: ShownArtefact): { tag: string; lines: MeasuredLine[] }[] {
  const blocks = blocksOf(artefact).filter(isRunning);
  const isRightToLeft = directionOf(artefact.locale) === 'rtl';
  // From the edge where lines begin, so that both ways of writing are measured alike.
  const span = ({ texts }: Line) => {
    const left = Math.min(...texts.map(({ box }) => box.left));
    const right = Math.max(...texts.map(({ box }) => box.left + box.width));
    return isRightToLeft ? { start: -right, end: -left } : { start: left, end: right };
  };
  const edge = Math.max(...blocks.flatMap(({ lines }) => lines.map((line) => span(line).end)));
  return blocks.map(({ tag, lines }) => {
    const begin = Math.min(...lines.map((line) => span(line).start));
    const full = lines.slice(0, -1).filter((line) => span(line).end >= begin + FULL * (edge - begin));
    return { tag, lines: full.flatMap(measured) };
  });
}

function measured({ texts }: Line): MeasuredLine[] {
  const [text] = texts;
  return text ? [{ words: texts.map((each) => each.text).join(' '), length: lengthOf(texts), text }] : [];
}

function lengthOf(texts: ShownText[]): number {
  const words = texts.map(({ text }) => text).join('');
  // Where a machine lacks a font of squares, what it draws instead is narrower; a square is as wide as its size.
  if (widthInCharacters(words) > 1.5 * [...words].length) {
    return Math.round(texts.reduce((sum, { box, size }) => sum + (2 * box.width) / size, 0));
  }
  // Pieces that touch are one word: their edge is no space.
  const sorted = [...texts].sort((a, b) => a.box.left - b.box.left);
  return sorted.reduce((sum, { text, box, size }, index) => {
    const before = sorted[index - 1]?.box;
    const hasGap = before !== undefined && box.left - before.left - before.width > size / 8;
    return sum + widthInCharacters(text) + (hasGap ? 1 : 0);
  }, 0);
}
