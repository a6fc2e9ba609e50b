import { likeness } from '../../../rules/word-changes.js';
import type { RecordEntry } from '../record/model.js';
import type { Unit } from '../units/model.js';
import { alignInOrder, gapsBetween } from './align.js';

type Pairs = [number, number][];

/** Which entry tells of which unit of the translation: by the hash, and where that was changed by its place. */
export function matchTargets(entries: readonly RecordEntry[], target: readonly Unit[]): Pairs {
  const same = matchSame(entries, target, ({ to }) => to);
  return matchGaps(entries, target, same, (entry, unit) => (entry.kind === unit.kind ? 1 : 0));
}

/** Which entry was made from which unit of the source: by the hash, and where that was changed by its words. */
export function matchSources(entries: readonly RecordEntry[], source: readonly Unit[]): Pairs {
  const same = matchSame(entries, source, ({ from }) => from);
  const like = matchGaps(entries, source, same, (entry, unit) => {
    if (entry.kind !== unit.kind) return 0;
    const share = likeness(entry.words, unit.words);
    return share < LIKE ? 0 : share;
  });
  // What is left alone in its place was written anew.
  const anew = matchGaps(entries, source, like, (entry, unit, isAlone) =>
    isAlone && entry.kind === unit.kind ? 1 : 0,
  );
  return [...anew, ...matchMoved(entries, source, anew)];
}

/** Words that were changed and moved: the likest first. */
function matchMoved(entries: readonly RecordEntry[], source: readonly Unit[], pairs: Pairs): Pairs {
  const matched = [new Set(pairs.map(([entry]) => entry)), new Set(pairs.map(([, unit]) => unit))] as const;
  const candidates = entries.flatMap((entry, a) =>
    source.flatMap((unit, b): { pair: [number, number]; share: number }[] => {
      if (matched[0].has(a) || matched[1].has(b) || entry.kind !== unit.kind) return [];
      const share = likeness(entry.words, unit.words);
      return share < LIKE ? [] : [{ pair: [a, b], share }];
    }),
  );
  const moved: Pairs = [];
  for (const { pair } of candidates.sort((a, b) => b.share - a.share)) {
    if (matched[0].has(pair[0]) || matched[1].has(pair[1])) continue;
    matched[0].add(pair[0]);
    matched[1].add(pair[1]);
    moved.push(pair);
  }
  return moved;
}

/** Share of words from which on two wordings are one that was changed. */
const LIKE = 0.4;

/** Pairs by hash in order, and then those that were moved. */
function matchSame(
  entries: readonly RecordEntry[],
  units: readonly Unit[],
  hashOf: (entry: RecordEntry) => string,
): Pairs {
  const isSame = (entry: RecordEntry, unit: Unit) => hashOf(entry) === unit.hash && entry.kind === unit.kind;
  const pairs = alignInOrder(entries, units, (entry, unit) => (isSame(entry, unit) ? 1 : 0));
  const taken = new Set(pairs.map(([, unit]) => unit));
  const matched = new Set(pairs.map(([entry]) => entry));
  entries.forEach((entry, index) => {
    if (matched.has(index)) return;
    const at = units.findIndex((unit, each) => !taken.has(each) && isSame(entry, unit));
    if (at < 0) return;
    taken.add(at);
    pairs.push([index, at]);
  });
  return pairs;
}

/** Pairs what is left between pairs. */
function matchGaps(
  entries: readonly RecordEntry[],
  units: readonly Unit[],
  pairs: Pairs,
  score: (entry: RecordEntry, unit: Unit, isAlone: boolean) => number,
): Pairs {
  const more = gapsBetween(pairs, [entries.length, units.length]).flatMap(({ ours, theirs }) => {
    const counts = (kind: string) => [
      ours.filter((index) => entries[index]?.kind === kind).length,
      theirs.filter((index) => units[index]?.kind === kind).length,
    ];
    return alignInOrder(ours, theirs, (a, b) => {
      const [entry, unit] = [entries[a], units[b]];
      if (!entry || !unit) return 0;
      const [here, there] = counts(entry.kind);
      return score(entry, unit, here === there);
    }).map(([a, b]): [number, number] => [ours[a] ?? -1, theirs[b] ?? -1]);
  });
  return [...pairs, ...more];
}
