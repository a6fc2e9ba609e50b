/** The steps down to a paragraph: `(d)(3)(ii)` is `['d', '3', 'ii']`. */
export type Paragraph = string[];

const STEP = /\(\s?([^()\s]+)\s?\)/g;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Reads `(d)(3)(ii)`; spaces are no matter. */
export function stepsOf(written: string): Paragraph {
  return [...written.matchAll(STEP)].map(([, step = '']) => step);
}

/** Writes a paragraph as it is cited: `(d)(3)(ii)`. */
export function citedAs(paragraph: readonly string[]): string {
  return paragraph.map((step) => `(${step})`).join('');
}

/**
 * All paragraphs from one to its last sibling: `(c)` to `f` is four, `(d)(3)(i)` to `v` is five. One that comes
 * after its last stands alone.
 */
export function paragraphsBetween(first: Paragraph, last: string): Paragraph[] {
  const above = first.slice(0, -1);
  const steps = stepsBetween(first.at(-1) ?? '', last, above.length);
  return steps.map((step) => [...above, step]);
}

function stepsBetween(from: string, to: string, level: number): string[] {
  const [start, end] = [stepRank(from, level), stepRank(to, level)];
  if (start < 0 || end < start) return [from];
  return Array.from({ length: end - start + 1 }, (_, index) => stepAt(start + index, from, level));
}

function stepAt(rank: number, like: string, level: number): string {
  if (/^\d+$/.test(like)) return String(rank);
  return level === 2 ? (ROMAN[rank] ?? like) : String.fromCharCode(rank);
}

/**
 * Where a step stands among its siblings. The Code of Federal Regulations counts its levels (a), (1), (i), (A).
 *
 * @param level 0 for the first step
 */
export function stepRank(step: string, level: number): number {
  if (/^\d+$/.test(step)) return Number(step);
  return level === 2 && ROMAN.includes(step) ? ROMAN.indexOf(step) : step.charCodeAt(0);
}
