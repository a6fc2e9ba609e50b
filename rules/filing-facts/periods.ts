import type { Block } from '../recognise/index.js';
import type { Labelled } from './labels.js';
import type { CoveredPeriod, FilingYear } from './model.js';
import { type CalendarDate, datesIn } from './written-dates.js';

const PRIOR = '(?:(?:prior|previous|preceding|past|last)\\s+)?';
const COVERED = new RegExp(
  `(?:\\bfor\\s+(?<filing>20\\d\\d),?\\s*\\(?)?\\b(?:covering|covers?|for|of|during|in|reports?\\s+on|relat(?:es|ing)\\s+to)?\\s*(?:the\\s+)?(?:twelve\\s+months\\s+of\\s+)?${PRIOR}(?:calendar|reporting|certification|covered)\\s+year(?:\\s+(?:covered|ended|ending|of))?[\\s,:(]*(?:December\\s+31,?\\s+)?(?<year>20\\d\\d)\\b`,
  'giu',
);
const ENDED =
  /\b(?:for|covering)\s+(?:the\s+)?(?:(?:calendar|fiscal|twelve[- ]month)\s+)?(?:year|period|twelve\s+months)\s+(?:ended|ending)\s+/giu;
const BETWEEN = /^\s*(?:,?\s*(?:to|through|thru|until|and)|[-–—])\s*$/iu;
const FOR_PERIOD =
  /\b(?:for|covering|covers|period|between|from|reported on|twelve months|year)\b[^.;]{0,40}$/iu;
const FILING_YEAR =
  /\b(?:certifications?|certificate|filing|report)\s+(?:of\s+compliance\s+)?for\s+(?:the\s+)?(?:year\s+)?(20\d\d)\b(?!\s*calendar)/giu;
/** Words are about the filing, and not about a complaint or a record. */
const ABOUT_FILING = /certif|cover|filing|annual report|reporting|period|docket|year reported/iu;
const LAST_MONTH = 12;
const LAST_DAY = 31;

/** The periods that a filing says it covers. */
export function readPeriods(blocks: readonly Block[], labels: Labelled[]): CoveredPeriod[] {
  const found: CoveredPeriod[] = [];
  const add = (period: CoveredPeriod) => {
    if (
      !found.some((one) => one.block === period.block && one.start < period.end && period.start < one.end)
    ) {
      found.push(period);
    }
  };
  blocks.forEach(({ text }, block) => {
    const about = ABOUT_FILING.test(text) || text.length < 80;
    if (!about) return;
    for (const match of text.matchAll(COVERED)) {
      if (!isAboutFiling(text, match.index)) continue;
      const start = match.index + (/^[\s,:]*/.exec(match[0])?.[0].length ?? 0);
      add({
        block,
        start,
        end: match.index + match[0].length,
        said: match[0].trim(),
        year: Number(match.groups?.year),
        ...(match.groups?.filing !== undefined && { filingYear: Number(match.groups.filing) }),
      });
    }
    for (const period of fromDates(text, block)) add(period);
  });
  for (const { label, block, start, end, value } of labels) {
    const year = label === 'period' ? /^(?:calendar year\s+)?(20\d\d)\b/iu.exec(value)?.[1] : undefined;
    if (year !== undefined) add({ block, start, end, said: value, year: Number(year) });
  }
  return found.sort((a, b) => a.block - b.block || a.start - b.start);
}

/** Years of filing: `Certification for 2026`. Which year that is, the filing year or the covered one, is open. */
export function readFilingYears(blocks: readonly Block[]): FilingYear[] {
  return blocks.flatMap(({ text }, block) =>
    [...text.matchAll(FILING_YEAR)].map((match) => ({
      block,
      start: match.index,
      end: match.index + match[0].length,
      said: match[0],
      year: Number(match[1]),
    })),
  );
}

/** “January 1 through December 31, 2025”, “the year ended December 31, 2025”. */
function fromDates(text: string, block: number): CoveredPeriod[] {
  const dates = datesIn(text, 'en');
  const found: CoveredPeriod[] = [];
  const add = (start: number, { end, year }: CalendarDate, isYear: boolean) =>
    found.push({ block, start, end, said: text.slice(start, end), ...(isYear && { year }) });
  const opening =
    /\bJan(?:uary|\.)?\s+1(?:st)?(?:,?\s+(?<year>20\d\d))?\s*,?\s*(?:to|through|thru|until|and|[-–—])\s*(?=Dec)/giu;
  for (const match of text.matchAll(opening)) {
    const last = dates.find(
      ({ start }) => start >= match.index + match[0].length && start < match.index + match[0].length + 2,
    );
    if (!last || !isAboutFiling(text, match.index)) continue;
    const isYear =
      last.month === LAST_MONTH &&
      last.day === LAST_DAY &&
      (match.groups?.year === undefined || Number(match.groups.year) === last.year);
    add(match.index, last, isYear);
  }
  dates.forEach((first, index) => {
    const last = dates[index + 1];
    if (!last || found.some(({ start, end }) => start < last.end && first.start < end)) return;
    if (!BETWEEN.test(text.slice(first.end, last.start)) || !FOR_PERIOD.test(text.slice(0, first.start)))
      return;
    if (!ABOUT_FILING.test(text.slice(0, first.start))) return;
    add(first.start, last, false);
  });
  for (const match of text.matchAll(ENDED)) {
    const from = match.index + match[0].length;
    const last = dates.find(({ start }) => start >= from && start < from + 3);
    if (!last) continue;
    const isYear = last.month === LAST_MONTH && last.day === LAST_DAY;
    add(match.index, last, isYear);
  }
  return found;
}

/** In a sentence on complaints or brokers a year says when those were. */
function isAboutFiling(text: string, index: number): boolean {
  const from = Math.max(text.lastIndexOf('. ', index), text.lastIndexOf('; ', index)) + 1;
  const rest = text.slice(index).search(/[.;](?:\s|$)/);
  const sentence = text.slice(from, rest < 0 ? undefined : index + rest);
  return (
    !/\b(?:complain\p{L}*|brokers?|pretext\p{L}*|instances?|acquir\p{L}*|breach\p{L}*|records?\b.{0,40}\bkept|last year['’]s)\b/iu.test(
      sentence,
    ) || /^\W*(?:annual|cpni)?[^.]{0,60}certif/iu.test(sentence)
  );
}
