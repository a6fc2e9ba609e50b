import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { brailleFiles } from '../../scripts/publish/braille-file.js';
import type { Job } from '../../scripts/publish/job.js';
import { brailleText } from '../../scripts/render/braille/braille-text.js';
import { type BrailleCode, brailleCode } from '../../scripts/render/braille/codes.js';
import { type Liblouis, loadLiblouis, openLiblouis } from '../../scripts/render/braille/liblouis.js';
import type { Source } from '../../scripts/render/source.js';
import { documentView } from '../../scripts/render/view.js';
import { brailleFault } from '../../scripts/verify/braille/braille-words.js';
import { brailleSays } from '../../scripts/verify/braille/read-braille.js';
import type { DocumentView } from '../../site/views.js';
import { sampleIn } from '../render/languages/sample-languages.js';
import { sample, treeOf } from '../render/sample-source.js';
import { LEAD, SCRIPT, viewOf, wordsOf } from './form-sample.js';

const liblouis = loadLiblouis() as Liblouis;

function codeOf(locale: string): BrailleCode {
  const code = brailleCode(locale);
  if (!code) throw new Error(`no code for ${locale}`);
  return code;
}

const write = (view: DocumentView) => brailleText(view, LEAD, codeOf(view.locale), liblouis);
const faultOf = (file: string, view: DocumentView) =>
  brailleFault('x.brf', file, wordsOf(view), { code: codeOf(view.locale), liblouis })?.message;
const bodyOf = (markdown: string, locale = 'en') =>
  write(viewOf(markdown, locale)).replaceAll('\r', '').split('\f').join('');

describe('a reader of Unified English Braille', () => {
  const says = (cells: string, word: string) => brailleSays(cells, word, 'ueb.yaml');

  test.each([
    [',H]ON', 'Heron'],
    ['X4', 'it.'],
    ["X'S", 'it’s'],
    ['S]VICE1', 'service,'],
    ['"<8,,CPNI0">4', '(“CPNI”).'],
    ['#A-#HJJ-#EEE-#JAII', '1-800-555-0199'],
    ['#FD4BJJH"<C">"<#C">', '64.2008(c)(3)'],
    ['@S#AB4EJ', '$12.50'],
    ["CU/OM]'S", "customer's"],
    ['WWW4C$>=K4EXAMPLE4COM_/CPNI', 'www.cedarfork.example.com/cpni'],
    ['8HIS0', '“his”'],
    ['"O;S', 'oneness'],
  ])('takes %s for %s', (cells, word) => {
    expect(says(cells, word)).toBe(true);
  });

  test.each([
    [',H]ON', 'Heren'],
    ['X4', 'in.'],
    ['N', 'no'],
    ['NO', 'not'],
    ['#A-#HJJ-#EEE-#JAII', '1-800-555-0198'],
    ['#AB', 'ab'],
    ['AB', '12'],
    ['CAN', 'canot'],
    ['TX', 'that it'],
  ])('does not take %s for %s', (cells, word) => {
    expect(says(cells, word)).toBe(false);
  });
});

test('every word that liblouis writes in contracted English is read, and no altered one for it', () => {
  const file = createRequire(import.meta.url)
    .resolve('dictionary-en')
    .replace(/index\.js$/, 'index.dic');
  const words = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('/')[0] ?? '')
    .filter((word, index) => index % 40 === 0 && /^[a-z]{4,}$/i.test(word));
  expect(words.length).toBeGreaterThan(1000);
  const { signs, table } = codeOf('en');
  for (const word of words) {
    const cells = liblouis.translate(table, word);
    expect(brailleSays(cells, word, signs), `${word} ${cells}`).toBe(true);
    for (const altered of [
      word.slice(0, -1),
      word.slice(0, 2) + (word[2] === 'e' ? 'a' : 'e') + word.slice(3),
    ]) {
      expect(brailleSays(cells, altered, signs), `${altered} ${cells}`).toBe(
        altered.toLowerCase() === word.toLowerCase(),
      );
    }
  }
});

test('a reader of Spanish Braille knows its letters, and that both marks of a question are one sign', () => {
  const says = (cells: string, word: string) => brailleSays(cells, word, 'spanish.yaml');
  expect([
    says('5.QU!', '¿Qué'),
    says("SE]AS'", 'señas.'),
    says('5.QU!', '¿Que'),
    says('SENAS', 'señas'),
  ]).toEqual([true, true, false, false]);
});

describe.each(['en', 'es'] as const)('Braille in %s', (locale) => {
  // Spanish Braille has no sign for §.
  const source = sampleIn(locale);
  visit(source.tree, 'text', (node) => {
    node.value = node.value.replace('§', 'parte');
  });
  const view = documentView(source, [source]);
  const file = write(view);

  test('says the document’s words on pages of 25 lines of 40 cells', () => {
    expect(faultOf(file, view)).toBeUndefined();
    const pages = file.split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page.split('\r\n')).toHaveLength(26);
    expect(file).toMatch(/^[ -`\r\n\f]+$/);
    expect(pages.map((page) => page.trimEnd().split(' ').at(-1))).toEqual(
      ['#A', '#B', '#C', '#D', '#E', '#F'].slice(0, pages.length),
    );
  });

  test('is the same when it is made again', () => {
    expect(write(view)).toBe(file);
  });

  test('is stopped when a word is altered, lost or moved, or a page is not whole', () => {
    const number = '#A-#HJJ-#EEE-#JAII';
    expect(file).toContain(number);
    expect(faultOf(file.replace(number, '#A-#HJJ-#EEE-#JAIH'), view)).toContain('#JAIH');
    expect(faultOf(file.replace(number, ''), view)).toContain("The words in x.brf are not the document's");
    expect(faultOf(file.replace(/(\S+) (\S+)(?=\r)/, '$2 $1'), view)).toContain('The words in x.brf');
    expect(faultOf(file.replace('\r\n', ''), view)).toContain('has a page 1 that is not 25 lines');
    expect(faultOf(file.replace('#A\r\n\f', '#B\r\n\f'), view)).toContain('has a page 1');
  });
});

describe('the layout of Braille', () => {
  test('centres the title and sections, sets paragraphs 3-1 and lists 1-3', () => {
    const lines = bodyOf(
      `Ask us. ${'It is free. '.repeat(5)}\n\n## No\n\n- ${'Call us. '.repeat(8)}\n\n  - Now\n`,
    ).split('\n');
    expect(lines[3]).toBe('               ,YR *OICE');
    expect(lines[5]).toMatch(/^ {2}\S/);
    expect(lines[6]).toMatch(/^\S/);
    expect(lines[8]).toBe('                  ,NO');
    expect(lines.slice(10, 13)).toEqual([
      expect.stringMatching(/^_4 ,CALL/),
      expect.stringMatching(/^ {2},CALL/),
      expect.stringMatching(/^ {2}_4 ,N[[OW]/),
    ]);
  });

  test('leaves no heading without what follows it at the foot of a page', () => {
    for (const count of [1, 15, 16, 17, 18, 19, 20]) {
      const text = `${'Word.\n\n'.repeat(count)}## Heading\n\nAfter it. ${'More of it follows here. '.repeat(6)}`;
      const pages = write(viewOf(text)).replaceAll('\r', '').split('\f');
      const page = pages.find((each) => each.includes(',H1D+'))?.split('\n') ?? [];
      const at = page.findIndex((line) => line.includes(',H1D+'));
      expect(page[at + 2], `${count} lines before`).toMatch(/^ {2},AF/);
      expect(page[at + 3], `${count} lines before`).toMatch(/^\S/);
    }
  });

  test('goes on with an address that is longer than a line in the next, after a sign that parts it', () => {
    const view = viewOf('See www.larkspur-telephone-company.example.com/customers/privacy/choices now.');
    const file = write(view);
    expect(file).toMatch(/(_\/|-)"\r\n/);
    expect(faultOf(file, view)).toBeUndefined();
  });
});

test('a script, in Braille, says all that operators have', () => {
  const view = viewOf(SCRIPT);
  expect(faultOf(write(view), view)).toBeUndefined();
});

test('numbers that stand side by side stay two', () => {
  const view = viewOf('In 2026 33 days are enough.');
  expect(write(view)).toContain('#BJBF #CC');
  expect(faultOf(write(view), view)).toBeUndefined();
});

describe('a document that cannot be made in Braille', () => {
  const job = (source: Source, notice?: (message: string) => void) =>
    ({ source, view: documentView(source, [source]), notice }) as unknown as Job;

  test('because of a sign without cells goes without, which is told', () => {
    const told: string[] = [];
    const source = sample('en', { tree: treeOf('Tick ☐ here.') });
    expect(
      brailleFiles(
        job(source, (message) => told.push(message)),
        liblouis,
      ),
    ).toEqual([]);
    expect(told).toEqual([
      'larkspur/opt-out/en was not made in Braille: it says “☐”, for which its code has no signs. Words can say it.',
    ]);
  });

  test('because it goes to the Commission, or is in a language without a code, goes without', () => {
    expect(brailleFiles(job(sample('en', { kind: 'cover-letter' })), liblouis)).toEqual([]);
    expect(brailleFiles(job(sampleIn('vi')), liblouis)).toEqual([]);
    expect(brailleFiles(job(sample('en')), liblouis)).toHaveLength(1);
  });

  test('on a machine without the optional package has no liblouis', () => {
    const resolve = () => {
      throw new Error('Cannot find module');
    };
    expect(
      openLiblouis(Object.assign(() => undefined, { resolve }) as unknown as NodeJS.Require),
    ).toBeUndefined();
  });
});
