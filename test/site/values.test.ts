import { describe, expect, it } from 'vitest';
import { comparedValues, valuesIn } from '../../rules/values/index.js';
import { sayFact } from '../../scripts/document/say-fact.js';
import { siteStrings } from '../../scripts/workspace/site-strings.js';
import { siteLocales } from '../../site/translate.js';

const NONE = { missing: [], added: [], changed: [] };
const UNITS = ['day', 'business day', 'week', 'month', 'year'];
const FACTS: [value: string, type: 'date' | 'duration' | 'money'][] = [
  ...['2026-03-01', '2026-12-31', '2025-08-22'].map((day): [string, 'date'] => [day, 'date']),
  ...UNITS.flatMap((unit) =>
    [1, 2, 3, 11, 30, 33, 100].map((count): [string, 'duration'] => [`${count} ${unit}s`, 'duration']),
  ),
  ...['USD 12.50', 'USD 1200', 'USD 1', 'USD 1234.50'].map((sum): [string, 'money'] => [sum, 'money']),
];

describe.each(siteLocales().filter((locale) => locale !== 'en'))('in %s', (locale) => {
  const compared = (source: string, target: string) =>
    comparedValues(valuesIn(source, 'en'), valuesIn(target, locale));

  it('a fact is read back as the value that it has in English', () => {
    for (const [value, type] of FACTS) {
      const [source, said] = [sayFact(value, type, 'en') ?? '', sayFact(value, type, locale) ?? ''];
      expect(valuesIn(source, 'en'), source).toHaveLength(1);
      expect(compared(source, said), `${value}: ${said}`).toEqual(NONE);
    }
  });

  it('the hours of a choice that is always open are those of the English sentence', () => {
    for (const way of ['phone', 'web', 'email', 'reply', 'text', 'mail', 'store', 'relay', 'video']) {
      const key = `choices.${way}.always`;
      const [source, said] = [siteStrings('en')(key), siteStrings(locale)(key)];
      expect(valuesIn(source, 'en').length, source).toBeGreaterThan(0);
      expect(compared(source, said), said).toEqual(NONE);
    }
  });
});
