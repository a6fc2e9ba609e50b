import { describe, expect, test } from 'vitest';
import { comparedValues, valuesIn } from '../../rules/values/index.js';

/** What an English and a translated sentence say otherwise, in short. */
function compared(english: string, translated: string, locale: string) {
  const { missing, added, changed } = comparedValues(valuesIn(english, 'en'), valuesIn(translated, locale));
  return [
    ...missing.map(({ value }) => `- ${value}`),
    ...added.map(({ value }) => `+ ${value}`),
    ...changed.map(([one, other]) => `${one.value} → ${other.value}`),
  ];
}

describe('compared values', () => {
  test.each([
    ['Wait 30 days.', 'Espere 33 días.', 'es', '30 day → 33 day'],
    ['Wait 30 days.', '请等待30个工作日。', 'zh-Hans', '30 day → 30 business day'],
    ['every two years', 'mỗi hai tháng', 'vi', '2 year → 2 month'],
    ['By March 2, 2026.', '2026년 3월 3일까지', 'ko', '2026-03-02 → 2026-03-03'],
    ['Call 1-800-555-0142.', 'Звоните 1-800-555-0124.', 'ru', '8005550142 → 8005550124'],
    ['8 a.m. to 5 p.m.', 'من 8 صباحًا إلى 6 مساءً', 'ar', '08:00-17:00 → 08:00-18:00'],
    ['It costs $1.50.', 'Cela coûte 1,60 $.', 'fr', 'USD 1.50 → USD 1.60'],
    ['ten percent', 'doze por cento', 'pt', '10% → 12%'],
    ['47 CFR 64.2008(c)(6)', '47 CFR 64.2009(c)(6)', 'ht', '47 CFR 64.2008(c)(6) → 47 CFR 64.2009(c)(6)'],
    ['24 hours a day, 7 days a week', 'Lunes hanggang Biyernes', 'tl', '24/7 → mon-fri'],
    ['our two affiliates', 'nuestras tres filiales', 'es', '2 → 3'],
    ['Write to us within 30 days.', 'Escríbanos.', 'es', '- 30 day'],
    ['Write to us.', 'Escríbanos en 30 días.', 'es', '+ 30 day'],
  ])('%s: %s', (english, translated, locale, difference) => {
    expect(compared(english, translated, locale)).toEqual([difference]);
  });

  test.each([
    ['24 months', 'dos años', 'es'],
    ['two-year choice', 'elección que se renueva cada dos años', 'es'],
    ['in two ways', 'de ambas maneras', 'es'],
    ['within a year, a year at most', 'en el plazo de un año', 'es'],
    ['Call 1-800-555-0142 or 1-800-555-0142.', 'Llame al (800) 555-0142.', 'es'],
    ['by April 4', 'antes del 4 de abril de 2026', 'es'],
    ['on 2/3/2026', 'vào ngày 2/3/2026', 'vi'],
    ['February 3, 2026', '2/3/2026', 'vi'],
    ['March 2, 2026', '2/3/2026', 'vi'],
    ['8 a.m. to 5 p.m.', 'a partir de las 8 a. m.; cerramos a las 5 p. m.', 'es'],
    ['1-800-555-CPNI (2764)', '1-800-555-2764', 'ko'],
    ['seven days a week', 'todos los días', 'es'],
    ['at any hour of any day', 'en cualquier momento', 'es'],
    ['every day and every night, around the clock', 'круглосуточно', 'ru'],
    ['Press 2.', 'Oprima el dos (2).', 'es'],
    ['47 U.S.C. §§ 222, 225', '47 U.S.C. 第222条和第225条', 'zh-Hans'],
  ])('%s is %s', (english, translated, locale) => {
    expect(compared(english, translated, locale)).toEqual([]);
  });

  test('four weeks are not 28 days', () => {
    expect(compared('four weeks', '28 días', 'es')).toEqual(['4 week → 28 day']);
  });

  test('a value that is changed is found beside one that is not', () => {
    expect(compared('30 days, then 60 days', '30 días, luego 66 días', 'es')).toEqual(['60 day → 66 day']);
  });
});

describe('a language that is not known', () => {
  test('has the values that need no words', () => {
    const text = '30 xyz 2026-03-02, 1-800-555-0142, 8:30, a@larkspur.example, 47 CFR 64.2008(c)';
    expect(valuesIn(text, 'xx').map(({ value }) => value)).toEqual([
      '30',
      '2026-03-02',
      '8005550142',
      '08:30',
      'a@larkspur.example',
      '47 CFR 64.2008(c)',
    ]);
  });

  test('reads no path for a tag that is none', () => {
    expect(valuesIn('30 days', '../en').map(({ value }) => value)).toEqual(['30']);
  });
});

describe('places of values', () => {
  test('count UTF-16 units where marks of direction, accents and wide figures stand before', () => {
    const text = '\u200Eاتصل 😀 بـ \u202A1-800-555-0142\u202C خلال ٣٠ يومًا';
    expect(valuesIn(text, 'ar').map(({ start, end }) => text.slice(start, end))).toEqual([
      '1-800-555-0142',
      '٣٠ يومًا',
    ]);
  });

  test('are those of decomposed letters too', () => {
    const text = 'dentro de 30 días hábiles'.normalize('NFD');
    const [value] = valuesIn(text, 'es');
    expect([value?.value, value && text.slice(value.start, value.end).normalize('NFC')]).toEqual([
      '30 business day',
      '30 días hábiles',
    ]);
  });

  test('a text of very many numbers is read without an error', () => {
    expect(valuesIn('12 '.repeat(5000), 'en').length).toBeGreaterThan(3000);
  });
});
