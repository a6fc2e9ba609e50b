import type { CalendarDay } from '../calendar.js';

/** A date as it stands in a text: offsets (UTF-16, end exclusive). */
export interface CalendarDate extends CalendarDay {
  start: number;
  end: number;
  said: string;
  /** 0 to 6 from Sunday, where a weekday stands before the date. */
  weekday?: number;
  /** Where the weekday begins. */
  weekdayStart?: number;
}

interface Names {
  months: string[];
  weekdays: string[];
  /** Named groups `month`, `day`, `year`; `weekday` where one may stand before. */
  shapes: (month: string, weekday: string) => string[];
}

const YEAR = '(?<year>(?:19|20)\\s?\\d\\s?\\d)(?!\\d|[-–]\\d)';
const DAY = '(?<day>\\d{1,2})';

const NAMES: Record<string, Names> = {
  en: {
    months:
      'jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)? oct(?:ober)? nov(?:ember)? dec(?:ember)?'.split(
        ' ',
      ),
    weekdays:
      'sun(?:day)? mon(?:day)? tue(?:s(?:day)?)? wed(?:nesday)? thu(?:rs?(?:day)?)? fri(?:day)? sat(?:urday)?'.split(
        ' ',
      ),
    shapes: (month, weekday) => [
      `${weekday}${month}\\.?\\s*${DAY}(?:st|nd|rd|th)?\\s*[,.]?\\s*${YEAR}`,
      `${weekday}(?:the\\s+)?${DAY}(?:st|nd|rd|th)?\\s+(?:day\\s+)?(?:of\\s+)?${month}\\.?\\s*,?\\s*(?:in\\s+the\\s+year\\s+)?${YEAR}`,
    ],
  },
  es: {
    months: 'enero febrero marzo abril mayo junio julio agosto sep?tiembre octubre noviembre diciembre'.split(
      ' ',
    ),
    weekdays: 'domingo lunes martes mi[eé]rcoles jueves viernes s[aá]bado'.split(' '),
    shapes: (month, weekday) => [
      `${weekday}(?:el\\s+)?(?:d[ií]a\\s+)?${DAY}\\.?(?:º|°|ro)?\\s+(?:de\\s+)?${month}\\s*,?\\s*(?:del?\\s+)?(?:año\\s+)?${YEAR}`,
    ],
  },
};

const ISO = /(?<![\d-])(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?![\d-])/dgu;
/** In the United States the month stands first. */
const SLASHED =
  /(?<![\d/.-])(?<month>\d{1,2})(?<sep>[/.-])(?<day>\d{1,2})\k<sep>(?<year>(?:19|20)?\d\d)(?![\d/.-]\d|\d)/dgu;

const compiled = new Map<string, RegExp[]>();

/**
 * Dates with their year in a text, in its order; days that no calendar has are among them.
 *
 * @param language two letters; one that is not known is read for numbers alone
 */
export function datesIn(text: string, language: string): CalendarDate[] {
  const found: CalendarDate[] = [];
  for (const shape of shapesOf(language)) {
    for (const match of text.matchAll(shape)) add(found, match, language);
  }
  return found.sort((a, b) => a.start - b.start);
}

function shapesOf(language: string): RegExp[] {
  const known = compiled.get(language);
  if (known) return known;
  const names = NAMES[language];
  const shapes = (
    names?.shapes(
      `(?<month>${names.months.join('|')})`,
      `(?:(?<weekday>${names.weekdays.join('|')})\\.?\\s*,?\\s+)?`,
    ) ?? []
  ).map((shape) => new RegExp(`(?<![\\p{L}\\d])${shape}`, 'dgiu'));
  const all = [...shapes, ISO, ...(language === 'en' ? [SLASHED] : [])];
  compiled.set(language, all);
  return all;
}

function add(found: CalendarDate[], match: RegExpMatchArray, language: string): void {
  const { month = '', day = '', year = '', weekday } = match.groups ?? {};
  const whole = match.index ?? 0;
  const end = whole + match[0].length;
  if (found.some((other) => whole < other.end && other.start < end)) return;
  const places = match.indices?.groups ?? {};
  const start = Math.min(...[places.month, places.day, places.year].map((place) => place?.[0] ?? end));
  const digits = year.replace(/\s/g, '');
  const date = {
    year: Number(digits.length === 2 ? `20${digits}` : digits),
    month: /\d/.test(month) ? Number(month) : numberOf(month, NAMES[language]?.months) + 1,
    day: Number(day),
  };
  if (date.month > 12 && date.day <= 12) [date.month, date.day] = [date.day, date.month];
  if (date.month > 12 || date.month < 1) return;
  found.push({
    ...date,
    start,
    end,
    said: match.input?.slice(start, end) ?? '',
    ...(weekday !== undefined && {
      weekday: numberOf(weekday, NAMES[language]?.weekdays),
      weekdayStart: whole,
    }),
  });
}

function numberOf(word: string, names: string[] = []): number {
  return names.findIndex((name) => new RegExp(`^(?:${name})$`, 'iu').test(word));
}
