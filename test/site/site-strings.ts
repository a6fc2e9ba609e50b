import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

interface Strings {
  [key: string]: string | Strings;
}

/** A language's strings by their full keys: `page.skip`, `duration.day_one`. */
export function stringsOf(locale: string): Map<string, string> {
  const file = require.resolve(`#package/site/locales/${locale}.json`);
  return new Map(flat(JSON.parse(readFileSync(file, 'utf8')) as Strings, ''));
}

function flat(strings: Strings, prefix: string): [string, string][] {
  return Object.entries(strings).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  );
}

/** The key without the form of a plural. */
export function baseOf(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '');
}

/** The plural's forms that a language has; Haitian Creole is said by English's, as Intl knows none for it. */
export function pluralForms(locale: string): string[] {
  const tag = locale === 'ht' ? 'en' : locale;
  return new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted();
}

/** Names of the values that a string has places for. */
export function placesIn(string: string): string[] {
  return [...string.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name = '']) => name).toSorted();
}

/** What is left of a string without the places of values. */
export function wordsIn(string: string): string {
  return string.replace(/\{\{[^{}]*\}\}/g, ' ').trim();
}
