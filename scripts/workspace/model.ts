import type { CarrierFacts, DocumentSettings } from './carrier-facts.js';
import type { SourceProblem } from './source-problem.js';

/** Everything below `notices/`, and what is wrong with how it is laid out. */
export interface Workspace {
  /** Absolute. */
  root: string;
  carriers: Carrier[];
  problems: SourceProblem[];
}

/** One company's folder. */
export interface Carrier {
  /** The folder's name. */
  id: string;
  /** Absolute. */
  dir: string;
  /** Its carrier.yaml, absolute. */
  path: string;
  facts: CarrierFacts;
  /** See {@link Faulty}. */
  faulty: Faulty;
  documents: DocumentFolder[];
}

/** One document in all its locales. */
export interface DocumentFolder {
  id: string;
  /** Absolute. */
  dir: string;
  /** Its document.yaml, absolute. */
  path: string;
  carrier: Carrier;
  settings: DocumentSettings;
  faulty: Faulty;
  /** The locales of document.yaml that have a file, the source first. Paths are absolute. */
  locales: { locale: string; path: string }[];
}

/**
 * Keys (`contacts.privacy.phone`) whose values were refused and left out, so that a fault is told once,
 * where it is, and not again wherever the fact is used. `''` stands for the whole file.
 */
export type Faulty = readonly string[];

export function isFaulty(faulty: Faulty, name: string): boolean {
  return faulty.some((key) => key === '' || name === key || name.startsWith(`${key}.`));
}
