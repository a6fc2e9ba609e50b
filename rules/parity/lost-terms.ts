import { createRequire } from 'node:module';
import { type Hit, nearConcepts } from '../lexicon/index.js';
import { readData } from '../read-data.js';
import type { Pair, Passage, Weighed } from './model.js';

/** A word of the source for a concept that its passage has nowhere in the translation. */
export interface LostTerm {
  passage: Passage;
  hit: Hit;
  /** The passage of the translation that lacks it. */
  after: Passage;
}

const path = createRequire(import.meta.url).resolve('#package/rules/parity/carried.yaml');
let carried: ReadonlySet<string> | undefined;

/** Concepts that translations always carry over (carried.yaml: `carried`), where this one does not; one a passage. */
export function lostTerms({ pairs, foreign }: Weighed): LostTerm[] {
  carried ??= new Set((readData(path) as { carried: string[] }).carried);
  const isForeign = ({ target }: Pair) => foreign.some(({ words }) => target.includes(words.passage));
  return pairs.flatMap((pair): LostTerm[] => {
    const after = pair.target.at(-1);
    if (!after || isForeign(pair)) return [];
    const said = new Set(pair.target.flatMap(({ hits }) => hits.flatMap(({ concepts }) => concepts)));
    const isSaid = (concept: string) =>
      said.has(concept) || [...(nearConcepts().get(concept) ?? [])].some((near) => said.has(near));
    const lost = pair.source.flatMap((passage) =>
      passage.hits
        .filter(({ concepts }) => concepts.some((concept) => carried?.has(concept)) && !concepts.some(isSaid))
        .map((hit) => ({ passage, hit, after })),
    );
    return lost.slice(0, 1);
  });
}
