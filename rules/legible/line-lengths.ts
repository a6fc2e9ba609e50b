import type { ShownBlock } from './blocks.js';
import type { ShownText } from './model.js';
import { widthInCharacters } from './width.js';

export interface MeasuredLine {
  words: string;
  /** Characters; those that fill a square count twice. */
  length: number;
  /** The first words on it. */
  text: ShownText;
}

/** Lines that go on in the next: the last of a block is as long as its words happen to be. */
export function fullLines({ lines }: ShownBlock): MeasuredLine[] {
  return lines.slice(0, -1).flatMap(({ texts }) => {
    const [text] = texts;
    const words = texts.map((each) => each.text).join(' ');
    // Pieces that touch are one word: their edge is no space.
    return text ? [{ words, length: lengthOf(texts), text }] : [];
  });
}

function lengthOf(texts: ShownText[]): number {
  const words = texts.map(({ text }) => text).join('');
  // Where a machine lacks a font of squares, what it draws instead is narrower; a square is as wide as its size.
  if (widthInCharacters(words) > 1.5 * [...words].length) {
    return Math.round(texts.reduce((sum, { box, size }) => sum + (2 * box.width) / size, 0));
  }
  const sorted = [...texts].sort((a, b) => a.box.left - b.box.left);
  return sorted.reduce((sum, { text, box, size }, index) => {
    const before = sorted[index - 1]?.box;
    const hasGap = before !== undefined && box.left - before.left - before.width > size / 8;
    return sum + widthInCharacters(text) + (hasGap ? 1 : 0);
  }, 0);
}
