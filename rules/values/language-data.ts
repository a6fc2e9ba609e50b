import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readData } from '../read-data.js';
import type { ValueKind } from './model.js';

/** One way of saying a value; `match` is a pattern with `{n}`, `{unit}`, `{month}` and the like (see `template.ts`). */
export interface PhraseData {
  kind: ValueKind;
  match: string;
  /** The whole value, where the words say it: `24/7`. */
  value?: string;
  /** For durations and frequencies that the words say without a number: "every other year". */
  amount?: number;
  unit?: string;
  weak?: boolean;
  /** Other readings of `value`. */
  alternatives?: string[];
  /** Words for one that are also articles are numbers here: "press one". */
  article?: boolean;
  /** What a number counts (see `Value.of`). */
  of?: string;
}

/**
 * How one language says values. All words are folded (see `fold.ts`) and are parts of patterns.
 */
export interface LanguageData {
  extends?: string;
  keepsAccents?: boolean;
  letters?: Record<string, string>;
  /** Whether words stand apart: at both ends, only at their beginning (Korean particles follow), or not at all. */
  boundary?: 'both' | 'left' | 'none';
  /** What is written together with the word behind it. */
  prefix?: string;
  /** Both readings of 2/3/2026 are kept. */
  dayFirst?: boolean;
  numbers: {
    words: Record<string, number>;
    times?: Record<string, number>;
    /** Words for one that say a number only before what is measured. */
    articles?: string[];
    /** Between two words of one number. */
    joins: string;
    /** Words that are numbers only before a unit or counter. */
    onlyCounted?: string[];
    /** What makes them numbers, where a unit or counter is not enough: 이 is "this". */
    aloneBefore?: string;
    /** What counts things; with it, all words are numbers only before one of these or a unit. */
    counters?: string;
    /** What makes a number of the words behind it. */
    countedBy?: string;
    unitsFirst?: boolean;
    positional?: boolean;
    /** "1 000" is one number. */
    groupsBySpace?: boolean;
    /** Behind or before figures: 35th, 35.º, ika-35. */
    ordinalSuffix?: string;
    ordinalPrefix?: string;
    /** Third, trigésimo: only before a unit. */
    ordinals?: Record<string, number>;
  };
  /** Between a number and its unit. */
  link: string;
  units: Record<string, string>;
  /** Words beside a unit: working days, and those that change nothing. */
  business: { before?: string; after?: string };
  calendar: { before?: string; after?: string };
  /** January to December. */
  months: string[];
  dates: string[];
  /** With the first day as `{n2}`: "March 1 to 31, 2026". */
  dateRanges?: string[];
  /** The months begin with a capital: "may" is another word. */
  hasCapitalMonths?: boolean;
  /** Monday to Sunday. */
  weekdays: string[];
  /** What stands before and between the ends of a range: [from, to]. Only the first may lack its beginning: "Monday and Friday". */
  ranges: [string, string][];
  times: {
    am?: string;
    pm?: string;
    night?: string;
    noon?: string;
    midnight?: string;
    /** "o'clock", 点, h, and whether it also says how long. */
    hour?: string;
    hourIsDuration?: boolean;
    minute?: string;
    half?: string;
    /** Before a time, where only that tells it from a length. */
    at?: string;
    /** "الساعة 8" is no length. */
    atIsSure?: boolean;
    /** A half of the day that is also a unit: "2 дня". */
    halfNeedsHour?: string;
  };
  zones: Record<string, string>;
  dollar: string;
  cent: string;
  percent: string;
  percentBefore?: string;
  /** Before and between telephone number and extension. */
  extension: string;
  /** What stands for "§", and between a section and its paragraph. */
  sectionSign: string;
  paragraphLink?: string;
  /** Words read as others, before numbers are: "por ciento" is %. `$1` is the pattern's group. */
  rewrite?: Record<string, string>;
  /** Words with a number in them that say none: "third party". */
  ignore?: string[];
  phrases: PhraseData[];
}

const folder = dirname(createRequire(import.meta.url).resolve('#package/rules/values/en.yaml'));

/** How a language says values; nothing for a language that has no file. */
export function languageData(locale: string): LanguageData | undefined {
  const path = join(folder, `${locale}.yaml`);
  if (!/^[\w-]+$/.test(locale) || !existsSync(path)) return undefined;
  const data = readData(path) as LanguageData;
  const base = data.extends ? languageData(data.extends) : undefined;
  return base ? merged(base, data) : data;
}

function merged(base: LanguageData, own: LanguageData): LanguageData {
  return {
    ...base,
    ...own,
    phrases: [...(own.phrases ?? []), ...base.phrases],
    rewrite: { ...base.rewrite, ...own.rewrite },
    ignore: [...(own.ignore ?? []), ...(base.ignore ?? [])],
  };
}
