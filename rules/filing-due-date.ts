/**
 * Require that a certification is filed by its due date.
 *
 * @why  The certification is due each year on or before March 1, or the next business day when that is a weekend:
 *       47 CFR 64.2009(e), 64.5109(e), 1.4(j). Filing late has been fined.
 * @fix  If the date is right, the filing is late: file at once, and ask counsel whether to explain why. If it is not,
 *       correct it.
 * @checks U-2009-e6 EE-5109-e3
 *
 * @example invalid annual-certification
 *   Annual CPNI certification for 2026, covering calendar year 2025
 *
 *   Date filed: March 9, 2026
 *   => Filed on March 9, 2026, and it was due on March 2, 2026.
 * @example valid annual-certification
 *   Annual CPNI certification for 2026, covering calendar year 2025
 *
 *   Date filed: March 2, 2026
 */

import { inWords } from './calendar.js';
import { defineRule } from './define-rule.js';
import { dueDay, filingDuty } from './filing-due.js';
import { type FilingDate, type FilingFacts, filingFacts } from './filing-facts/index.js';
import { lawOf } from './law-link.js';
import { recognitionOf } from './recognition.js';
import { report } from './report.js';

/** Relay providers whose certification is part of another report file it when that is due. */
const IN_ANOTHER_REPORT = /64\.606\s*\(g\)|\bannual report\b/iu;

export const filingDueDate = defineRule('filing-due-date', (tree, file) => {
  const { blocks, place, context } = recognitionOf(tree, file);
  const isFiled = context.kind === 'annual-certification' || context.kind === 'cover-letter';
  if (!isFiled || !context.locale.startsWith('en')) return;
  if (context.regime === 'trs' && blocks.some(({ text }) => IN_ANOTHER_REPORT.test(text))) return;
  const late = lateDate(filingFacts(blocks), (year) => dueDay(context.regime, year).iso);
  if (!late) return;
  const due = dueDay(context.regime, late.year);
  const duty = filingDuty(context.regime, due.iso);
  if (!duty) return;
  report(file, {
    ...lawOf(duty),
    place: place(late),
    reason: `${late.role === 'signed' ? 'Signed' : 'Filed'} on ${inWords(late.iso)}, and it was due on ${inWords(due.iso)}.`,
    expected:
      'The date of filing if another is meant. Else it is late: file at once, and ask counsel about it.',
    // Which report a relay provider's certification belongs to need not show.
    ...(context.regime === 'trs' && { severity: 'warning' as const }),
  });
});

/** The date that shows it to be late. What covers another year than the last is told as that. */
function lateDate(
  { filedOn, coveredPeriods, filingYears }: FilingFacts,
  dueIn: (year: number) => string,
): FilingDate | undefined {
  if (!filedOn || filedOn.iso <= dueIn(filedOn.year)) return undefined;
  const years = [
    ...coveredPeriods.flatMap(({ year, filingYear }) => [year, filingYear && filingYear - 1]),
    ...filingYears.map(({ year }) => year - 1),
  ].filter((year) => year !== undefined);
  return years.length === 0 || years.includes(filedOn.year - 1) ? filedOn : undefined;
}
