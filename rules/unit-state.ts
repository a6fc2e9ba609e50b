import type { Place } from './text-places.js';

/** What a part of a document is, for a translator. */
export type UnitKind =
  | 'title'
  | 'subject'
  | 'summary'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'cell'
  | 'term'
  | 'alt'
  | 'link-title';

/**
 * How a part of a translation stands to its source:
 * `whole` the source says what it said when the translation was made;
 * `stale` the source was changed since and the translation was not;
 * `changed-both` both were changed since;
 * `missing` the source has it and the translation does not;
 * `added` the translation has it and the source does not;
 * `unrecorded` both have it, and nothing tells from which words the translation was made.
 */
export type State = 'whole' | 'stale' | 'changed-both' | 'missing' | 'added' | 'unrecorded';

/** Words without markup, facts as `{waitingPeriod}`, and where in their file they stand. */
export interface PlacedWords {
  words: string;
  place: Place;
}

/** One part of a document in one language. */
export interface UnitState {
  state: State;
  kind: UnitKind;
  source?: PlacedWords;
  target?: PlacedWords;
  /** From which words the translation was made, by whom and on which day (YYYY-MM-DD). */
  recorded?: { words: string; by: string; on: string };
}

/** A document in one language, with what its record tells of it. */
export interface RecordedTranslation {
  /** `cedar-fork/opt-out-notice`, as commands take it. */
  document: string;
  /** The source's language, in the words of a message: `en`. */
  sourceLocale: string;
  locale: string;
  /** The source's path, as a report writes it. */
  sourcePath: string;
  isRecorded: boolean;
  units: readonly UnitState[];
}
