import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readData } from '../../rules/read-data.js';
import { comparedValues, valuesIn } from '../../rules/values/index.js';

interface Bank {
  /** The same fifteen facts in every language. */
  facts: string;
  /** A phrase, and the values it says, separated by spaces; other readings behind a bar. */
  says: Record<string, string>;
  nothing: string[];
}

const folder = fileURLToPath(new URL('banks', import.meta.url));
const banks = readdirSync(folder).map((name): [string, Bank] => [
  name.replace('.yaml', ''),
  readData(`${folder}/${name}`) as Bank,
]);

const FACTS = [
  '30 day',
  '5 business day',
  '2 year',
  '2026-03-02',
  '8005550128',
  'mon-fri',
  '08:00-17:00',
  'PT',
  '2',
  '8885550129',
  '24/7',
  'USD 1.50',
  '10%',
  '1000',
  'privacy@larkspur.example',
  'www.larkspur.example/cpni',
  '47 CFR 64.2008(c)(6)',
].sort();

describe.each(banks)('values in %s', (locale, bank) => {
  test.each(Object.entries(bank.says))('%s is %s', (phrase, expected) => {
    const said = valuesIn(phrase, locale).map(({ value, alternatives = [] }) =>
      [value, ...alternatives.filter((each) => each !== 'any time')].join('|'),
    );
    expect(said.join(' ')).toBe(expected);
  });

  test.each(bank.nothing)('%s says no value', (phrase) => {
    expect(valuesIn(phrase, locale).filter(({ value }) => value !== 'any time')).toEqual([]);
  });

  test('the same facts are the same values as in every language', () => {
    expect(
      valuesIn(bank.facts, locale)
        .map(({ value }) => value)
        .sort(),
    ).toEqual(FACTS);
  });

  test('every value is at its place, and none lies over another', () => {
    const values = valuesIn(bank.facts, locale);
    for (const { text, start, end } of values) expect(bank.facts.slice(start, end)).toBe(text);
    const gaps = values.slice(1).map(({ start }, index) => start - (values[index]?.end ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0);
  });

  test('the facts compare with English without a difference', () => {
    const english = banks.find(([name]) => name === 'en')?.[1].facts ?? '';
    expect(comparedValues(valuesIn(english, 'en'), valuesIn(bank.facts, locale))).toEqual({
      missing: [],
      added: [],
      changed: [],
    });
  });
});
