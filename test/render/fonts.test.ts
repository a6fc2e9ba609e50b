import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { describe, expect, test } from 'vitest';
import { facesFor, undrawable } from '../../scripts/render/fonts/choose.js';
import { family, familyNames } from '../../scripts/render/fonts/families.js';
import { familyStyle } from '../../scripts/render/fonts/font-style.js';
import { lettersIn, lettersOf, mergeLetters } from '../../scripts/render/fonts/letters.js';
import { indexFile, subsetsOf } from '../../scripts/render/fonts/subsets.js';
import { documentView } from '../../scripts/render/view.js';
import { LANGUAGES, sampleIn } from './languages/sample-languages.js';
import { sample, treeOf } from './sample-source.js';

const familiesOf = (text: string, locale: string) => [
  ...new Set(facesFor(lettersIn(text, locale)).map((face) => face.family)),
];

describe('a language is set in the fonts of its script', () => {
  test.each([
    ['en', 'Your rights', ['Public Sans', 'Source Serif 4']],
    ['vi', 'Quyền của quý vị', ['Public Sans', 'Source Serif 4']],
    ['ru', 'Ваши права', ['Source Sans 3', 'Source Serif 4']],
    ['ar', 'حقوقك (CPNI)', ['Vazirmatn']],
    ['zh-Hans', '您的权利', ['Noto Sans SC']],
    ['zh-Hant', '您的權利', ['Noto Sans TC']],
    ['zh-TW', '您的權利', ['Noto Sans TC']],
    ['ko', '고객님의 권리', ['Noto Sans KR']],
  ])('%s', (locale, text, expected) => {
    expect(familiesOf(text, locale)).toEqual(expected);
  });

  test('words in another language have the fonts of theirs', () => {
    const page = { type: 'element', tagName: 'a', properties: { lang: 'zh-Hant' }, children: [] } as const;
    const letters = lettersOf({ ...page, children: [{ type: 'text', value: '繁體中文' }] }, 'en');
    expect([...letters.keys()]).toEqual(['en', 'zh-Hant']);
    expect(new Set(facesFor(letters).map((face) => face.family))).toContain('Noto Sans TC');
  });

  test('of a script with many characters only the files that are needed are taken', () => {
    const faces = facesFor(lettersIn('您的权利', 'zh-Hans'));
    expect(faces.length).toBeLessThan(12);
    const slice = faces.find((face) => /^\d+$/.test(face.subset));
    expect(slice?.unicodeRange).toMatch(/^U\+[0-9A-F]{4}(,U\+[0-9A-F]{4})*$/);
  });

  test('the style names them for a page and for words within one', () => {
    const style = familyStyle(['en', 'ru', 'zh-Hans']);
    expect(style).toContain(":root {\n  --sans: 'Public Sans'");
    expect(style).toContain("[lang='ru'] {\n  --sans: 'Source Sans 3'");
    expect(style).toContain("body [lang='zh-Hans'] {\n  font-family: var(--sans);");
    expect(style).not.toContain("body [lang='ru']");
  });
});

describe('a character that no font has', () => {
  const refuse =
    (markdown: string, locale: 'en' | 'zh-Hans' = 'en') =>
    () => {
      const source = sample('en', { locale, title: 'CPNI', summary: 'CPNI', tree: treeOf(markdown) });
      return documentView(source, [source]);
    };

  test('is named with its code, its block and its line', () => {
    expect(refuse('Fine words.\n\nCall us 😀 at any hour of the day or the night.')).toThrow(
      'No font for en has “😀” (U+1F600) in the block “Call us 😀 at any hour of the day or the…” (line 3)',
    );
  });

  test('is told once, with others of the document', () => {
    expect(refuse('One \uE123 two.\n\n| A | B |\n| - | - |\n| \uE123 | 權 |')).toThrow(
      'No font for en has U+E123 in the block “One \uE123 two.” (line 1); “權” (U+6B0A) in the block “權” (line 5)',
    );
  });

  test('is refused though a font of another language has it', () => {
    expect(undrawable('تعذّر', 'zh-Hans')).toEqual([]);
    expect(undrawable('권', 'zh-Hans')).toEqual(['권']);
    expect(undrawable('𠀀', 'zh-Hans')).toEqual(['𠀀']);
  });

  test('is none that only directs others or is written apart from its letter', () => {
    expect(undrawable('a\u200D\u2066b\u2069\u00AD\u202F\u00A0', 'ar')).toEqual([]);
    expect(undrawable('Quyền'.normalize('NFD'), 'vi')).toEqual([]);
  });
});

test('a font that is not installed is told with the package to install', () => {
  const resolve = () => {
    throw new Error('Cannot find module');
  };
  const { version } = JSON.parse(
    readFileSync(
      new URL('../../node_modules/@fontsource/noto-sans-kr/package.json', import.meta.url),
      'utf8',
    ),
  ) as { version: string };
  expect(() => indexFile('Noto Sans KR', resolve)).toThrow(
    expect.objectContaining({
      message: 'The font Noto Sans KR is not installed, and a document needs it',
      hint: `Nothing was published. Run: npm install --save-exact @fontsource/noto-sans-kr@${version}`,
    }),
  );
});

test('all cuts of a family have the same characters, so that one speaks for all', () => {
  const charactersOf = (file: string) => {
    const font = create(readFileSync(file));
    return font.isCollection ? '' : font.characterSet.join();
  };
  for (const name of familyNames()) {
    const { cuts } = family(name, 'filing');
    for (const subset of subsetsOf(name)) {
      const sets = new Set(cuts.map((cut) => charactersOf(subset.file(cut, 'woff2'))));
      expect(sets.size, `${name} ${subset.name}`).toBe(1);
    }
  }
});

describe('the site’s own words can be drawn', () => {
  test.each(LANGUAGES)('in %s', (locale) => {
    const strings = readFileSync(new URL(`../../site/locales/${locale}.json`, import.meta.url), 'utf8');
    expect(undrawable(strings, locale)).toEqual([]);
  });
});

test('letters of several pages are put together by language', () => {
  const merged = mergeLetters([lettersIn('ab', 'en'), lettersIn('bc', 'en'), lettersIn('x', 'es')]);
  expect([...(merged.get('en') ?? [])].filter((letter) => /[a-z]/.test(letter))).toEqual(['a', 'b', 'c']);
  expect(merged.get('es')).toContain('x');
});

test('the sample notices have nothing that cannot be drawn', () => {
  for (const locale of LANGUAGES) {
    const source = sampleIn(locale);
    expect(documentView(source, [source]).locale).toBe(locale);
  }
});
