import { type CalendarDay, isoOf, weekdayOf } from './calendar.js';
import type { Regime } from './document-context.js';
import { docketsIn } from './filing-agreement/index.js';
import { isInForce, type LawElement, loadLaw } from './law.js';

/** The duty to file a certification each year: its law id, by regime. */
export const FILING_DUTY: Record<Regime, string> = { carrier: 'U-2009-e6', trs: 'EE-5109-e3' };

const SATURDAY = 6;
const SUNDAY = 0;

/** The duty to file, where it is the law on a day (ISO). */
export function filingDuty(regime: Regime, day: string): LawElement | undefined {
  return loadLaw()
    .sections.flatMap(({ elements }) => elements)
    .find((element) => element.id === FILING_DUTY[regime] && isInForce(element, day));
}

/**
 * The last day to file in a year; a weekend moves it to the next business day (47 CFR 1.4(j)).
 *
 * @throws Error when the law data lacks the day
 */
export function dueDay(regime: Regime, year: number): { iso: string; isMoved: boolean } {
  const section = loadLaw().sections.find(({ elements }) =>
    elements.some(({ id }) => id === FILING_DUTY[regime]),
  );
  const value = section?.numbers?.find(({ id }) => id === 'certificationDue')?.value;
  if (typeof value !== 'object' || !('month' in value)) throw new Error('law data: no day certificationDue');
  const due: CalendarDay = { year, ...value };
  const weekday = weekdayOf(due);
  const moved = weekday === SATURDAY ? 2 : weekday === SUNDAY ? 1 : 0;
  return { iso: isoOf({ ...due, day: due.day + moved }), isMoved: moved > 0 };
}

/** The docket that the law names first for filings of a regime. */
export function docketOf(regime: Regime): { bureau: string; number: string } {
  const element = loadLaw()
    .sections.flatMap(({ elements }) => elements)
    .find(({ id }) => id === FILING_DUTY[regime]);
  const [docket] = docketsIn(element?.asks ?? '');
  if (!docket) throw new Error(`law data: ${FILING_DUTY[regime]} names no docket`);
  return docket;
}
