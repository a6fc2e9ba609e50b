import type { FilingFacts, Stated } from '../filing-facts/index.js';

/** A stated fact and the number of the document that states it. */
export interface Located {
  document: number;
  fact: Stated;
}

/** A fact that another one contradicts, in the same document or in another of its package. */
export interface Disagreement {
  at: Located;
  /** What it contradicts. */
  other?: Located;
  reason: string;
  expected: string;
  fix?: string;
  severity?: 'warning';
}

/** The facts of one document, or of each document of a package in order. */
export type Facts = readonly FilingFacts[];

/** Facts of one sort from all documents, in order. */
export function located<T extends Stated>(
  documents: Facts,
  list: (facts: FilingFacts) => T[],
): { document: number; fact: T }[] {
  return documents.flatMap((facts, document) => list(facts).map((fact) => ({ document, fact })));
}
