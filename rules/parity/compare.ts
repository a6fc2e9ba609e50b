import { pairUp } from './align.js';
import type { Pair, Passage, Side, Weighed } from './model.js';
import { pairSentences } from './pair-sentences.js';
import { type Match, pairUnits } from './pair-units.js';
import { likenessOf, similarity, type Weigh, weighIn } from './similarity.js';
import { unitsOf } from './units.js';

const AROUND = ['title', 'subject', 'summary'] as const;
/** How alike two passages in different places must be to be one that was moved. */
const MOVED = 0.5;
/** How much of an item must be said in a neighbouring one for the two to have been run together. */
const MERGED = 0.6;

/** Lays a translation beside its source: which words answer to which. */
export function compare(source: Side, target: Side): Weighed {
  const weigh = weighIn([...source.passages, ...target.passages]);
  const matches = [
    ...aroundOf(source, target),
    ...pairUnits(unitsOf(source.passages), unitsOf(target.passages), weigh),
  ];
  const matched = matches.filter((match) => match.source.length > 0 && match.target.length > 0);
  const alone = {
    source: matches.filter((match) => match.target.length === 0).flatMap((match) => match.source),
    target: matches.filter((match) => match.source.length === 0).flatMap((match) => match.target),
  };
  const movedPairs = pairUp(
    alone.source,
    alone.target,
    (a, b) => ((a.role === 'heading') === (b.role === 'heading') ? similarity([a], [b], weigh, 0.2) : 0),
    MOVED,
  ).map(([a, b]): Match => ({ source: [a], target: [b] }));
  const isMoved = (passage: Passage) =>
    movedPairs.some((pair) => [...pair.source, ...pair.target].includes(passage));
  const lone = alone.source.filter((passage) => !isMoved(passage));
  const merged = mergedInto(lone, matched, weigh);
  const pairOf = (match: Match): Pair => ({
    ...match,
    sentences: pairSentences(match.source, match.target, weigh),
  });
  const moved = movedPairs.map(pairOf);
  const mergedPairs = merged.map(({ into, item }) =>
    pairOf({
      source: [...into.source, item].sort((a, b) => source.passages.indexOf(a) - source.passages.indexOf(b)),
      target: into.target,
    }),
  );
  return {
    source,
    target,
    weigh,
    pairs: [
      ...matched.filter((match) => !merged.some(({ into }) => into === match)).map(pairOf),
      ...mergedPairs,
      ...moved,
    ],
    dropped: lone.filter((passage) => !merged.some(({ item }) => item === passage)),
    added: alone.target.filter((passage) => !isMoved(passage)),
    moved,
    merged: mergedPairs,
    foreign: [],
  };
}

/** Title with title, subject with subject: wherever one of them is given. */
function aroundOf(source: Side, target: Side): Match[] {
  return AROUND.map((role) => ({
    source: source.passages.filter((passage) => passage.role === role),
    target: target.passages.filter((passage) => passage.role === role),
  })).filter((match) => match.source.length + match.target.length > 0);
}

/** Items of a list that the translation says within the item before or after. */
function mergedInto(lone: Passage[], matched: Match[], weigh: Weigh): { item: Passage; into: Match }[] {
  return lone.flatMap((item) => {
    if (!item.list) return [];
    const into = matched.find(
      ({ source, target }) =>
        source.length === 1 &&
        source[0]?.list?.id === item.list?.id &&
        coverage([...source, item], target, weigh) - coverage(source, target, weigh) > -0.12 &&
        coverage([item], target, weigh) >= MERGED,
    );
    return into ? [{ item, into }] : [];
  });
}

/** How much of what the source says the target says too, from 0 to 1. */
function coverage(source: readonly Passage[], target: readonly Passage[], weigh: Weigh): number {
  const { shared, source: all } = likenessOf(source, target, weigh);
  return all === 0 ? 0 : shared / all;
}
