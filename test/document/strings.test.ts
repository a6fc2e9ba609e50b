import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { siteLocales } from '../../site/translate.js';

const require = createRequire(import.meta.url);

interface Strings {
  [key: string]: string | Strings;
}

/** Keys with the names each string holds; the forms of a plural are one key. */
function keysOf(strings: Strings, name = ''): string[] {
  return Object.entries(strings).flatMap(([key, value]) => {
    const full = name === '' ? key : `${name}.${key}`;
    if (typeof value !== 'string') return keysOf(value, full);
    const names = [...value.matchAll(/{{([^}]*)}}/g)].map(([, each]) => each).sort();
    return [`${full.replace(/_(one|many|other)$/, '')} ${names.join(' ')}`];
  });
}

function read(locale: string): Strings {
  return JSON.parse(readFileSync(require.resolve(`#package/site/locales/${locale}.json`), 'utf8')) as Strings;
}

describe('the strings of a language', () => {
  it('are the same as those of every other, with the same names in each', () => {
    const english = [...new Set(keysOf(read('en')))].sort();
    expect(english.length).toBeGreaterThan(80);
    for (const locale of siteLocales()) expect([...new Set(keysOf(read(locale)))].sort()).toEqual(english);
  });

  it('have every form of a plural that the language knows', () => {
    for (const locale of siteLocales()) {
      const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
      const { duration } = read(locale) as { duration: Record<string, string> };
      const expected = ['businessDay', 'day', 'month', 'week', 'year'].flatMap((unit) =>
        forms.map((form) => `${unit}_${form}`),
      );
      expect(Object.keys(duration).sort()).toEqual(expected.sort());
    }
  });
});
