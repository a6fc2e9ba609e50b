import type { Pair, Weighed } from './model.js';

/** The same comparison seen from the translation: what it adds is what the source lacks. */
export function turnRound({
  source,
  target,
  pairs,
  dropped,
  added,
  moved,
  merged,
  weigh,
  foreign,
}: Weighed): Weighed {
  const turn = (pair: Pair): Pair => ({
    source: pair.target,
    target: pair.source,
    sentences: pair.sentences.map((each) => ({ source: each.target, target: each.source })),
  });
  return {
    source: target,
    target: source,
    pairs: pairs.map(turn),
    dropped: added,
    added: dropped,
    moved: moved.map(turn),
    merged: merged.map(turn),
    weigh,
    foreign,
  };
}
