import type { ReportedElement } from '../report/lint-report.js';

/** How an element stands in one document, in a word that an editor reads and a mark that is no colour. */
export interface Verdict {
  mark: string;
  word: string;
  /** `fault` is what `cpni lint` has errors for. */
  tone: 'good' | 'fault' | 'warning' | 'neutral';
}

const SAID: Verdict = { mark: '✔', word: 'said', tone: 'good' };
const DECLARED: Verdict = { mark: '◆', word: 'declared', tone: 'good' };
const NOT_SAID: Verdict = { mark: '✔', word: 'not said, as it must be', tone: 'good' };
const FORBIDDEN: Verdict = { mark: '✖', word: 'said, and must not be', tone: 'fault' };
const MISSING: Verdict = { mark: '✖', word: 'missing', tone: 'fault' };
const CONTRADICTED: Verdict = { mark: '‼', word: 'contradicted', tone: 'fault' };
const RECOMMENDED: Verdict = { mark: '▲', word: 'missing, recommended', tone: 'warning' };
const WEAK: Verdict = { mark: '▲', word: 'contradicted, recommended', tone: 'warning' };
const OPTIONAL: Verdict = { mark: '○', word: 'not said, need not be', tone: 'neutral' };
const NOT_APPLICABLE: Verdict = { mark: '–', word: 'not asked here', tone: 'neutral' };
const UNKNOWN: Verdict = { mark: '?', word: 'not known: some words could not be put in', tone: 'neutral' };

/** Every verdict, for a legend. */
export const VERDICTS: readonly Verdict[] = [
  SAID,
  DECLARED,
  NOT_SAID,
  MISSING,
  CONTRADICTED,
  FORBIDDEN,
  RECOMMENDED,
  WEAK,
  OPTIONAL,
  NOT_APPLICABLE,
  UNKNOWN,
];

/** @param isPartial words of the document are missing for a fault that is told by `cpni lint` */
export function verdictOf({ status, modality }: ReportedElement, isPartial: boolean): Verdict {
  if (status === 'not-applicable') return NOT_APPLICABLE;
  if (modality === 'prohibited') return status === 'present' ? FORBIDDEN : NOT_SAID;
  if (status === 'present') return SAID;
  if (status === 'declared') return DECLARED;
  if (status === 'contradicted') return modality === 'recommended' ? WEAK : CONTRADICTED;
  if (isPartial) return UNKNOWN;
  if (modality === 'required') return MISSING;
  return modality === 'recommended' ? RECOMMENDED : OPTIONAL;
}
