import type { Kind, Regime } from '../../rules/document-context.js';
import type { Change, Doubt } from './model.js';

/** One document that an import made. */
export interface ImportedDocument {
  /** Its MDX file, relative to the working folder. */
  path: string;
  kind: Kind;
  regime: Regime;
  locale: string;
  /** Which of kind, regime and language were read from the words. */
  guessed: ('kind' | 'regime' | 'locale')[];
  title: string;
  /** The title is not of the text, which has none at its beginning. */
  isTitleOurs: boolean;
  words: number;
  /** Elements of the law by how they stand in the words. */
  elements: { id: string; title: string; status: 'present' | 'missing' | 'contradicted' }[];
  /** Facts that the words name: said from carrier.yaml and document.yaml. */
  facts: string[];
}

export interface ImportReport {
  version: 1;
  /** The file that was read. */
  source: string;
  carrier: string;
  /** Paths relative to the working folder, in the order in which they were written. */
  written: string[];
  documents: ImportedDocument[];
  /** Facts that the text states, by their names in the YAML files. */
  facts: Record<string, string>;
  /** Words that do not stand in the result as they stood in the file. All others do, in their order. */
  changes: Change[];
  doubts: Doubt[];
  /** The command to run next. */
  next: string;
}
