import type { Fragment } from './fragments.js';
import type { TaggedWords } from './read-tags.js';

/** Feet this near each other, in points, are of one line. */
const SAME_LINE = 1;
/** How far letters reach above and below their line's foot, as a share of the type size, at the least. */
const ABOVE = 0.7;
const BELOW = 0.1;

interface Place {
  page: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  text: string;
}

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

/**
 * Where the eye meets blocks in another order than the tags have: one that comes later stands above one that comes
 * earlier, or beside it on the side where lines begin. A block in the next column stands higher and is in order.
 */
export function seenOrderFaults(tagged: readonly TaggedWords[], direction: 'ltr' | 'rtl'): string[] {
  const places = placesOf(tagged);
  for (const [index, later] of places.entries()) {
    const earlier = places
      .slice(0, index)
      .find((place) => place.page === later.page && isAstray(later, place, direction));
    if (earlier) {
      const where = later.bottom >= earlier.top ? 'above' : 'before';
      return [
        `${shown(later.text)} on page ${later.page + 1} stands ${where} ${shown(earlier.text)} and is read out after it`,
      ];
    }
  }
  return [];
}

function isAstray(later: Place, earlier: Place, direction: 'ltr' | 'rtl'): boolean {
  const isOn = direction === 'ltr' ? later.left >= earlier.right : later.right <= earlier.left;
  if (later.bottom >= earlier.top) return !isOn;
  const isBeside = later.top > earlier.bottom;
  return isBeside && (direction === 'ltr' ? later.right <= earlier.left : later.left >= earlier.right);
}

/** Each block's place; one that goes on over a page's end has a place on each page. */
function placesOf(tagged: readonly TaggedWords[]): Place[] {
  const places = new Map<string, Place>();
  for (const { blockIndex, fragment, text } of tagged) {
    if (!fragment || text.trim() === '') continue;
    const { page, left, right, foot, size } = fragment;
    const key = `${page} ${blockIndex}`;
    const own = { page, left, right, top: foot + ABOVE * size, bottom: foot - BELOW * size, text };
    const former = places.get(key);
    places.set(key, former ? joined(former, own) : own);
  }
  return [...places.values()];
}

function joined(one: Place, other: Place): Place {
  return {
    page: one.page,
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
    top: Math.max(one.top, other.top),
    bottom: Math.min(one.bottom, other.bottom),
    text: one.text + other.text,
  };
}

/** The beginning of words, in quotation marks. */
function shown(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length > 6 ? `“${words.slice(0, 6).join(' ')} …”` : `“${words.join(' ')}”`;
}
