import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { foreignIn, isolateForeign, isolateInText } from '../../scripts/render/isolate.js';
import { stringify } from '../../scripts/render/stringify.js';

const setApart = (text: string) => foreignIn(text).map(({ start, end }) => text.slice(start, end));

describe('in Arabic text, what runs from left to right is set apart', () => {
  test.each([
    ['اتصل بالرقم 1-800-555-0199 الآن', ['1-800-555-0199']],
    ['اتصل بالرقم (800) 555-0142.', ['(800) 555-0142']],
    ['الرقم +1 800 555 0175، من فضلك', ['+1 800 555 0175']],
    ['اكتب إلى help@larkspur.example.com.', ['help@larkspur.example.com']],
    ['زر www.example.com/a?b=c، ثم اختر', ['www.example.com/a?b=c']],
    ['القانون (47 CFR § 64.2008(c)(1)) يحميك', ['47 CFR § 64.2008(c)(1)']],
    ['معلومات (CPNI) عنك', ['CPNI']],
    ['شركة Larkspur Telephone, Inc. ترحب بك', ['Larkspur Telephone, Inc.']],
    ['المبلغ $12.50.', ['$12.50']],
    ['يوم 2026-03-01', ['2026-03-01']],
    ['اتصل على 1-800-FLOWERS!', ['1-800-FLOWERS']],
  ])('%s', (text, expected) => {
    expect(setApart(text)).toEqual(expected);
  });
});

describe('what is read in the direction of the text is left as it is', () => {
  test.each(['خلال 30 يومًا', 'بنسبة 5%', 'على مدار 24/7', 'من 2024-2025', 'من 9:00 - 17:00 كل يوم'])(
    '%s',
    (text) => {
      expect(setApart(text)).toEqual([]);
    },
  );
});

test('words keep their letters and order', () => {
  const root = h(
    null,
    h('p', 'اتصل بالرقم 1-800-555-0199 أو ', h('a', { href: 'mailto:a@example.com' }, 'a@example.com'), '.'),
  );
  isolateForeign(root);
  expect(stringify(root).trim()).toBe(
    '<p>اتصل بالرقم <span dir="ltr" class="number">1-800-555-0199</span> أو <a href="mailto:a@example.com" dir="ltr">a@example.com</a>.</p>',
  );
});

test('what has a direction of its own is not touched', () => {
  const root = h(null, h('p', h('bdi', { dir: 'ltr' }, 'Larkspur, Inc.')));
  isolateForeign(root);
  expect(stringify(root).trim()).toBe('<p><bdi dir="ltr">Larkspur, Inc.</bdi></p>');
});

test('text without markup has signs around it, and what they hold is not broken', () => {
  expect(isolateInText('اتصل (800) 555-0142 الآن (CPNI)')).toBe(
    'اتصل \u2066(800)\u00A0555-0142\u2069 الآن (CPNI)',
  );
});
