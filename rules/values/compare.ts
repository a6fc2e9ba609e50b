import type { Value, ValueKind } from './model.js';

/** What two texts that should say the same say otherwise. */
export interface ComparedValues {
  /** In the source only. */
  missing: Value[];
  /** In the target only. */
  added: Value[];
  /** A value of the source, and what the target says in its place. */
  changed: [Value, Value][];
}

/** Kinds that stand for each other: "every two years" and "two-year", "press 2" and "2". */
const FAMILIES: Partial<Record<ValueKind, string>> = {
  frequency: 'duration',
  age: 'duration',
  key: 'number',
  year: 'date',
};

/**
 * Compares the values of a text with those of its translation. A value that is said twice in the one and once in the
 * other is no difference; what is weak counts only where another value of its sort has taken its place.
 */
export function comparedValues(source: Value[], target: Value[]): ComparedValues {
  const missing = without(source, target).filter((value) => !isSaidAgain(value, source));
  const added = without(target, source).filter((value) => !isSaidAgain(value, target));
  const changed: [Value, Value][] = [];
  for (const isNear of [areNear, areAlike]) {
    for (const value of [...missing]) {
      const [other] = added
        .filter((each) => isNear(value, each))
        .sort((a, b) => distanceOf(value, a) - distanceOf(value, b));
      if (!other || (value.weak && other.weak && isNear === areAlike)) continue;
      changed.push([value, other]);
      missing.splice(missing.indexOf(value), 1);
      added.splice(added.indexOf(other), 1);
    }
  }
  return {
    missing: missing.filter((value) => isTold(value, target)),
    added: added.filter((value) => isTold(value, source)),
    changed,
  };
}

/**
 * Whether a value that one side alone has is to be told. A zone is often left to what stands around; and a single day
 * of the week ("over the weekend") counts only beside others on the other side.
 */
function isTold({ kind, value, weak }: Value, others: Value[]): boolean {
  if (weak || kind === 'zone') return false;
  const isOneDay = kind === 'weekday' && !value.includes('-');
  return !isOneDay || others.some((other) => other.kind === 'weekday' && !other.weak);
}

/** Those that have no equal among the others, each once. */
function without(some: Value[], others: Value[]): Value[] {
  const seen: Value[] = [];
  for (const value of some) {
    if (seen.some((each) => each.kind === value.kind && each.value === value.value)) continue;
    if (!isAmong(value, others)) seen.push(value);
  }
  return seen;
}

function isAmong(value: Value, others: Value[]): boolean {
  if (others.some((other) => areEqual(value, other) || isYearOf(value, other))) return true;
  const said = others.flatMap(endsOf);
  return endsOf(value).every((end) => said.some((other) => areEqual(end, other)));
}

/** A range may be said as its two ends, wide apart. */
function endsOf(value: Value): Value[] {
  const sign = { time: '-', weekday: '-', date: '..' }[value.kind as string];
  return sign ? value.value.split(sign).map((end) => ({ ...value, value: end })) : [value];
}

function areEqual(a: Value, b: Value): boolean {
  if (isAllTime(a, b) || isAllTime(b, a)) return true;
  if (familyOf(a) !== familyOf(b)) return isCount(a, b) || isCount(b, a);
  const readings = readingsOf(b);
  return readingsOf(a).some((reading) =>
    readings.some((other) => reading === other || isPartOf(reading, other)),
  );
}

function readingsOf({ value, alternatives = [] }: Value): string[] {
  return [value, ...alternatives];
}

/** "April 4" beside "4 April 2026", "2026" beside it. */
function isPartOf(a: string, b: string): boolean {
  const day = /^-?-?(?:\d{4})?-?(\d\d-\d\d)$/;
  if (!/^(?:--|\d{4}-)\d\d-\d\d$/.test(a) || !/^(?:--|\d{4}-)\d\d-\d\d$/.test(b)) return false;
  return (a.startsWith('--') || b.startsWith('--')) && day.exec(a)?.[1] === day.exec(b)?.[1];
}

/** "24/7, seven days a week": the days add nothing. */
function isSaidAgain(value: Value, own: Value[]): boolean {
  return value.kind !== 'always' && own.some((other) => !other.weak && isAllTime(other, value));
}

/** "The notice of 2026" beside its date; a date that became a year alone has lost its day. */
function isYearOf(year: Value, date: Value): boolean {
  return year.kind === 'year' && date.kind === 'date' && date.value.startsWith(`${year.value}-`);
}

/** "24/7", "every day, day and night", "seven days a week", "365 days a year": one promise in many words. */
function isAllTime(a: Value, b: Value): boolean {
  if (a.kind === 'always') return b.kind === 'always' || WHOLE_TIMES.includes(b.value);
  return a.value === 'mon-sun' && WHOLE_DAYS.includes(b.value);
}

const WHOLE_DAYS = ['1 day', '365 day'];
const WHOLE_TIMES = [...WHOLE_DAYS, '24 hour', 'mon-sun', '52 week'];

/** A number whose unit or law is said elsewhere: "over 18", "§§ 222, 225", "part 64", "title 47". */
function isCount(a: Value, b: Value): boolean {
  if (a.kind !== 'number') return false;
  if (b.kind === 'age') return b.value === `${a.value} year`;
  return b.kind === 'citation' && (b.value.endsWith(` ${a.value}`) || b.value.startsWith(`${a.value} `));
}

function familyOf({ kind }: Value): string {
  return FAMILIES[kind] ?? kind;
}

/** Of one kind and unit. */
function areNear(a: Value, b: Value): boolean {
  return familyOf(a) === familyOf(b) && unitOf(a) === unitOf(b) && areComparable(a, b);
}

/** "One contractor" is held against "two contractors" alone: elsewhere "un", "một" and the like are articles. */
function areComparable(a: Value, b: Value): boolean {
  return a.of === b.of || !(isOneParty(a) || isOneParty(b));
}

function isOneParty({ value, of }: Value): boolean {
  return of !== undefined && value === '1';
}

/** Of a like kind: 30 days in the place of 30 weeks, or hours for "always". */
function areAlike(a: Value, b: Value): boolean {
  const [one, other] = [familyOf(a), familyOf(b)];
  if (!areComparable(a, b)) return false;
  return one === other || LIKE.some((kinds) => kinds.includes(one) && kinds.includes(other));
}

const LIKE = [
  ['number', 'duration', 'percent', 'money'],
  ['always', 'time', 'weekday'],
  ['url', 'email'],
  ['citation', 'form'],
  ['phone', 'number'],
];

function unitOf({ value }: Value): string {
  return /[a-z ]+$/.exec(value)?.[0] ?? '';
}

/** How unlike two values are written. */
function distanceOf(a: Value, b: Value): number {
  const [one, other] = [a.value, b.value];
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  let end = 0;
  while (end < one.length - same && end < other.length - same && one.at(-1 - end) === other.at(-1 - end))
    end += 1;
  return Math.max(one.length, other.length) - same - end + (a.kind === b.kind ? 0 : 5);
}
