/**
 * Require a filing's dates to agree, and its covered year to be the one before its filing.
 *
 * @why  A certification covers the calendar year before the one in which it is filed: 47 CFR 64.2009(e). Two
 *       dates of filing in one document leave open when it was filed, and whether that was in time. That a
 *       certification names no covered year at all is told by `require-element`.
 * @fix  Give one date of filing, and the calendar year before it.
 * @checks U-2009-e6 EE-5109-e3 COV-6
 *
 * @example invalid annual-certification
 *   Annual CPNI certification covering calendar year 2025
 *
 *   Date filed: February 24, 2025
 *   => A filing of 2025 covers calendar year 2024, and this says 2025.
 * @example invalid annual-certification
 *   February 20, 2026
 *
 *   Dear Secretary: enclosed is the annual CPNI certification.
 *
 *   Date filed: February 9, 2026
 *   => Filed on February 9, 2026 here, and on February 20, 2026 in the date of the letter.
 * @example valid annual-certification
 *   Annual CPNI certification for 2026 covering the prior calendar year 2025
 *
 *   Date filed: February 24, 2026
 */

import { defineRule } from './define-rule.js';
import { filingLaw, isFiling } from './filing-law.js';
import type { Block, Span } from './recognise/index.js';
import { recognitionOf } from './recognition.js';
import { report } from './report.js';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE = `(?:(?:${MONTHS})\\s+\\d{1,2},?\\s+\\d{4}|\\d{1,2}\\s+(?:${MONTHS})\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4})`;
/** A letter opens with its date. */
const LETTER_DATE = new RegExp(`^(${DATE})(?:\\s|$)`, 'iu');
const FILED = new RegExp(
  `\\b(?:date\\s+filed|filing\\s+date|date\\s+of\\s+filing)\\s*:?\\s*(${DATE})`,
  'giu',
);
const COVERED =
  /\b(?:for\s+(\d{4}),?\s+)?(?:covering|covers|for)\s+(?:the\s+)?(?:(?:prior|previous|preceding)\s+)?calendar\s+year,?\s+\(?(\d{4})\b/giu;
/** A year is the one covered where the words are about the filing, and not about a complaint or a record. */
const ABOUT_THE_FILING = /certif|cover|annual report/i;
/** How far down a letter's date may stand, under the letterhead. */
const LETTERHEAD_BLOCKS = 10;

interface Dated extends Span {
  date: string;
  day: string;
  what: string;
}

export const filingDatesAgree = defineRule('filing-dates-agree', (tree, file) => {
  const { blocks, place, context } = recognitionOf(tree, file);
  if (!isFiling(context) || context.locale.split('-')[0] !== 'en') return;
  const law = filingLaw(context, { carrier: 'U-2009-e6', trs: 'EE-5109-e3' });
  const dates = datesOfFiling(blocks);
  const [first, ...others] = dates;
  for (const other of others) {
    if (!first || other.day === first.day) continue;
    report(file, {
      place: place(other),
      reason: `Filed on ${other.date} here, and on ${first.date} in ${first.what}.`,
      expected: 'One date of filing, the same in the letter and the certification.',
      ...law,
    });
  }
  // In a year without the duty no year had to be covered.
  if (law.cite === undefined) return;
  const filed = Number((dates.at(-1)?.day ?? '').slice(0, 4)) || undefined;
  for (const { year, saidFiled, ...span } of coveredYears(blocks)) {
    const filing = saidFiled ?? filed;
    if (filing === undefined || year === filing - 1) continue;
    report(file, {
      place: place(span),
      reason: `A filing of ${filing} covers calendar year ${filing - 1}, and this says ${year}.`,
      expected: `“covering the prior calendar year ${filing - 1}”`,
      ...law,
    });
  }
});

/** Dates that say when the document was filed: that of its letter first. */
function datesOfFiling(blocks: Block[]): Dated[] {
  const found: Dated[] = [];
  blocks.forEach(({ text }, block) => {
    const letter = block < LETTERHEAD_BLOCKS ? LETTER_DATE.exec(text)?.[1] : undefined;
    if (letter !== undefined && found.length === 0) {
      found.push({ block, start: 0, end: letter.length, ...read(letter), what: 'the date of the letter' });
    }
    for (const match of text.matchAll(FILED)) {
      const date = match[1] ?? '';
      const start = match.index + match[0].length - date.length;
      found.push({ block, start, end: start + date.length, ...read(date), what: 'the date filed' });
    }
  });
  return found;
}

function coveredYears(blocks: Block[]): (Span & { year: number; saidFiled?: number })[] {
  return blocks.flatMap(({ text }, block) =>
    ABOUT_THE_FILING.test(text)
      ? [...text.matchAll(COVERED)].map((match) => ({
          block,
          start: match.index,
          end: match.index + match[0].length,
          year: Number(match[2]),
          ...(match[1] !== undefined && { saidFiled: Number(match[1]) }),
        }))
      : [],
  );
}

/** The date as written, and as an ISO day so that two ways of writing one day are equal. */
function read(date: string): { date: string; day: string } {
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(date);
  const month = MONTHS.split('|').findIndex((name) => date.toLowerCase().includes(name.toLowerCase())) + 1;
  const numbers = date.match(/\d+/g) ?? [];
  const year = slashed?.[3] ?? numbers.find((number) => number.length === 4) ?? '';
  if (/^\d{4}-/.test(date)) return { date, day: date };
  const [monthOf, dayOf] = slashed
    ? [slashed[1], slashed[2]]
    : [String(month), numbers.find((number) => number.length < 4)];
  return { date, day: `${year}-${(monthOf ?? '').padStart(2, '0')}-${(dayOf ?? '').padStart(2, '0')}` };
}
