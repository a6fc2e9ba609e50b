import type { Kind, Regime } from '../../rules/document-context.js';
import type { Finding } from '../../rules/finding.js';
import type { Status } from '../../rules/recognise/model.js';

/** One element of the law in one document. */
export interface ReportedElement {
  id: string;
  law: string[];
  cite: string;
  modality: string;
  status: Status;
  evidence: { text: string; line: number; column: number; endLine: number; endColumn: number }[];
}

export interface ReportedDocument {
  /** Relative to the folder the command was run in. */
  path: string;
  carrier: string | null;
  kind: Kind | 'not-cpni' | null;
  regime: Regime | null;
  locale: string | null;
  asOf: string;
  elements: ReportedElement[];
  messages: Finding[];
}

/** Version 1 of the JSON report: the contract of `cpni lint --format json`. */
export interface LintReport {
  version: 1;
  /** The day the report was asked for, or the day of `--as-of`. */
  asOf: string;
  /** SHA-256 of the law data. */
  law: string;
  documents: ReportedDocument[];
  /** A message of a set names the file it stands in, as the report writes paths. */
  sets: { paths: string[]; messages: (Finding & { path: string })[] }[];
  packages: { paths: string[]; messages: Finding[] }[];
  summary: { errors: number; warnings: number; infos: number; documents: number };
}

/** Counts the messages of a report by severity. */
export function summarise(report: Omit<LintReport, 'summary'>): LintReport['summary'] {
  const messages = [...report.documents, ...report.sets, ...report.packages].flatMap((part) => part.messages);
  const count = (severity: Finding['severity']) =>
    messages.filter((message) => message.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    // A file of facts that is at fault is listed and is no document.
    documents: report.documents.filter(({ kind }) => kind !== null).length,
  };
}
