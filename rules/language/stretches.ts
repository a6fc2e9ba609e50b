import type { Scored } from './scores.js';

/** A run of words, by index, end exclusive, and what they are worth together. */
export interface Run {
  from: number;
  to: number;
  sum: number;
}

/** The best runs that are worth `least` or more, none overlapping, in order. */
export function bestRuns(words: readonly Scored[], least: number, from = 0, to = words.length): Run[] {
  const best = bestRun(words, from, to);
  if (!best || best.sum < least) return [];
  return [...bestRuns(words, least, from, best.from), best, ...bestRuns(words, least, best.to, to)];
}

/** The run of greatest worth; it begins and ends with words that speak for the source's language. */
function bestRun(words: readonly Scored[], from: number, to: number): Run | undefined {
  let best: Run | undefined;
  let start = from;
  let sum = 0;
  for (let index = from; index < to; index += 1) {
    const score = words[index]?.score ?? 0;
    if (sum <= 0) {
      start = index;
      sum = 0;
    }
    sum += score;
    if (score > 0 && (!best || sum > best.sum)) best = { from: start, to: index + 1, sum };
  }
  return best;
}
