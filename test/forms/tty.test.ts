import { describe, expect, test } from 'vitest';
import { hasTty } from '../../scripts/render/tty/tty-code.js';
import { ttyText } from '../../scripts/render/tty/tty-text.js';
import { toldWords } from '../../scripts/verify/forms/told-words.js';
import { requireTtyWords } from '../../scripts/verify/forms/tty-words.js';
import { LEAD, SCRIPT, viewIn, viewOf, wordsOf } from './form-sample.js';

describe.each(['en', 'es', 'fr', 'pt', 'ht', 'tl'] as const)('a text for text telephones in %s', (locale) => {
  const view = viewIn(locale);
  const text = ttyText(view, LEAD);
  const told = toldWords(wordsOf(view));

  test('has only what the code has, in lines that fit, and says the document’s words', () => {
    requireTtyWords('x.tty.txt', text, told);
    expect(text).toMatch(/^[A-Z0-9\-$',!:()"=?+./; \n]+$/);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(72);
    expect(text.endsWith('\nGA\n')).toBe(true);
  });

  test('is stopped when a word is altered, lost, or cannot be sent', () => {
    for (const [from, to] of [
      ['CPNI', 'CPNA'],
      ['CPNI', ''],
      ['CPNI', 'CPNI%'],
    ] as const) {
      expect(() => requireTtyWords('x.tty.txt', text.replace(from, to), told)).toThrow('x.tty.txt');
    }
  });
});

test('other languages have none: their words would become others, or have no letters', () => {
  expect(['vi', 'ru', 'ar', 'ko', 'zh-Hans', 'zh-Hant'].filter(hasTty)).toEqual([]);
  expect(hasTty('es-US')).toBe(true);
});

test('signs that the code lacks are typed as operators type them', () => {
  expect(ttyText(viewOf('Write to a&b@larkspur.example.com — 50% of “¿señales?”'), [])).toContain(
    'WRITE TO A+B(AT)LARKSPUR.EXAMPLE.COM - 50(PCT) OF "SENALES?"',
  );
});

test('a character that cannot be said so is told to the author', () => {
  expect(() => ttyText(viewOf('Say ☎ twice'), LEAD)).toThrow('A text telephone cannot send “☎”');
});

test('after a question the other side is told to go ahead, once at the end', () => {
  const text = ttyText(viewOf(SCRIPT), LEAD);
  expect(text.match(/^GA$/gm)).toHaveLength(1);
  expect(text).toContain('YES OR NO?\nGA\n');
  expect(ttyText(viewOf('May we?\n\nThank you.'), LEAD)).toContain('MAY WE?\nGA\n\nTHANK YOU.\nGA\n');
});
