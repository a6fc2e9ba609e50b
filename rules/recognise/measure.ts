import type { Unit } from './language.js';
import { type Duration, durationsIn } from './quantities.js';

/** The law's lengths of time, by the names that wording data gives them. */
export type Limits = Record<string, Duration>;

/**
 * Whether lengths of time in the words stand to one of the law's as asked. `least approvalRecords`: one is
 * that long or longer. `most optOutFailure`: one is that long or shorter. `under …` and `over …`: some are
 * stated and all are shorter, or longer. `firstOver …`: the first is longer. `unit …`: one is in the law's own unit. `otherUnit …`: none is.
 * Words without any length of time measure nothing. Throws when the law gives no such number.
 */
export function measures(asked: string, sentences: { words: string }[], limits: Limits): boolean {
  const [test = '', name = ''] = asked.split(' ');
  const limit = limits[name];
  if (!limit) throw new Error(`wording data: the law data give no length of time "${name}"`);
  const stated = sentences.flatMap(({ words }) => durationsIn(words));
  if (stated.length === 0) return false;
  const against = stated.map((one) => compare(one, limit));
  switch (test) {
    case 'least':
      return against.some((sign) => sign >= 0);
    case 'most':
      return against.some((sign) => sign <= 0);
    case 'under':
      return against.every((sign) => sign < 0);
    case 'over':
      return against.every((sign) => sign > 0);
    case 'firstOver':
      return (against[0] ?? 0) > 0;
    case 'unit':
      return stated.some(({ unit }) => unit === limit.unit);
    case 'otherUnit':
      return stated.every(({ unit }) => unit !== limit.unit);
    default:
      throw new Error(`wording data: "${asked}" is no measure`);
  }
}

/**
 * Below zero when the first is shorter. Years and months compare as months; otherwise as days, where a
 * week holds five business days.
 */
function compare(one: Duration, other: Duration): number {
  const months = [one, other].map(({ amount, unit }) => amount * (MONTHS[unit] ?? Number.NaN));
  const [a, b] = months.some(Number.isNaN) ? [inDays(one), inDays(other)] : months;
  return Math.sign((a ?? 0) - (b ?? 0));
}

const MONTHS: Partial<Record<Unit, number>> = { mo: 1, y: 12 };
const DAYS: Record<Unit, number> = { h: 1 / 24, d: 1, bd: 7 / 5, w: 7, mo: 365 / 12, y: 365 };
const inDays = ({ amount, unit }: Duration) => amount * DAYS[unit];
