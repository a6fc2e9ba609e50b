import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readData } from '../../rules/read-data.js';
import { comparedValues, valuesIn } from '../../rules/values/index.js';

interface Phrases {
  /** By locale: a phrase, and the English it stands for. */
  same: Record<string, Record<string, string>>;
  other: Record<string, Record<string, string>>;
  sayings: Record<string, string[]>;
}

const path = fileURLToPath(new URL('phrases.yaml', import.meta.url));
const { same, other, sayings } = readData(path) as Phrases;

const rows = (phrases: Phrases['same']) =>
  Object.entries(phrases).flatMap(([locale, pairs]) =>
    Object.entries(pairs).map(([phrase, english]): [string, string, string] => [locale, phrase, english]),
  );

function difference(english: string, phrase: string, locale: string) {
  return comparedValues(valuesIn(english, 'en'), valuesIn(phrase, locale));
}

describe('phrases with values', () => {
  test.each(rows(same))('%s: %s is %s', (locale, phrase, english) => {
    expect(difference(english, phrase, locale)).toEqual({ missing: [], added: [], changed: [] });
  });

  test.each(rows(other))('%s: %s is not %s', (locale, phrase, english) => {
    const { missing, added, changed } = difference(english, phrase, locale);
    expect(missing.length + added.length + changed.length).toBeGreaterThan(0);
  });
});

describe('sayings with a number', () => {
  const all = Object.entries(sayings).flatMap(([locale, list]) =>
    list.map((saying): [string, string] => [locale, saying]),
  );

  test.each(all)('%s: %s says no value that a translation must keep', (locale, saying) => {
    expect(difference('', saying, locale)).toEqual({ missing: [], added: [], changed: [] });
  });
});
