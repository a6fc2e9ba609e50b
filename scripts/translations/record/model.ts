import type { UnitKind } from '../../../rules/unit-state.js';

/** From which words one unit of a translation was made. */
export interface RecordEntry {
  kind: UnitKind;
  /** The source's words at that time. */
  words: string;
  /** Hash of the source's words. */
  from: string;
  /** Hash of the translation's words at that time. */
  to: string;
  by: string;
  /** YYYY-MM-DD */
  on: string;
}

/** What `<locale>.translation.yaml` holds: the units of a translation in its reading order. */
export interface TranslationRecord {
  /** The source's locale. */
  source: string;
  units: RecordEntry[];
}
