import type { ShownArtefact, ShownText, UnseenText } from './model.js';

/** What a rule of legibility found in an artefact. */
export interface LegibleFault {
  /** Words that show it; those that come from no block are told at the document's beginning. */
  at: ShownText | UnseenText | undefined;
  /** One sentence, with the figure that was measured and the limit. */
  reason: string;
  expected: string;
  /** Faults of one rule with one cause are told once. */
  cause: string;
  /** Whose measure it is, where it is not the notice rule's own. */
  cite?: string;
}

/** One check of legibility: a pure function of what was measured. */
export type LegibleRule = (artefact: ShownArtefact) => LegibleFault[];

/** A figure as it is told: at most one digit after the point. */
export function told(figure: number): string {
  return String(Math.round(figure * 10) / 10);
}

/** A ratio as it is told, never rounded up to a limit that it misses. */
export function toldRatio(ratio: number): string {
  return `${Math.floor(ratio * 100) / 100}:1`;
}
