import { type Hit, lightConcepts, nearConcepts } from '../lexicon/index.js';
import type { Traits } from './model.js';

/** How much a concept tells: seldom said, much; a light one, little. */
export type Weigh = (hit: Hit) => number;

/** Weighs concepts by how few of the passages of both documents speak of them. */
export function weighIn(passages: readonly Traits[]): Weigh {
  const counts = new Map<string, number>();
  for (const { hits } of passages) {
    for (const concept of new Set(hits.flatMap(({ concepts }) => concepts))) {
      counts.set(concept, (counts.get(concept) ?? 0) + 1);
    }
  }
  const light = lightConcepts();
  const all = Math.log(1 + passages.length);
  return ({ concepts }) =>
    Math.min(
      ...concepts.map((concept) =>
        light.has(concept)
          ? 0.15
          : 0.3 + 0.7 * (Math.log((1 + passages.length) / (counts.get(concept) ?? 1)) / all),
      ),
    );
}

const VALUE = 1.6;
const NAME = 1;

/** What two texts share, and what each has: weights of concepts, values and names. */
export interface Likeness {
  shared: number;
  source: number;
  target: number;
}

/** @returns parts of all the given traits, taken together on each side */
export function likenessOf(source: readonly Traits[], target: readonly Traits[], weigh: Weigh): Likeness {
  const hits = matchHits(
    source.flatMap((each) => each.hits),
    target.flatMap((each) => each.hits),
    weigh,
  );
  const values = shareOf(valuesOf(source), valuesOf(target), VALUE);
  const names = shareOf(namesOf(source), namesOf(target), NAME);
  return {
    shared: hits.shared + values.shared + names.shared,
    source: hits.source + values.source + names.source,
    target: hits.target + values.target + names.target,
  };
}

/**
 * Whether two texts say the same, from 0 to 1. Where they offer little to go by the answer is near `guess`.
 */
export function similarity(
  source: readonly Traits[],
  target: readonly Traits[],
  weigh: Weigh,
  guess = 0.45,
): number {
  const { shared, source: ours, target: theirs } = likenessOf(source, target, weigh);
  const total = ours + theirs;
  const doubt = 1.5;
  const [long, short] = [lengthOf(source), lengthOf(target)].sort((a, b) => b - a) as [number, number];
  const fit = Math.min(1, (2.2 * (short + 4)) / (long + 4));
  return ((2 * shared + guess * doubt) / (total + doubt)) * (0.5 + 0.5 * fit);
}

/** What a concept that only comes near another one counts. */
const NEAR = 0.6;

/**
 * Pairs hits of both sides by a concept they have in common, what tells most first; then what is left by concepts
 * that faithful translations put for each other.
 */
export function matchHits(
  source: readonly Hit[],
  target: readonly Hit[],
  weigh: Weigh,
): Likeness & { unmatchedSource: Hit[]; unmatchedTarget: Hit[] } {
  const taken = new Set<Hit>();
  let shared = 0;
  const pair = (hits: readonly Hit[], conceptsOf: (hit: Hit) => readonly string[], worth: number): Hit[] => {
    const free = new Map<string, Hit[]>();
    for (const hit of target) {
      if (taken.has(hit)) continue;
      for (const concept of hit.concepts) free.set(concept, [...(free.get(concept) ?? []), hit]);
    }
    return hits.filter((hit) => {
      const partner = conceptsOf(hit)
        .flatMap((concept) => free.get(concept) ?? [])
        .find((other) => !taken.has(other));
      if (!partner) return true;
      taken.add(partner);
      shared += (worth * (weigh(hit) + weigh(partner))) / 2;
      return false;
    });
  };
  // What can only mean one thing chooses first.
  const inTurn = [...source].sort((a, b) => a.concepts.length - b.concepts.length || weigh(b) - weigh(a));
  const left = pair(inTurn, (hit) => hit.concepts, 1);
  const unmatchedSource = pair(left, nearOf, NEAR);
  const weight = (hits: readonly Hit[]) => hits.reduce((sum, hit) => sum + weigh(hit), 0);
  return {
    shared,
    source: weight(source),
    target: weight(target),
    unmatchedSource,
    unmatchedTarget: target.filter((hit) => !taken.has(hit)),
  };
}

function nearOf({ concepts }: Hit): string[] {
  return concepts.flatMap((concept) => [...(nearConcepts().get(concept) ?? [])]);
}

function shareOf(source: readonly string[], target: readonly string[], weight: number): Likeness {
  const rest = [...target];
  const shared = source.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  // One that the other side lacks may be a slip of the pen, and is no sign that the whole is something else.
  const one = (all: number) => shared * weight + (all - shared) * weight * 0.3;
  return { shared: shared * weight, source: one(source.length), target: one(target.length) };
}

function valuesOf(traits: readonly Traits[]): string[] {
  return traits.flatMap(({ values }) => values.map(({ kind, value }) => `${kind} ${value}`));
}

function namesOf(traits: readonly Traits[]): string[] {
  return traits.flatMap(({ names }) => names);
}

export function lengthOf(traits: readonly Traits[]): number {
  return traits.reduce((sum, { length }) => sum + length, 0);
}
