import { pairUp } from './align.js';
import type { Stretch } from './fault.js';
import type { Sentence, Weighed } from './model.js';
import { similarity } from './similarity.js';

/** How alike two sentences of different passages must be to be one that was moved. */
const MOVED = 0.55;

/** Sentences that nothing answers to where they stand, and that are said in another passage. */
export function movedSentences({
  pairs,
  dropped,
  added,
  weigh,
}: Weighed): { source: Stretch; target: Stretch }[] {
  const lone = pairs.flatMap(({ sentences }) => sentences);
  const source = [
    ...lone.filter(({ target }) => target.length === 0).flatMap((each) => each.source),
    ...dropped.flatMap(({ sentences }) => sentences),
  ];
  const target = [
    ...lone.filter((each) => each.source.length === 0).flatMap((each) => each.target),
    ...added.flatMap(({ sentences }) => sentences),
  ];
  const score = (a: Sentence, b: Sentence) =>
    Math.min(a.length, b.length) < 12 ? 0 : similarity([a], [b], weigh, 0.2);
  return pairUp(source, target, score, MOVED).map(([a, b]) => ({ source: a, target: b }));
}
