import { countsBy, countsByGroup, type NamedCounts, type NearMisses, nearMissesOf } from './counts.js';
import { isError, type Judgement } from './judge.js';
import { AS_OF, type Score, type WrongGuess } from './score.js';

/** A miss or a false alarm. */
export interface ScoreError {
  error: 'miss' | 'false alarm';
  file: string;
  element: string;
  language: string;
  regime: string | null;
  status: string;
  words: string;
}

/** What `npm run score` tells: the object that `--json` prints. */
export interface ScoreReport {
  version: 1;
  /** ISO date whose law is applied. */
  asOf: string;
  notices: number;
  wrongGuesses: WrongGuess[];
  /** What must be said, and what must not: rows by group, then by element. */
  required: { groups: NamedCounts[]; elements: NamedCounts[] };
  prohibited: { groups: NamedCounts[]; elements: NamedCounts[] };
  nearMisses: NearMisses;
  errors: ScoreError[];
  /** What is below the least that was asked: `recall 0.934`; empty when nothing was asked. */
  below: string[];
}

/**
 * Sums a score up.
 *
 * @param least the least recall and precision of what must be said: from 0 to 1. What cannot be measured
 *   (nothing said, nothing found) is not below it.
 */
export function reportOf({ judgements, wrongGuesses, notices }: Score, least = 0): ScoreReport {
  const required = rowsOf(judgements.filter(({ isProhibited }) => !isProhibited));
  return {
    version: 1,
    asOf: AS_OF,
    notices,
    wrongGuesses,
    required,
    prohibited: rowsOf(judgements.filter(({ isProhibited }) => isProhibited)),
    nearMisses: nearMissesOf(judgements),
    errors: judgements.filter(isError).map(errorOf),
    below: (['recall', 'precision'] as const).flatMap((name) => {
      const share = required.groups[0]?.[name] ?? 1;
      return share < least ? [`${name} ${share.toFixed(4)}`] : [];
    }),
  };
}

function rowsOf(judgements: Judgement[]) {
  return { groups: countsByGroup(judgements), elements: countsBy(judgements, ({ id }) => id) };
}

function errorOf({ labels, id, expected, status, words }: Judgement): ScoreError {
  return {
    error: expected ? 'miss' : 'false alarm',
    file: labels.file,
    element: id,
    language: labels.lang,
    regime: labels.regime,
    status,
    words,
  };
}
