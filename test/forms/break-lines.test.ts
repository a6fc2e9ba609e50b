import { describe, expect, test } from 'vitest';
import { breakLines, roomOf } from '../../scripts/render/break-lines.js';
import { plainText } from '../../scripts/render/plain-text.js';
import { requireTextWords } from '../../scripts/verify/document-words.js';
import { LEAD, viewIn, viewOf, wordsOf } from './form-sample.js';

describe('a line', () => {
  test('of Chinese is filled, and begins with no sign that belongs to what is before it', () => {
    const lines = breakLines('我们请您许可我们使用您的CPNI，并与一家公司共享。目的是向您推介警报系统。', 20);
    expect(lines.map(roomOf)).toEqual([20, 20, 20, 12]);
    expect(lines.join('')).toBe('我们请您许可我们使用您的CPNI，并与一家公司共享。目的是向您推介警报系统。');
    for (const line of lines) expect(line).not.toMatch(/^[，。]/u);
  });

  test('of Korean ends between words', () => {
    expect(breakLines('고객님의 권리와 거부하는 방법', 20)).toEqual(['고객님의 권리와', '거부하는 방법']);
  });

  test('does not end inside a telephone number with spaces', () => {
    const [first, second] = breakLines('Please call us at (800) 555-0199 today', 24);
    expect([first, second]).toEqual(['Please call us at', '(800) 555-0199 today']);
  });

  test('counts neither accents of their own nor signs of direction', () => {
    expect(roomOf('e\u0301\u2066x\u2069')).toBe(2);
  });
});

describe.each(['en', 'es', 'ar', 'zh-Hans', 'zh-Hant', 'ko', 'vi'] as const)('plain text in %s', (locale) => {
  const view = viewIn(locale);
  const text = plainText(view, LEAD);

  test('says the document’s words in lines that fit', () => {
    requireTextWords('x.txt', text, wordsOf(view));
    const long = text.split('\n').filter((line) => roomOf(line) > 72 && /\s/.test(line.trim()));
    expect(long).toEqual([]);
  });

  test('is stopped when a word is altered or lost', () => {
    const body = text.lastIndexOf('CPNI');
    for (const change of ['XPNI', '']) {
      const altered = text.slice(0, body) + change + text.slice(body + 4);
      expect(() => requireTextWords('x.txt', altered, wordsOf(view))).toThrow('x.txt');
    }
  });
});

test('what follows an item stands under its words, and a new list apart', () => {
  const text = plainText(viewOf('1. One\n2. Two\n\n   More of two\n\n- Dot\n  - Inner\n'), []);
  expect(text).toContain('\n1. One\n2. Two\n\n  More of two\n\n- Dot\n  - Inner\n');
});
