import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { describe, expect, test } from 'vitest';
import { facesFor } from '../../scripts/render/fonts/choose.js';
import { cutFont } from '../../scripts/render/fonts/cut-font.js';
import { lettersIn } from '../../scripts/render/fonts/letters.js';
import { siteFonts } from '../../scripts/render/fonts/site-fonts.js';
import { readWoff, writeOpenType } from '../../scripts/render/fonts/woff.js';

/** The file that draws a character in a language, whole. */
function wholeFont(character: string, locale: string): Uint8Array {
  const face = facesFor(lettersIn(character, locale)).find(
    ({ codes, weight }) => weight === 400 && codes.includes(character.codePointAt(0) ?? 0),
  );
  return readFileSync(face?.woff ?? '');
}

function opened(woff: Uint8Array) {
  const { flavor, tables } = readWoff(woff);
  const font = create(Buffer.from(writeOpenType(flavor, tables)));
  if (font.isCollection) throw new Error('a collection');
  return font;
}

const code = (character: string) => character.codePointAt(0) ?? 0;

describe.each([
  ['文', 'zh-Hans'],
  ['한', 'ko'],
  ['☐', 'en'],
])('%s of %s', (character, locale) => {
  const whole = wholeFont(character, locale);
  const cut = cutFont(whole, [code(character)]);

  test('is drawn as before, and is all that its font has', () => {
    const [before, after] = [opened(whole), opened(cut)];
    expect(after.characterSet).toEqual([code(character)]);
    const glyph = after.glyphForCodePoint(code(character));
    const former = before.glyphForCodePoint(code(character));
    expect(glyph.path.commands.length).toBeGreaterThan(4);
    expect(glyph.path.commands).toEqual(former.path.commands);
    expect(glyph.advanceWidth).toBe(former.advanceWidth);
  });

  test('takes little room', () => {
    expect(cut.length).toBeLessThan(6_000);
    expect(cut.length).toBeLessThan(whole.length / 4);
  });
});

test('letters made of others keep their parts', () => {
  const whole = readFileSync(
    facesFor(lettersIn('é', 'en')).find(({ family }) => family === 'Public Sans')?.woff ?? '',
  );
  const path = (woff: Uint8Array) => opened(woff).glyphForCodePoint(code('é')).path.commands;
  expect(path(cutFont(whole, [code('é')]))).toEqual(path(whole));
});

test('the same characters give the same bytes, in whatever order they come', () => {
  const whole = wholeFont('文', 'zh-Hans');
  const [one, other] = ['文体', '体文'].map((text) => cutFont(whole, [...text].map(code)));
  expect(Buffer.compare(one as Uint8Array, other as Uint8Array)).toBe(0);
});

test('names of languages stand in files of their own, which a page in another language loads alone', () => {
  const letters = new Map([
    ['en', new Set('Terms 中文')],
    ['zh-Hans', new Set('中文本通知')],
  ]);
  const fonts = siteFonts(letters, ['English', '中文']).filter(
    ({ family, format }) => family === 'Noto Sans SC' && format === 'woff',
  );
  const ranges = new Set(fonts.map(({ unicodeRange }) => unicodeRange));
  const named = ['中', '文'].map((character) => code(character).toString(16).toUpperCase());
  for (const range of ranges) {
    const own = range.split(',').map((each) => each.slice(2));
    expect([0, own.length]).toContain(own.filter((each) => named.includes(each)).length);
  }
  expect([...ranges].join().split(',').sort()).toEqual(['U+4E2D', 'U+6587', 'U+672C', 'U+77E5', 'U+901A']);
  expect(new Set(fonts.map(({ file }) => file)).size).toBe(fonts.length);
});
