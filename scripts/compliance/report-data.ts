import type { LegibilityFigures } from '../../rules/legible/model.js';
import type { MatrixCell, MatrixRow } from '../matrix/matrix.js';
import type { Check } from '../publish/job.js';
import type { TranslationRow } from '../translations/table/model.js';

/** All that the report of a build says. Everything in it comes from the documents, the law data and the build. */
export interface ReportData {
  companies: { name: string; legalName: string; regime: string; form499FilerId?: string }[];
  tool: string;
  /** SHA-256 of the law data. */
  law: string;
  browser?: string;
  /** SHA-256 of manifest.json. */
  manifest: string;
  files: number;
  bytes: number;
  documents: ReportedSet[];
  filings: ReportedFile[];
  /** Files that belong to no one document: indexes, styles and fonts. */
  shared: ReportedFile[];
  sections: ReportedSection[];
  unseen: UnseenElement[];
  /** States whose customers' documents were checked by federal law alone. */
  statesWithout: string[];
}

/** One document in all its languages. */
export interface ReportedSet {
  /** `cedar-fork/opt-out-notice` */
  name: string;
  company: string;
  kind: string;
  /** YYYY-MM-DD: the day whose law was applied. */
  asOf: string;
  effective: string;
  languages: ReportedLanguage[];
}

export interface ReportedLanguage {
  locale: string;
  /** In English. */
  language: string;
  title: string;
  /** SHA-256. */
  words: string;
  elements: (Omit<MatrixRow, 'cells'> & { cell: MatrixCell })[];
  /** Element ids that the law does not ask for here. */
  notAsked: string[];
  files: ReportedFile[];
  findings: ReportedFinding[];
  /** Absent in the language that the document was written in. */
  translation?: TranslationRow;
}

export interface ReportedFinding {
  severity: 'error' | 'warning' | 'info';
  rule: string;
  reason: string;
  line: number;
}

export interface ReportedFile {
  /** Below `dist/`. */
  path: string;
  /** Other places where the same bytes are. */
  also: string[];
  bytes: number;
  sha256: string;
  checks: readonly Check[];
  legibility?: LegibilityFigures;
}

/** A section of the law that something in the report rests on. */
export interface ReportedSection {
  section: string;
  title: string;
  url?: string;
  /** The last change that was in force when the latest of the documents takes effect. */
  change?: { on: string; by: string; means: string };
  /** YYYY-MM-DD: the day on which every element of it had last been compared with its sources. */
  checked: string;
}

/** What the law asks and no program sees in words. */
export interface UnseenElement {
  cite: string;
  title: string;
  reason: string;
  /** How many documents it is the law of. */
  documents: number;
}
