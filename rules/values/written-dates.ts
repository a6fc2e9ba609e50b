import type { Reduction } from './reduction.js';

const ISO = /(?<![\d-])((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?![\d-])/g;
const YEAR_FIRST = /(?<![\d./])((?:19|20)\d\d)([./] ?)(\d{1,2})\2(\d{1,2})(?!\d)/g;
const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?![\d/-])/g;
const CLOCK = /(?<![\d:.])([01]?\d|2[0-4])[:hge]([0-5]\d)(?!\d|:\d\d)/g;
const ZIP = /(?<![\d-])\d{5}-\d{4}(?![\d-])/g;

/**
 * Takes dates in figures and clocks (8:30) out of a text. In 03/02/2026 the month is first, as in US documents of every
 * language, unless it can only be the day; 02.03.2026 with stops has its day first.
 *
 * @param isDayFirst the language writes the day first: both readings are kept
 */
export function readFigures(reduction: Reduction, isDayFirst: boolean): void {
  if (!/\d[-/.:hge]\d/.test(reduction.text)) return;
  const put = (year: string, month: number, day: number, other?: string) => {
    const value = dateOf(Number(year.length === 2 ? `20${year}` : year), month, day);
    if (!value) return undefined;
    return reduction.value({
      kind: 'date',
      value,
      ...(other && other !== value && { alternatives: [other] }),
    });
  };
  reduction.replace(ISO, ([, year = '', month, day]) => put(year, Number(month), Number(day)));
  reduction.replace(YEAR_FIRST, ([, year = '', , month, day]) => put(year, Number(month), Number(day)));
  reduction.replace(NUMERIC, ([, first, sign, second, year = '']) => {
    const [a, b] = [Number(first), Number(second)];
    if (a > 12 || (sign === '.' && b <= 12)) return put(year, b, a);
    const other =
      isDayFirst && b <= 12 ? dateOf(Number(year.length === 2 ? `20${year}` : year), b, a) : undefined;
    return put(year, a, b, other);
  });
  reduction.replace(ZIP, ([value]) => reduction.value({ kind: 'number', value }));
  reduction.replace(CLOCK, ([, hour, minute]) =>
    reduction.clock({ hour: Number(hour), minute: Number(minute) }),
  );
}

/** `2026-03-02`, `--03-02` without a year, `2026-03` without a day, `--03` a month alone; nothing for what is no date. */
export function dateOf(year: number | undefined, month: number, day: number | undefined): string | undefined {
  if (!(month >= 1 && month <= 12)) return undefined;
  if (day !== undefined && !(day >= 1 && day <= 31 && Number.isInteger(day))) return undefined;
  if (year !== undefined && !(year >= 1900 && year < 2100)) return undefined;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${year ?? '-'}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
}
