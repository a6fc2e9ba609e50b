import type { Fragment } from './fragments.js';

/** Words of one setting, its letters in the order in which they are read. */
export interface ReadFragment {
  fragment: Fragment;
  text: string;
}

const RIGHT_TO_LEFT = /[\p{sc=Arab}\p{sc=Hebr}،؛؟]/u;
const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;

/**
 * Reads what stands on one line. On the page, letters stand from left to right in the order they are painted; here
 * they are put back into the order in which they are read, as the Unicode bidirectional algorithm (UAX #9) had taken
 * them out of it.
 *
 * @param painted from left to right
 * @param direction of the language that the line is in
 */
export function readLine(painted: Fragment[], direction: 'ltr' | 'rtl'): ReadFragment[] {
  const parts = painted.map((fragment) => ({ fragment, runs: runOf(fragment.clusters, direction) }));
  const ordered = direction === 'rtl' ? turned(parts, 'ltr').reverse() : turned(parts, 'rtl');
  return ordered.map(({ fragment, runs }) => {
    const { clusters } = fragment;
    const isTurned = runs === 'rtl' && !isNumber(clusters);
    return { fragment, text: (isTurned ? [...clusters].reverse() : clusters).join('') };
  });
}

type Run = 'ltr' | 'rtl';

/** The way that a setting runs; one without letters runs as the line does. */
function runOf(clusters: string[], direction: Run): Run {
  if (clusters.some((cluster) => RIGHT_TO_LEFT.test(cluster))) return 'rtl';
  return clusters.some((cluster) => LETTER.test(cluster)) ? 'ltr' : direction;
}

/** Turns round each row of neighbours that run in `run`, the way against that of the line. */
function turned<T extends { runs: Run }>(parts: T[], run: Run): T[] {
  const out: T[] = [];
  let row: T[] = [];
  for (const part of parts) {
    if (part.runs === run) row.unshift(part);
    else {
      out.push(...row, part);
      row = [];
    }
  }
  return [...out, ...row];
}

/** Numbers run from left to right in any text. */
function isNumber(clusters: string[]): boolean {
  return clusters.some((cluster) => DIGIT.test(cluster)) && !clusters.some((cluster) => LETTER.test(cluster));
}
