import type { Finding } from '../finding.js';
import type { Passage } from './model.js';

/** A stretch of a passage: offsets in its text, end exclusive. */
export interface Stretch {
  passage: Passage;
  start: number;
  end: number;
}

/** What a parity rule found: words on one side, on the other, or on both. */
export interface ParityFault extends Pick<Finding, 'reason' | 'expected' | 'fix' | 'element'> {
  /** Said only to soften: everything else is an error. */
  severity?: 'warning' | 'info';
  source?: Stretch;
  target?: Stretch;
  /** Passages that are at fault with it, of which nothing more is told. */
  covers?: readonly Passage[];
  /** Where there are no words on this side: the passage after which they belong. */
  after?: Passage;
}

export function whole(passage: Passage): Stretch {
  return { passage, start: 0, end: passage.text.length };
}

export function wordsOf({ passage, start, end }: Stretch): string {
  return passage.text.slice(start, end);
}

export function overlaps(a: Stretch | undefined, b: Stretch | undefined): boolean {
  return a !== undefined && b !== undefined && a.passage === b.passage && a.start < b.end && b.start < a.end;
}
