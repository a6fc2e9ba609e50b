import { kindWords } from '../report/kind-words.js';
import type { Matrix, MatrixSet } from './matrix.js';

const REGIMES: Record<string, string> = { carrier: 'carrier', trs: 'relay provider' };

/** What a set is, in a line: `opt-out notice · carrier · law of 2026-03-01`. */
export function setWords({ kind, regime, asOf }: MatrixSet): string {
  return [kindWords(kind), REGIMES[regime] ?? regime, `law of ${asOf}`].join(' · ');
}

/** The counts, in a line. */
export function summaryWords({ summary }: Matrix): string {
  const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
  return (
    `${count(summary.documents, 'document')}: ${count(summary.good, 'element')} as the law asks, ` +
    `${count(summary.fault, 'fault')}, ${count(summary.warning, 'recommended element')} missing`
  );
}
