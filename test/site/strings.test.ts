import { describe, expect, it } from 'vitest';
import { KINDS } from '../../rules/document-context.js';
import { schema } from '../../scripts/workspace/schemas.js';
import { siteLocales } from '../../site/translate.js';
import { baseOf, placesIn, pluralForms, stringsOf, wordsIn } from './site-strings.js';
import { usedKeys } from './string-uses.js';

const LOCALES = ['ar', 'en', 'es', 'fr', 'ht', 'ko', 'pt', 'ru', 'tl', 'vi', 'zh-Hans', 'zh-Hant'];
const TRANSLATIONS = LOCALES.filter((locale) => locale !== 'en');
const english = stringsOf('en');
const plurals = new Set([...english.keys()].filter((key) => baseOf(key) !== key).map(baseOf));

describe('the site’s strings', () => {
  it('are in the twelve languages of the project', () => {
    expect(siteLocales()).toEqual(LOCALES);
    expect(english.size).toBeGreaterThan(150);
    expect([...plurals].sort()).toEqual([
      'duration.businessDay',
      'duration.day',
      'duration.month',
      'duration.week',
      'duration.year',
      'index.documents',
      'money.usd',
      'size.kilobyte',
      'size.megabyte',
    ]);
  });

  it.each(LOCALES)('are the same in %s as in English, a plural with each form of the language', (locale) => {
    const expected = [...new Set([...english.keys()].map(baseOf))].flatMap((key) =>
      plurals.has(key) ? pluralForms(locale).map((form) => `${key}_${form}`) : [key],
    );
    expect([...stringsOf(locale).keys()].sort()).toEqual(expected.sort());
  });

  it.each(TRANSLATIONS)('have in %s the values of the English ones', (locale) => {
    const strings = stringsOf(locale);
    const values = (key: string) => placesIn(english.get(key) ?? english.get(`${baseOf(key)}_other`) ?? '');
    // Arabic says one and two without a figure: "يوم واحد", "يومين".
    const isWithoutFigure = (key: string) => locale === 'ar' && /_(one|two)$/.test(key);
    for (const [key, string] of strings) {
      if (isWithoutFigure(key) && placesIn(string).length === 0) continue;
      expect(placesIn(string), `${locale}: ${key}`).toEqual(values(key));
    }
  });
});

/** Parts of a key that the code puts in. */
const FAMILIES: Record<string, readonly string[]> = {
  'kind.*': KINDS,
  'relation.*': schema('carrier').$defs.recipients.additionalProperties.properties.relation.enum,
  'duration.*': ['day', 'businessDay', 'week', 'month', 'year'],
  'date.month.*': Array.from({ length: 12 }, (_, index) => String(index + 1)),
  'language.*': [...LOCALES, 'zh', 'cmn', 'yue', 'fil', 'ase'],
};
const WAYS: readonly string[] = schema('carrier').properties.choices.additionalProperties.properties.way.enum;
for (const part of ['step', 'always', 'hours', 'free', 'cost']) {
  // A letter is one sentence, with what to write in it.
  FAMILIES[`choices.*.${part}`] = WAYS.filter((way) => part !== 'step' || way !== 'mail');
}

describe('the code', () => {
  const used = usedKeys();
  const said = used.flatMap((key) =>
    key.includes('*') ? (FAMILIES[key] ?? []).map((part) => key.replace('*', part)) : [key],
  );

  it('puts only known parts into keys', () => {
    expect([...new Set(used.filter((key) => key.includes('*')))].sort()).toEqual(
      Object.keys(FAMILIES).sort(),
    );
  });

  it('says no string that is lacking, and no string is there for nothing', () => {
    const keys = new Set([...english.keys()].map(baseOf));
    expect([...new Set(said)].sort()).toEqual([...keys].sort());
  });
});

/** Strings that are rightly the same in another language as in English. */
const SAME: Record<string, string[]> = {
  'a file’s format or a program’s name': ['*: page.pdf', '*: page.word', '*: page.email', '*: size.*'],
  'the tag of the numbers that readers in the United States are used to': ['*: number.like'],
  'the mark of a conformed signature': ['*: signature.signed'],
  'the same word in both languages': [
    'es: page.braille',
    'fr: page.braille',
    'es: script.no',
    'fr: script.date',
    'fr: index.documents_one',
    'fr: index.documents_other',
    'tl: language.tl',
    'fr: language.tl',
    'tl: language.fil',
    'fr: language.fil',
    'es: language.fil',
    'pt: language.fil',
    'tl: language.cmn',
    'fr: language.cmn',
    'tl: language.ht',
    'tl: language.ase',
  ],
};
const SAME_KEYS = Object.values(SAME).flat();

/** The letters that a language’s words must have; Latin for the rest. */
const LETTERS: Record<string, RegExp> = {
  ar: /\p{Script=Arabic}/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  'zh-Hans': /\p{Script=Han}/u,
  'zh-Hant': /\p{Script=Han}/u,
};

function isSame(locale: string, key: string): boolean {
  return [`${locale}: ${key}`, `*: ${key}`, `*: ${key.replace(/\.[^.]*$/, '.*')}`].some((each) =>
    SAME_KEYS.includes(each),
  );
}

describe.each(TRANSLATIONS)('a string in %s', (locale) => {
  const strings = [...stringsOf(locale)].filter(([, string]) => /\p{L}/u.test(wordsIn(string)));

  it('is not left in English', () => {
    const left = strings.filter(([key, string]) => {
      const original = english.get(key) ?? english.get(`${baseOf(key)}_other`) ?? '';
      return string.toLowerCase() === original.toLowerCase() && !isSame(locale, key);
    });
    expect(left).toEqual([]);
  });

  it('has the letters of its language', () => {
    const letters = LETTERS[locale] ?? /\p{Script=Latin}/u;
    const foreign = strings.filter(([key, string]) => !letters.test(wordsIn(string)) && !isSame(locale, key));
    expect(foreign).toEqual([]);
  });
});

describe.each(LOCALES)('a string in %s', (locale) => {
  const strings = stringsOf(locale);

  it('has no stray white space, no sign of direction, and its letters composed', () => {
    for (const [key, string] of strings) {
      expect(string, key).toBe(string.trim().normalize('NFC'));
      expect(string, key).not.toMatch(/\s{2}|[\t\n\r]|[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/);
    }
  });

  it('ends as a sentence where the English one does, and only there', () => {
    const stop = locale.startsWith('zh') ? '。' : '.';
    for (const [key, string] of strings) {
      const original = english.get(key) ?? english.get(`${baseOf(key)}_other`) ?? '';
      // A clause that another follows ends in a comma where Russian wants one after "которой вы пользуетесь".
      if (`${locale}: ${key}` === 'ru: choices.relay.step') continue;
      if (original.endsWith('.')) expect(string.at(-1), key).toBe(stop);
      else expect(string, key).not.toMatch(/[.。!！?？؟:：,，،;；؛]$/);
    }
  });
});
