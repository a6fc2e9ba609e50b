import type { Fragment } from './fragments.js';
import type { TaggedWords } from './read-tags.js';

/** Feet this near each other, in points, are of one line. */
const SAME_LINE = 1;
/**
 * Where lines are painted in another order than the tags have, so that what copies or extracts the text gets it in
 * disorder. Within a line the order is free: what runs from right to left is painted from left to right.
 */
export function paintedOrderFaults(fragments: readonly Fragment[], tagged: readonly TaggedWords[]): string[] {
  const ranks = new Map(tagged.map(({ fragment }, rank) => [fragment, rank]));
  let reached = -1;
  let line: { foot: number; page: number } | undefined;
  let before = -1;
  for (const fragment of fragments) {
    const rank = ranks.get(fragment);
    if (rank === undefined) continue;
    const isSameLine = line?.page === fragment.page && Math.abs(line.foot - fragment.foot) < SAME_LINE;
    if (!isSameLine) before = reached;
    if (rank < before) {
      const [early, late] = [tagged[rank]?.text ?? '', tagged[before]?.text ?? ''].map(shown);
      return [`${early} on page ${fragment.page + 1} is painted after ${late} and read out before it`];
    }
    line = fragment;
    reached = Math.max(reached, rank);
  }
  return [];
}

/** The beginning of words, in quotation marks. */
function shown(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length > 6 ? `“${words.slice(0, 6).join(' ')} …”` : `“${words.join(' ')}”`;
}
