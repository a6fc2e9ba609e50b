import { lightConcepts } from '../lexicon/index.js';
import type { Sentence, Traits, Weighed } from './model.js';
import { type Residue, residuesOf } from './residue.js';
import { lengthOf } from './similarity.js';

/** What is usual between these two documents, against which a single sentence is held. */
export interface Usual {
  residues: ReadonlyMap<Sentence, Residue>;
  /** How often a concept of the source finds nothing in the translation although nothing is left out. */
  missed: number;
  /** Mean and spread of the logarithm of how much longer the translation is, for 100 characters. */
  ratio: number;
  spread: number;
}

const known = new WeakMap<Weighed, Usual>();

/** Learned from the sentences that answer to each other; a few that do not are outweighed. */
export function usualIn(comparison: Weighed): Usual {
  const ready = known.get(comparison);
  if (ready) return ready;
  const residues = new Map(comparison.pairs.flatMap((pair) => [...residuesOf(pair, comparison.weigh)]));
  const groups = comparison.pairs
    .flatMap(({ sentences }) => sentences)
    .filter(({ source, target }) => source.length > 0 && target.length > 0);
  let all = 4;
  let left = 1;
  for (const { source, target } of groups) {
    for (const sentence of [...source, ...target]) {
      all += tellingOf(sentence);
      left += leftOf(residues.get(sentence));
    }
  }
  const ratios = groups
    .filter(({ source }) => lengthOf(source) >= 15)
    .map(({ source, target }) => ({ length: lengthOf(source), log: logRatio(source, target) }));
  const ratio = median(ratios.map(({ log }) => log));
  // Spread grows with the root of the length (Gale and Church 1993); the median keeps a dropped clause out of it.
  const spread = Math.max(
    0.16,
    1.48 * median(ratios.map(({ log, length }) => Math.abs(log - ratio) * Math.sqrt(length / 100))),
  );
  const usual = { residues, missed: Math.min(0.5, left / all), ratio, spread };
  known.set(comparison, usual);
  return usual;
}

/**
 * How much likelier it is that a share of the source's words was left out than that all of it was said, from the
 * lengths alone: the logarithm of the ratio of the two normal densities.
 */
export function lengthEvidence(
  source: readonly Traits[],
  target: readonly Traits[],
  share: number,
  { ratio, spread }: Usual,
): number {
  const length = lengthOf(source);
  const spreadHere = Math.max(0.09, spread / Math.sqrt(length / 100));
  const off = logRatio(source, target) - ratio;
  const expected = Math.log(Math.max(0.05, 1 - share));
  return (off ** 2 - (off - expected) ** 2) / (2 * spreadHere ** 2);
}

/** The same from the concepts: of so many that tell something, so many found nothing. */
export function conceptEvidence(left: number, all: number, { missed }: Usual): number {
  return left * Math.log(0.92 / missed) + (all - left) * Math.log(0.08 / (1 - missed));
}

/** Concepts that tell something. */
export function tellingOf({ hits }: Traits): number {
  return hits.filter(isTelling).length;
}

export function leftOf(residue: Residue | undefined): number {
  return residue?.hits.filter(isTelling).length ?? 0;
}

export function isTelling({ concepts }: { concepts: readonly string[] }): boolean {
  return !concepts.some((concept) => lightConcepts().has(concept));
}

function logRatio(source: readonly Traits[], target: readonly Traits[]): number {
  return Math.log((lengthOf(target) + 3) / (lengthOf(source) + 3));
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
