import { align, fillGaps, type Group, pairUp } from './align.js';
import type { Passage, Sentence, SentencePair } from './model.js';
import { lengthOf, similarity, type Weigh } from './similarity.js';

const LEAST = 0.27;
/** How alike two sentences must be to be a pair of their own. */
const APART = 0.33;

/** Aligns the sentences of passages that belong together; translators join and split them, and turn two about. */
export function pairSentences(
  source: readonly Passage[],
  target: readonly Passage[],
  weigh: Weigh,
): SentencePair[] {
  const sentences = (passages: readonly Passage[]) => passages.flatMap((passage) => passage.sentences);
  const ours = sentences(source);
  const theirs = sentences(target);
  if (ours.length === 1 && theirs.length === 1) return [{ source: ours, target: theirs }];
  const groups = align<Sentence, Sentence>(
    ours,
    theirs,
    (some, others) => {
      const joined = some.length + others.length - 2;
      const size = Math.min(2.5, Math.max(0.6, (Math.min(lengthOf(some), lengthOf(others)) + 20) / 60));
      return (similarity(some, others, weigh) - LEAST - 0.09 * joined) * size;
    },
    3,
  );
  return fillGaps(rejoin(unjoin(groups, weigh), weigh), (a, b) => {
    const [short, long] = [a.length, b.length].sort((x, y) => x - y) as [number, number];
    return long < 3 * short + 10;
  });
}

/**
 * Two sentences that were put to one, beside one that was left alone, are a pair each where that fits nearly as well:
 * what is joined is always a little more alike.
 */
function unjoin(groups: Group<Sentence, Sentence>[], weigh: Weigh): Group<Sentence, Sentence>[] {
  const mended: Group<Sentence, Sentence>[] = [];
  for (const group of groups) {
    const before = mended.at(-1);
    const apart = before && (apartOf(before, group, weigh) ?? apartOf(before, group, weigh, true));
    if (apart) mended.splice(-1, 1, ...apart);
    else mended.push(group);
  }
  return mended;
}

function apartOf(
  first: Group<Sentence, Sentence>,
  second: Group<Sentence, Sentence>,
  weigh: Weigh,
  isTurned = false,
): Group<Sentence, Sentence>[] | undefined {
  const [ours, theirs] = isTurned ? (['target', 'source'] as const) : (['source', 'target'] as const);
  const many = [...first[ours], ...second[ours]] as Sentence[];
  const few = [...first[theirs], ...second[theirs]] as Sentence[];
  const isJoined = [first, second].some((group) => group[ours].length === 2 && group[theirs].length === 1);
  if (!isJoined || many.length !== 2 || few.length !== 2) return undefined;
  const [a, b] = many as [Sentence, Sentence];
  const [x, y] = few as [Sentence, Sentence];
  const apart = [similarity([a], [x], weigh), similarity([b], [y], weigh)];
  if (Math.min(...apart) < APART) return undefined;
  const pairs = [
    { source: [a], target: [x] },
    { source: [b], target: [y] },
  ];
  return isTurned ? pairs.map(({ source, target }) => ({ source: target, target: source })) : pairs;
}

/** Sentences left alone on both sides that say the same stand in another order. */
function rejoin(groups: Group<Sentence, Sentence>[], weigh: Weigh): Group<Sentence, Sentence>[] {
  const lone = groups.filter(({ source, target }) => target.length === 0 || source.length === 0);
  const [ours, theirs] = [lone.flatMap(({ source }) => source), lone.flatMap(({ target }) => target)];
  const pairs = pairUp(ours, theirs, (a: Sentence, b: Sentence) => similarity([a], [b], weigh, 0.3), 0.42);
  if (pairs.length === 0) return groups;
  const taken = new Set(pairs.flat());
  return [
    ...groups.filter(({ source: [a], target: [b] }) => !(a && taken.has(a)) && !(b && taken.has(b))),
    ...pairs.map(([a, b]) => ({ source: [a], target: [b] })),
  ];
}
