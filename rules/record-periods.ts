import type { FilingDrafting } from './drafting-filings.js';
import type { FilingSentence } from './filing-sentences.js';
import type { Wording } from './recognise/index.js';
import { durationsIn, wordsOf } from './recognise/index.js';

/** Pairs of sentences that keep the same records for different times: each later one with the first. */
export function unequalPeriods(
  sentences: FilingSentence[],
  { records, recordsKept }: FilingDrafting,
  language: Wording['language'],
): [FilingSentence, FilingSentence][] {
  const first = new Map<string, { months: number; sentence: FilingSentence }>();
  const unequal: [FilingSentence, FilingSentence][] = [];
  for (const sentence of sentences) {
    if (!recordsKept.test(sentence.text)) continue;
    const kinds = records.filter(({ say }) => say.test(sentence.text));
    const periods = durationsIn(wordsOf(sentence.text, language));
    const [kind, period] = [kinds[0], periods[0]];
    // A sentence that names two kinds of records, or two periods, is not read.
    if (kinds.length !== 1 || periods.length !== 1 || !kind || !period) continue;
    if (period.unit !== 'y' && period.unit !== 'mo') continue;
    const months = period.unit === 'y' ? period.amount * 12 : period.amount;
    const known = first.get(kind.what);
    if (!known) first.set(kind.what, { months, sentence });
    else if (known.months !== months) unequal.push([known.sentence, sentence]);
  }
  return unequal;
}
