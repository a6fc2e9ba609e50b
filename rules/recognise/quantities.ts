import type { Language, NumberWords, Unit } from './language.js';
import type { Token } from './tokens.js';

/** A length of time as written. */
export interface Duration {
  amount: number;
  unit: Unit;
}

const DURATION = /<(\d+)(h|bd|d|w|mo|y)>/g;
const DATE = /<date:(\d{4}|-)-(\d{2})-(\d{2})>/g;

/** Durations in folded text, in order. */
export function durationsIn(text: string): Duration[] {
  return [...text.matchAll(DURATION)].map((found) => ({ amount: Number(found[1]), unit: found[2] as Unit }));
}

/** A calendar date as written; `year` is absent when none was. */
export interface WrittenDate {
  year?: number;
  month: number;
  day: number;
}

/** Dates in folded text, in order. */
export function datesIn(text: string): WrittenDate[] {
  return [...text.matchAll(DATE)].map(([, year, month, day]) => ({
    ...(year === '-' ? {} : { year: Number(year) }),
    month: Number(month),
    day: Number(day),
  }));
}

/**
 * The fewest calendar days a duration can be: four weeks are 28, a month can be 28 (February), twenty
 * business days are four weeks.
 */
export function fewestDays({ amount, unit }: Duration): number {
  switch (unit) {
    case 'h':
      return Math.floor(amount / 24);
    case 'd':
      return amount;
    case 'bd':
      return Math.floor(amount / 5) * 7 + (amount % 5);
    case 'w':
      return amount * 7;
    case 'mo':
      return Math.floor((amount * 365) / 12) - 2;
    case 'y':
      return amount * 365;
  }
}

/** Days from one date to a later one; without years the later date is the next such day of the year. */
export function daysBetween(from: WrittenDate, to: WrittenDate): number {
  const day = (date: WrittenDate, year: number) => Date.UTC(year, date.month - 1, date.day) / 86_400_000;
  // 2001 and 2002 are common years, which gives the fewest days when no year is written.
  const start = from.year ?? to.year ?? 2001;
  const days = day(to, to.year ?? start) - day(from, start);
  return days < 0 && to.year === undefined ? day(to, start + 1) - day(from, start) : days;
}

/** Replaces numbers with a unit of time by `<30d>` and dates by `<date:2026-03-01>`. */
export function joinQuantities(tokens: Token[], language: Language): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = dateAt(tokens, at, language.numbers) ?? lengthAt(tokens, at, language.numbers);
    if (found) {
      out.push({ word: found.word, name: false });
      at = found.next;
    } else {
      const token = tokens[at];
      if (token) out.push(token);
      at += 1;
    }
  }
  return out;
}

interface Found {
  word: string;
  next: number;
}

/** "One month and five days" is one length of time. */
function lengthAt(tokens: Token[], start: number, numbers: NumberWords): Found | undefined {
  const longer = durationAt(tokens, start, numbers);
  if (!longer || !numbers.joiners.includes(tokens[longer.next]?.word ?? '')) return longer;
  const shorter = durationAt(tokens, longer.next + 1, numbers);
  const [whole] = durationsIn(longer.word);
  const [rest] = durationsIn(shorter?.word ?? '');
  if (!shorter || !whole || !rest) return longer;
  if (rest.amount > (MOST_JOINED[`${whole.unit}+${rest.unit}`] ?? 0)) return longer;
  return { word: `<${fewestDays(whole) + fewestDays(rest)}d>`, next: shorter.next };
}

/** How much of a shorter unit is said after a longer one: more would have been said in the longer. */
const MOST_JOINED: Record<string, number> = { 'y+mo': 11, 'y+d': 29, 'mo+w': 3, 'mo+d': 29, 'w+d': 6 };

function durationAt(tokens: Token[], start: number, numbers: NumberWords): Found | undefined {
  const word = (at: number) => tokens[at]?.word ?? '';
  if (numbers.dayBefore.includes(word(start))) {
    const day = numberAt(tokens, start + 1, numbers);
    // "día 3 de marzo" is a date, not the third day of a count.
    if (day && !(word(day.next) === 'de' && word(day.next + 1) in numbers.months)) {
      return { word: `<${day.value}d>`, next: day.next };
    }
  }
  const article = numbers.articles.includes(word(start));
  const number = numberAt(tokens, start, numbers) ?? (article ? { value: 1, next: start + 1 } : undefined);
  if (!number) return undefined;
  let { value, next } = number;
  // "thirty (30) days"; of two numbers that disagree, "two (3) years", the less is certain.
  const again = word(next) === ',' ? numberAt(tokens, next + 1, numbers) : undefined;
  const isClosed = again && word(again.next) === ',';
  if (
    again &&
    (again.value === value || (isClosed && isWords(word(number.next - 1)) !== isWords(word(again.next - 1))))
  ) {
    value = Math.min(value, again.value);
    next = again.next + (isClosed ? 1 : 0);
  }
  let business = false;
  for (; numbers.calendar.includes(word(next)) || numbers.business.includes(word(next)); next += 1) {
    business ||= numbers.business.includes(word(next));
  }
  const unit = numbers.units[word(next)];
  if (unit === undefined || (article && (unit === 'h' || unit === 'd'))) return undefined;
  next += 1;
  for (; numbers.calendar.includes(word(next)) || numbers.business.includes(word(next)); next += 1) {
    business ||= numbers.business.includes(word(next));
  }
  return { word: `<${value}${business && unit === 'd' ? 'bd' : unit}>`, next };
}

const isWords = (word: string) => !/^\d/.test(word);

function numberAt(tokens: Token[], start: number, numbers: NumberWords) {
  const digits = tokens[start]?.word ?? '';
  if (/^\d{1,6}$/.test(digits)) return { value: Number(digits), next: start + 1 };
  let value = 0;
  let next = start;
  while (next < tokens.length) {
    const isTens = value >= 20 && value % 10 === 0;
    const word = tokens[next]?.word ?? '';
    const part = numbers.words[word] ?? (isTens ? numbers.afterTens?.[word] : undefined);
    if (part === undefined) {
      const joined = numbers.words[tokens[next + 1]?.word ?? ''];
      if (value > 0 && joined !== undefined && joined < 10 && numbers.joiners.includes(word)) {
        next += 1;
        continue;
      }
      break;
    }
    value = part === 100 && value > 0 ? value * 100 : value + part;
    next += 1;
  }
  return value > 0 ? { value, next } : undefined;
}

function dateAt(tokens: Token[], start: number, numbers: NumberWords): Found | undefined {
  const word = (at: number) => tokens[at]?.word ?? '';
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(word(start));
  if (iso) return { word: `<date:${iso[1]}-${iso[2]}-${iso[3]}>`, next: start + 1 };
  const slashed = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{2,4}))?$/.exec(word(start));
  const [, first = '', second = ''] = slashed ?? [];
  // 14/02 can only be a day and its month, whichever comes first elsewhere.
  const isDayFirst = numbers.dayFirst || (Number(first) > 12 && Number(second) <= 12);
  const [day, ofMonth] = isDayFirst ? [first, second] : [second, first];
  if (slashed && Number(ofMonth) <= 12 && isDay(day)) {
    return { word: dateWord(slashed[3], Number(ofMonth), Number(day)), next: start + 1 };
  }
  const skip = (at: number, words: string[]) => (words.includes(word(at)) ? at + 1 : at);
  const monthFirst = numbers.months[word(start)];
  if (monthFirst !== undefined && isDay(word(start + 1))) {
    const after = skip(start + 2, [',']);
    const year = /^\d{4}$/.test(word(after)) ? word(after) : undefined;
    return { word: dateWord(year, monthFirst, Number(word(start + 1))), next: year ? after + 1 : start + 2 };
  }
  if (!isDay(word(start))) return undefined;
  const monthAt = skip(start + 1, ['de', 'of']);
  const month = numbers.months[word(monthAt)];
  if (month === undefined) return undefined;
  const after = skip(skip(monthAt + 1, [',']), ['de', 'del']);
  const year = /^\d{4}$/.test(word(after)) ? word(after) : undefined;
  if (!year && monthAt === start + 1 && numbers.alsoWords?.includes(word(monthAt))) return undefined;
  return { word: dateWord(year, month, Number(word(start))), next: year ? after + 1 : monthAt + 1 };
}

const isDay = (word: string) => /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 31;

function dateWord(year: string | undefined, month: number, day: number): string {
  const full = year === undefined ? '-' : year.length === 2 ? `20${year}` : year;
  return `<date:${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}>`;
}
