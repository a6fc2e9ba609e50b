import { Option } from 'commander';
import { CpniError } from './cpni-error.js';
import { today } from './today.js';

/** `--regime` */
export function regime(): Option {
  return new Option('--regime <regime>', 'for a lone file: carrier, or trs for a relay provider').choices([
    'carrier',
    'trs',
  ]);
}

/** `--channel` */
export function channel(): Option {
  return new Option('--channel <channel>', 'for a lone file: how it reaches its reader').choices([
    'mail',
    'email',
    'web',
    'oral',
  ]);
}

/** `--as-of`: a day, or the word today. */
export function asOf(): Option {
  return new Option(
    '--as-of <date>',
    "apply the law of this day (YYYY-MM-DD, or today) instead of each document's",
  ).argParser((value) => dayGiven('--as-of', value));
}

/** `--state` */
export function state(): Option {
  return new Option(
    '--state <state>',
    'for a lone file: a state its customers live in, such as AZ; its rules are told as well',
  ).argParser((value) => {
    if (/^[A-Za-z]{2}$/.test(value)) return value.toUpperCase();
    throw new CpniError(`--state takes a state's two letters, such as AZ, and not "${value}".`);
  });
}

function dayGiven(option: string, value: string): string {
  if (value === 'today') return today();
  if (isDay(value)) return value;
  throw new CpniError(`${option} takes a day as YYYY-MM-DD, or today, and not "${value}".`);
}

/** A day of the calendar: 2026-02-30 is none, though it can be parsed. */
function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** Reads an option that is a count. */
export function wholeNumber(value: string): number {
  if (/^\d+$/.test(value)) return Number(value);
  throw new CpniError(`--max-warnings takes a whole number, and not "${value}".`);
}

/** `--effective` */
export function effective(): Option {
  return new Option(
    '--effective <date>',
    'the day it is sent, posted or filed, YYYY-MM-DD (today, or for a yearly filing the next due date)',
  ).argParser((value) => dayGiven('--effective', value));
}

/** `--covered-year` */
export function coveredYear(): Option {
  return new Option(
    '--covered-year <year>',
    'the calendar year that a filing covers (the one before it)',
  ).argParser((value) => {
    if (/^20\d\d$/.test(value)) return Number(value);
    throw new CpniError(`--covered-year takes a year such as 2025, and not "${value}".`);
  });
}

/** `--on` */
export function madeOn(): Option {
  return new Option('--on <date>', 'the day it was translated, YYYY-MM-DD (today if not given)').argParser(
    (value) => dayGiven('--on', value),
  );
}

/** Reads one more number of a line. */
export function lineNumber(value: string, former: number[] = []): number[] {
  if (/^[1-9]\d*(?:,[1-9]\d*)*$/.test(value)) return [...former, ...value.split(',').map(Number)];
  throw new CpniError(`--only takes numbers of lines, and not "${value}".`);
}
