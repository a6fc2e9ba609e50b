import { describe, expect, test } from 'vitest';
import { renderBody } from '../../scripts/render/body.js';
import { joinAddresses } from '../../scripts/render/break-addresses.js';
import { keepTogether } from '../../scripts/render/pdf/keep-together.js';
import { siteStrings } from '../../scripts/workspace/site-strings.js';
import { textOf } from '../../site/text-of.js';
import { longDate } from '../../site/wording.js';
import { treeOf } from './sample-source.js';
import { select } from './select.js';

const LOCALES = ['en', 'es', 'fr', 'ht', 'ko', 'pt', 'ru', 'tl', 'vi', 'zh-Hans', 'zh-Hant', 'ar'];

/** What stays in one line. */
function bound(words: string, locale = 'en', lineLength = 80): string[] {
  const { root } = renderBody(treeOf(words));
  joinAddresses(root);
  const before = textOf(root);
  keepTogether(root, { t: siteStrings(locale), lineLength });
  expect(textOf(root)).toBe(before);
  return ['span', 'a', 'td', 'th']
    .flatMap((name) => select(root, name))
    .filter(({ properties: { className } }) => Array.isArray(className) && className.includes('bound'))
    .map(textOf);
}

describe('on paper, in one line stays', () => {
  test.each(LOCALES)('a date in %s', (locale) => {
    for (const day of ['2026-03-01', '2026-11-22']) {
      const date = longDate(day, siteStrings(locale));
      expect(bound(`X ${date}.`, locale)).toEqual([date]);
    }
  });

  test('a telephone number, a time, a number with what it counts', () => {
    expect(bound('Call 1-800-555-0199 or (218) 555-0158 from 7 a.m. on, 24 hours a day.')).toEqual([
      '1-800-555-0199',
      '(218) 555-0158',
      '7 a.m.',
      '24 hours',
    ]);
  });

  test('a word that begins with a letter and a hyphen, and no other word with one', () => {
    expect(bound('By e-mail, not by long-distance.')).toEqual(['e-mail']);
  });

  test('an address, unless it is too long for the line', () => {
    const link = '[choices@larkspur.example.com](mailto:choices@larkspur.example.com)';
    expect(bound(link)).toEqual(['choices@larkspur.example.com']);
    expect(bound(link, 'en', 30)).toEqual([]);
  });

  test('what is brief in a table, measured by the line', () => {
    const table = '| Record | Kept by |\n| --- | --- |\n| Bill | Office manager |';
    expect(bound(table, 'en', 80)).toEqual(['Bill', 'Office manager', 'Record', 'Kept by']);
    expect(bound(table, 'en', 40)).toEqual(['Bill', 'Record', 'Kept by']);
  });

  test('nothing of a sentence without such things', () => {
    expect(bound('We keep your choice until you change it.')).toEqual([]);
  });
});
