/**
 * Require that a filing covers the calendar year before the one in which it is filed.
 *
 * @why  A certification covers the calendar year before its filing: 47 CFR 64.2009(e). One that names another year, or
 *       a period that is no calendar year, leaves the year that is due without a certification. That no covered year
 *       is named at all is told by `require-element`.
 * @fix  Name the year of filing and the calendar year before it.
 * @checks U-2009-e6 EE-5109-e3 COV-4
 *
 * @example invalid annual-certification
 *   Annual CPNI certification covering calendar year 2025
 *
 *   Date filed: February 24, 2025
 *   => A filing of 2025 covers calendar year 2024, and this says 2025.
 * @example invalid annual-certification
 *   Annual CPNI certification for 2025 covering the prior calendar year 2025
 *
 *   Date filed: February 24, 2026
 *   => This says that it is the certification for 2025, and it is filed in 2026.
 * @example invalid annual-certification
 *   This certification covers the period from March 1, 2025 to February 28, 2026.
 *
 *   Date filed: February 28, 2026
 *   => A filing of 2026 covers calendar year 2025, and this says “March 1, 2025 to February 28, 2026”.
 * @example valid annual-certification
 *   Annual CPNI certification for 2026 covering the prior calendar year 2025
 *
 *   Date filed: February 24, 2026
 */

import { defineRule } from './define-rule.js';
import { filingDuty } from './filing-due.js';
import { type CoveredPeriod, type FilingFacts, filingFacts } from './filing-facts/index.js';
import { isFiling } from './filing-law.js';
import { lawOf } from './law-link.js';
import { recognitionOf } from './recognition.js';
import { report } from './report.js';

export const filingCoveredYear = defineRule('filing-covered-year', (tree, file) => {
  const { blocks, place, context } = recognitionOf(tree, file);
  if (!isFiling(context) || !context.locale.startsWith('en')) return;
  if (context.kind === 'opt-out-failure-letter') return;
  const facts = filingFacts(blocks);
  const filed = yearOfFiling(facts);
  // In a year without the duty no year had to be covered.
  const duty = filingDuty(context.regime, facts.filedOn?.iso ?? context.asOf);
  if (filed === undefined || !duty) return;
  const told = new Set<string>();
  const tell = (period: CoveredPeriod, reason: string, expected: string) => {
    if (told.has(reason)) return;
    told.add(reason);
    report(file, { ...lawOf(duty), place: place(period), reason, expected });
  };
  for (const period of facts.coveredPeriods) {
    const { year, filingYear, said } = period;
    const isLabel = filingYear !== undefined && filingYear !== filed;
    const covers = `“covering the prior calendar year ${filed - 1}”`;
    if (year === undefined || year !== filed - 1) {
      tell(
        period,
        `A filing of ${filed} covers calendar year ${filed - 1}, and this says ${year ?? `“${said}”`}.`,
        facts.filedOn && year !== undefined && year < filed - 1
          ? `${covers}; or the date of filing, if ${facts.filedOn.said} is not the one.`
          : covers,
      );
    } else if (isLabel) {
      tell(
        period,
        `This says that it is the certification for ${filingYear}, and it is filed in ${filed}.`,
        `“for ${filed} covering the prior calendar year ${filed - 1}”`,
      );
    }
  }
});

/** The year in which it is filed: of its date, else as it says beside the covered year. */
function yearOfFiling({ filedOn, coveredPeriods }: FilingFacts): number | undefined {
  return filedOn?.year ?? coveredPeriods.find(({ filingYear }) => filingYear !== undefined)?.filingYear;
}
