import type { Kind, Regime } from '../../rules/document-context.js';
import { dueDay } from '../../rules/filing-due.js';
import { isYearly } from './starting-kinds.js';

/** The days that a document starts with, YYYY-MM-DD. */
export interface FirstDay {
  effective: string;
  /** For what is filed once a year. */
  coveredYear?: number;
}

/**
 * The days of a document. A yearly filing covers the year before its day (47 CFR 64.2009(e)); without a day it
 * gets today's, or the day when the next one is due if this year's due date has passed.
 *
 * @param today YYYY-MM-DD
 */
export function firstDay(
  kind: Kind,
  regime: Regime,
  given: { effective?: string; coveredYear?: number },
  today: string,
): FirstDay {
  if (!isYearly(kind)) return { effective: given.effective ?? today };
  const effective = given.effective ?? filingDay(regime, given.coveredYear, today);
  return { effective, coveredYear: given.coveredYear ?? yearOf(effective) - 1 };
}

function filingDay(regime: Regime, coveredYear: number | undefined, today: string): string {
  const due = (year: number) => dueDay(regime, year).iso;
  const thisYear = yearOf(today);
  if (coveredYear !== undefined) return coveredYear === thisYear - 1 ? today : due(coveredYear + 1);
  return today <= due(thisYear) ? today : due(thisYear + 1);
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
