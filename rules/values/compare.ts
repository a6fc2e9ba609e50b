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
  const missing = without(source, target);
  const added = without(target, source);
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
  return { missing: missing.filter(({ weak }) => !weak), added: added.filter(({ weak }) => !weak), changed };
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
  if (others.some((other) => areEqual(value, other))) return true;
  const said = others.flatMap(endsOf);
  return endsOf(value).every((end) => said.some((other) => areEqual(end, other)));
}

/** A range may be said as its two ends, wide apart. */
function endsOf(value: Value): Value[] {
  const sign = { time: '-', weekday: '-', date: '..' }[value.kind as string];
  return sign ? value.value.split(sign).map((end) => ({ ...value, value: end })) : [value];
}

function areEqual(a: Value, b: Value): boolean {
  if (familyOf(a) !== familyOf(b))
    return (
      isAlways(a, b) ||
      isAlways(b, a) ||
      isCount(a, b) ||
      isCount(b, a) ||
      isEveryDay(a, b) ||
      isEveryDay(b, a)
    );
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

/** "24 hours" where all day and night is meant. */
function isAlways(a: Value, b: Value): boolean {
  return a.kind === 'always' && b.value === '24 hour';
}

/** A number whose unit or law is said elsewhere: "over 18", "§§ 222, 225", "part 64". */
function isCount(a: Value, b: Value): boolean {
  if (a.kind !== 'number') return false;
  if (b.kind === 'age') return b.value === `${a.value} year`;
  return b.kind === 'citation' && b.value.endsWith(` ${a.value}`);
}

/** "Seven days a week" and "every day". */
function isEveryDay(a: Value, b: Value): boolean {
  return a.value === 'mon-sun' && b.kind === 'frequency' && b.value === '1 day';
}

function familyOf({ kind }: Value): string {
  return FAMILIES[kind] ?? kind;
}

/** Of one kind and unit. */
function areNear(a: Value, b: Value): boolean {
  return familyOf(a) === familyOf(b) && unitOf(a) === unitOf(b);
}

/** Of a like kind: 30 days in the place of 30 weeks, or hours for "always". */
function areAlike(a: Value, b: Value): boolean {
  const [one, other] = [familyOf(a), familyOf(b)];
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
