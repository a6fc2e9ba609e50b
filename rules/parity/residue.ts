import type { Hit } from '../lexicon/index.js';
import type { Pair, Sentence } from './model.js';
import { matchHits, type Weigh } from './similarity.js';

/** What a sentence says, by weight, and how much of it the other language does not say in the same passages. */
export interface Residue {
  all: number;
  left: number;
  /** Concepts left over, in order, with their weights. */
  hits: Hit[];
}

/** What is left over of each sentence when everything that answers to something in the other language is taken off. */
export function residuesOf(pair: Pair, weigh: Weigh): Map<Sentence, Residue> {
  const [ours, theirs] = [pair.source, pair.target].map((side) => side.flatMap(({ sentences }) => sentences));
  const residues = new Map<Sentence, Residue>();
  const take = (sentences: readonly Sentence[], left: (hits: readonly Hit[]) => readonly Hit[]) => {
    for (const sentence of sentences) {
      const own = left(sentence.hits);
      residues.set(sentence, {
        all: total(sentence.hits, weigh),
        left: total(own, weigh),
        hits: sentence.hits.filter((hit) => own.includes(hit)),
      });
    }
  };
  // Sentences that answer to each other take from each other first, and only then from the rest.
  const free = { source: new Set<Hit>(), target: new Set<Hit>() };
  for (const { source, target } of pair.sentences) {
    const { unmatchedSource, unmatchedTarget } = matchHits(hitsOf(source), hitsOf(target), weigh);
    for (const hit of unmatchedSource) free.source.add(hit);
    for (const hit of unmatchedTarget) free.target.add(hit);
  }
  const rest = matchHits([...free.source], [...free.target], weigh);
  const leftSource = new Set(rest.unmatchedSource);
  const leftTarget = new Set(rest.unmatchedTarget);
  take(ours ?? [], (hits) => hits.filter((hit) => leftSource.has(hit)));
  take(theirs ?? [], (hits) => hits.filter((hit) => leftTarget.has(hit)));
  return residues;
}

function hitsOf(sentences: readonly Sentence[]): Hit[] {
  return sentences.flatMap(({ hits }) => hits);
}

function total(hits: readonly Hit[], weigh: Weigh): number {
  return hits.reduce((sum, hit) => sum + weigh(hit), 0);
}
