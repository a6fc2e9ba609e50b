import type { State, UnitKind } from '../../../rules/unit-state.js';

/** How a translation stands as a whole. */
export type TranslationState =
  | 'whole'
  | 'stale'
  | 'missing'
  | 'not recorded'
  | 'record broken'
  | 'cannot be read';

/** One language of one document. */
export interface TranslationRow {
  /** `cedar-fork/opt-out-notice` */
  document: string;
  locale: string;
  sourceLocale: string;
  /** As a report writes it. */
  path: string;
  sourcePath: string;
  /** Parts of the source. */
  units: number;
  whole: number;
  stale: number;
  /** Parts of the source that the translation does not have. */
  missing: number;
  /** Parts of which nothing tells from which words they were made, or that both languages changed since. */
  notRecorded: number;
  /** Everybody who translated parts of it. */
  who: string[];
  /** The latest day that a part was translated, YYYY-MM-DD. */
  when: string | null;
  state: TranslationState;
  /** Parts that are not whole. */
  blocks: TranslationBlock[];
}

export interface TranslationBlock {
  state: Exclude<State, 'whole' | 'added'>;
  kind: UnitKind;
  /** Headings above it. */
  heads: string[];
  source: { line: number; words: string };
  target: { line: number; words: string } | null;
  recorded: { words: string; by: string; on: string } | null;
}
