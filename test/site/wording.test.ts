import { describe, expect, it } from 'vitest';
import { sayFact } from '../../scripts/document/say-fact.js';
import { siteStrings } from '../../scripts/workspace/site-strings.js';
import { siteLocales } from '../../site/translate.js';
import { fileSize, languageLabel, languageName, list, longDate } from '../../site/wording.js';

/** A space that lines are not broken at. */
const NB = '\u00A0';

/** As a notice in the language writes it. */
const ROWS: Record<
  string,
  {
    label: string;
    first: string;
    last: string;
    list: string;
    money: [string, string];
    size: [string, string];
  }
> = {
  ar: {
    label: 'العربية',
    first: '1 مارس 2026',
    last: '31 ديسمبر 2026',
    list: '1، 2، و3',
    money: ['12.50 دولار أمريكي', '1,200 دولار أمريكي'],
    size: ['64 كيلوبايت', '1.2 ميغابايت'],
  },
  en: {
    label: 'English',
    first: 'March 1, 2026',
    last: 'December 31, 2026',
    list: '1, 2, and 3',
    money: ['$12.50', '$1,200'],
    size: ['64 kilobytes', '1.2 megabytes'],
  },
  es: {
    label: 'Español',
    first: '1 de marzo de 2026',
    last: '31 de diciembre de 2026',
    list: '1, 2 y 3',
    money: ['$12.50', '$1,200'],
    size: ['64 kilobytes', '1.2 megabytes'],
  },
  fr: {
    label: 'Français',
    first: '1er mars 2026',
    last: '31 décembre 2026',
    list: '1, 2 et 3',
    money: [`12,50${NB}$`, `1${NB}200${NB}$`],
    size: ['64 kilooctets', '1,2 mégaoctet'],
  },
  ht: {
    label: 'Kreyòl ayisyen',
    first: '1ye mas 2026',
    last: '31 desanm 2026',
    list: '1, 2 ak 3',
    money: ['$12.50', '$1,200'],
    size: ['64 kilo-oktè', '1.2 mega-oktè'],
  },
  ko: {
    label: '한국어',
    first: '2026년 3월 1일',
    last: '2026년 12월 31일',
    list: '1, 2 및 3',
    money: ['12.50달러', '1,200달러'],
    size: ['64킬로바이트', '1.2메가바이트'],
  },
  pt: {
    label: 'Português',
    first: '1º de março de 2026',
    last: '31 de dezembro de 2026',
    list: '1, 2 e 3',
    money: [`US$${NB}12,50`, `US$${NB}1.200`],
    size: ['64 KB', '1,2 MB'],
  },
  ru: {
    label: 'Русский',
    first: '1 марта 2026 года',
    last: '31 декабря 2026 года',
    list: '1, 2 и 3',
    money: ['12,50 доллара США', `1${NB}200 долларов США`],
    size: ['64 килобайта', '1,2 мегабайта'],
  },
  tl: {
    label: 'Tagalog',
    first: 'Marso 1, 2026',
    last: 'Disyembre 31, 2026',
    list: '1, 2, at 3',
    money: ['$12.50', '$1,200'],
    size: ['64 KB', '1.2 MB'],
  },
  vi: {
    label: 'Tiếng Việt',
    first: 'ngày 1 tháng 3 năm 2026',
    last: 'ngày 31 tháng 12 năm 2026',
    list: '1, 2 và 3',
    money: ['$12.50', '$1,200'],
    size: ['64 KB', '1.2 MB'],
  },
  'zh-Hans': {
    label: '简体中文',
    first: '2026年3月1日',
    last: '2026年12月31日',
    list: '1、2和3',
    money: ['12.50美元', '1,200美元'],
    size: ['64 KB', '1.2 MB'],
  },
  'zh-Hant': {
    label: '繁體中文',
    first: '2026年3月1日',
    last: '2026年12月31日',
    list: '1、2和3',
    money: ['12.50美元', '1,200美元'],
    size: ['64 KB', '1.2 MB'],
  },
};

describe.each(Object.entries(ROWS))('in %s', (locale, row) => {
  const t = siteStrings(locale);

  it('dates, money, sizes, lists and the language’s own name are as a native writes them', () => {
    expect(languageLabel(locale, t)).toBe(row.label);
    expect(longDate('2026-03-01', t)).toBe(row.first);
    expect(longDate('2026-12-31', t)).toBe(row.last);
    expect(list(['1', '2', '3'], t)).toBe(row.list);
    expect([sayFact('USD 12.50', 'money', locale), sayFact('USD 1200', 'money', locale)]).toEqual(row.money);
    expect([fileSize(64_000, t), fileSize(1_234_567, t)]).toEqual(row.size);
  });

  it('every digit is a Latin one', () => {
    const said = [
      longDate('2026-10-29', t),
      sayFact('1234 days', 'duration', locale),
      t('page.pageOf', { page: 7, pages: 10 }),
    ];
    expect(said.join(' ')).not.toMatch(/(?![0-9])\p{Nd}/u);
  });
});

it('every language of the site is in the table', () => {
  expect(Object.keys(ROWS)).toEqual(siteLocales());
});

const DURATIONS: [locale: string, said: Record<string, string>][] = [
  [
    'ar',
    {
      '1 day': 'يوم واحد',
      '2 days': 'يومين',
      '5 days': '5 أيام',
      '30 days': '30 يومًا',
      '100 days': '100 يوم',
    },
  ],
  ['ar', { '7 business days': '7 أيام عمل', '33 days': '33 يومًا', '2 years': 'سنتين', '3 years': '3 سنوات' }],
  [
    'ru',
    {
      '1 day': '1 день',
      '33 days': '33 дня',
      '30 days': '30 дней',
      '21 days': '21 день',
      '11 days': '11 дней',
    },
  ],
  [
    'ru',
    {
      '7 business days': '7 рабочих дней',
      '2 business days': '2 рабочих дня',
      '2 years': '2 года',
      '5 years': '5 лет',
    },
  ],
  [
    'fr',
    { '1 day': '1 jour', '30 days': '30 jours', '7 business days': '7 jours ouvrables', '2 years': '2 ans' },
  ],
  ['pt', { '1 month': '1 mês', '2 months': '2 meses', '7 business days': '7 dias úteis' }],
  ['zh-Hans', { '30 days': '30天', '7 business days': '7个工作日', '2 years': '2年', '1 month': '1个月' }],
  ['zh-Hant', { '30 days': '30天', '7 business days': '7個工作日', '2 weeks': '2週' }],
  ['ko', { '30 days': '30일', '7 business days': '7영업일', '1 month': '1개월', '2 years': '2년' }],
  ['vi', { '30 days': '30 ngày', '7 business days': '7 ngày làm việc', '2 years': '2 năm' }],
  ['tl', { '1 day': '1 araw', '30 days': '30 araw', '7 business days': '7 araw ng negosyo' }],
  ['ht', { '1 day': '1 jou', '30 days': '30 jou', '7 business days': '7 jou ouvrab', '2 years': '2 ane' }],
];

it.each(DURATIONS)('lengths of time in %s have the form that their number wants', (locale, said) => {
  for (const [value, words] of Object.entries(said)) expect(sayFact(value, 'duration', locale)).toBe(words);
});

describe('a language’s name', () => {
  const names: [locale: string, inLocale: string, name: string][] = [
    ['zh-Hans', 'en', 'Simplified Chinese'],
    ['zh', 'en', 'Chinese'],
    ['ase', 'ko', '미국 수어'],
    ['tl', 'ru', 'тагальский'],
    ['ja', 'vi', 'tiếng Nhật'],
    ['ja', 'fr', 'japonais'],
    ['es-US', 'ht', 'panyòl'],
    ['ja', 'ht', '日本語'],
  ];
  it.each(names)('%s in %s is %s, and never in the machine’s language', (locale, inLocale, name) => {
    expect(languageName(locale, siteStrings(inLocale))).toBe(name);
  });
});

describe('a Spanish list', () => {
  const t = siteStrings('es');
  it.each([
    ['ivory', 'azul e ivory'],
    ['índigo', 'azul e índigo'],
    ['«Igual»', 'azul e «Igual»'],
    ['hijos', 'azul e hijos'],
    ['hierba', 'azul y hierba'],
    ['hueso', 'azul y hueso'],
  ])('says y or e before %s', (last, said) => {
    expect(list(['azul', last], t)).toBe(said);
  });
});
