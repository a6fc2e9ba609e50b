/**
 * Require a filing's dates to agree.
 *
 * @why  Two dates of filing in one document leave open when it was filed, and whether that was in time:
 *       47 CFR 64.2009(e). A certification that is signed after it was filed was filed unsigned.
 * @fix  Give one date of filing, the same in the letter and the certification; sign on that day or before it.
 * @checks U-2009-e6 EE-5109-e3 COV-6
 *
 * @example invalid annual-certification
 *   February 20, 2026
 *
 *   Dear Secretary: enclosed is the annual CPNI certification.
 *
 *   Date filed: February 9, 2026
 *   => Filed on February 9, 2026 here, and on February 20, 2026 in the date of the letter.
 * @example invalid annual-certification
 *   Date filed: February 24, 2026
 *
 *   I, Ada Example, certify that I am an officer of the company and acting as its agent.
 *
 *   /s/ Ada Example
 *
 *   Date signed: February 27, 2026
 *   => Signed on February 27, 2026, after the filing on February 24, 2026.
 * @example valid annual-certification
 *   Date filed: February 24, 2026
 *
 *   I, Ada Example, certify that I am an officer of the company and acting as its agent.
 *
 *   /s/ Ada Example
 *
 *   Date signed: February 20, 2026
 */

import type { VFile } from 'vfile';
import { defineRule } from './define-rule.js';
import { FILING_DUTY } from './filing-due.js';
import { type DateRole, type FilingDate, filingFacts } from './filing-facts/index.js';
import { filingLaw, isFiling } from './filing-law.js';
import { recognitionOf } from './recognition.js';
import { report } from './report.js';

const WHAT: Partial<Record<DateRole, string>> = {
  letter: 'the date of the letter',
  filed: 'the date filed',
};

export const filingDatesAgree = defineRule('filing-dates-agree', (tree, file) => {
  const { blocks, place, context } = recognitionOf(tree, file);
  if (!isFiling(context) || !context.locale.startsWith('en')) return;
  const law = filingLaw(context, FILING_DUTY);
  const { dates } = filingFacts(blocks);
  const seen = (file: VFile, first: FilingDate) => [
    {
      path: file.path ?? '',
      line: place(first).line,
      reason: `${first.said}: ${WHAT[first.role] ?? 'here'}`,
    },
  ];
  const filings = dates.filter(({ role }) => WHAT[role] !== undefined);
  const [first, ...others] = filings;
  for (const other of others) {
    if (!first || other.iso === first.iso) continue;
    // A letter written some days before its filing is no contradiction, though practice gives it that day.
    const isAhead =
      first.role !== 'filed' && other.role === 'filed' && first.iso < other.iso && first.year === other.year;
    report(file, {
      place: place(other),
      reason: `Filed on ${other.said} here, and on ${first.said} in ${WHAT[first.role]}.`,
      expected: 'One date of filing, the same in the letter and the certification.',
      ...(isAhead && { severity: 'warning' as const }),
      ...(file.path && { related: seen(file, first) }),
      ...law,
    });
  }
  const last = filings.reduce<FilingDate | undefined>((a, b) => (a && a.iso >= b.iso ? a : b), undefined);
  const [earliest] = dates.filter(({ role }) => role === 'signed');
  if (earliest && last && earliest.year < last.year && context.kind === 'annual-certification') {
    report(file, {
      place: place(earliest),
      // A policy signed in an earlier year may stand behind the certification.
      severity: 'warning',
      reason: `Signed on ${earliest.said}, before the year that a filing of ${last.year} covers was over.`,
      expected: `The date of signature, which is in ${last.year}.`,
      ...law,
    });
  }
  for (const signed of dates) {
    if (!last || WHAT[signed.role] !== undefined || signed.iso <= last.iso) continue;
    report(file, {
      place: place(signed),
      reason: `${signed.role === 'dated' ? 'Dated' : 'Signed on'} ${signed.said}, after the filing on ${last.said}.`,
      expected: 'A certification is signed on the day of its filing or before it.',
      ...(file.path && { related: seen(file, last) }),
      ...law,
    });
  }
});
