import type { Judgement } from './judge.js';

/** How a group of judgements turned out. */
export interface Counts {
  labels: number;
  /** Said and found. */
  tp: number;
  /** Found though not said: false alarms. */
  fp: number;
  /** Said and not found: misses. */
  fn: number;
  /** Of what was found, the share that is said: from 0 to 1; `null` where nothing was found. */
  precision: number | null;
  /** Of what is said, the share that was found; `null` where nothing is said. */
  recall: number | null;
}

/** Counts judgements. Shares are not rounded. */
export function countsOf(judgements: readonly Judgement[]): Counts {
  const number = (is: (one: Judgement) => boolean) => judgements.filter(is).length;
  const tp = number(({ expected, found }) => expected && found);
  const fp = number(({ expected, found }) => !expected && found);
  const fn = number(({ expected, found }) => expected && !found);
  const share = (whole: number) => (whole === 0 ? null : tp / whole);
  return { labels: judgements.length, tp, fp, fn, precision: share(tp + fp), recall: share(tp + fn) };
}

/** A group's name, and how it turned out. */
export interface NamedCounts extends Counts {
  name: string;
}

/** All together, then by language, by regime, and by both; groups that are there only. */
export function countsByGroup(judgements: readonly Judgement[]): NamedCounts[] {
  const language = ({ labels }: Judgement) => labels.lang;
  const regime = ({ labels }: Judgement) => labels.regime ?? 'no regime';
  return [
    { name: 'all', ...countsOf(judgements) },
    ...countsBy(judgements, language),
    ...countsBy(judgements, regime),
    ...countsBy(judgements, (one) => `${language(one)} ${regime(one)}`),
  ];
}

/** One row a name, in order of the names. */
export function countsBy(
  judgements: readonly Judgement[],
  nameOf: (one: Judgement) => string,
): NamedCounts[] {
  const names = [...new Set(judgements.map(nameOf))].sort();
  return names.map((name) => ({ name, ...countsOf(judgements.filter((one) => nameOf(one) === name)) }));
}

/** Labels where words come near and do not count, and how many of them were not counted. */
export interface NearMisses {
  labels: number;
  refused: number;
}

/** Counts near misses. */
export function nearMissesOf(judgements: readonly Judgement[]): NearMisses {
  const near = judgements.filter(({ isNearMiss }) => isNearMiss);
  return { labels: near.length, refused: near.filter(({ found }) => !found).length };
}
