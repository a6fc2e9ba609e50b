import type { Unit } from '../units/model.js';
import { alignInOrder } from './align.js';

/**
 * Pairs units of a source with those of a translation by what they are and where they stand, and by what is the
 * same in every language: facts, numbers, addresses, capitals.
 */
export function pairUnits(source: readonly Unit[], target: readonly Unit[]): [number, number][] {
  const anchors = new Map([...source, ...target].map((unit) => [unit, anchorsOf(unit.words)]));
  return alignInOrder(source, target, (a, b) => {
    if (!isSameSort(a, b)) return 0;
    return 1 + 2 * shared(anchors.get(a) ?? [], anchors.get(b) ?? []) + 0.2 * closeness(a.words, b.words);
  });
}

/** A heading pairs with one of its depth only, and what stands in a note with what stands in one. */
function isSameSort(a: Unit, b: Unit): boolean {
  return a.kind === b.kind && a.depth === b.depth && a.within.join('/') === b.within.join('/');
}

function anchorsOf(words: string): string[] {
  return words.match(/\{[^{}]*\}|[\w.+-]+@[\w.-]+|\d[\d.,:/-]*|\b[A-Z][A-Z0-9]+\b/g) ?? [];
}

/** Share of anchors that both have. */
function shared(ours: string[], theirs: string[]): number {
  const rest = [...theirs];
  let both = 0;
  for (const anchor of ours) {
    const at = rest.indexOf(anchor);
    if (at < 0) continue;
    rest.splice(at, 1);
    both++;
  }
  const all = ours.length + theirs.length - both;
  return all === 0 ? 0.5 : both / all;
}

function closeness(a: string, b: string): number {
  return Math.min(a.length, b.length) / Math.max(a.length, b.length);
}
