import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, describe, expect, test } from 'vitest';
import { Printer } from '../../scripts/render/browser/printer.js';
import { printInsert } from '../../scripts/render/pdf/bill-insert.js';
import { finishPdf } from '../../scripts/render/pdf/finish.js';
import { printFitted } from '../../scripts/render/pdf/fitted.js';
import { linesOfPages } from '../../scripts/render/pdf/page-lines.js';
import { type Paper, paper } from '../../scripts/render/pdf/paper.js';
import { insertFormat, LETTER_FORMATS, type PrintFormat } from '../../scripts/render/pdf/print-format.js';
import { printedWords } from '../../scripts/render/pdf/printed-words.js';
import { documentView } from '../../scripts/render/view.js';
import { fragmentsOf } from '../../scripts/verify/paper/fragments.js';
import { readTags } from '../../scripts/verify/paper/read-tags.js';
import { requireSheet, sheetFaults } from '../../scripts/verify/paper/sheet-faults.js';
import { sample, treeOf } from '../render/sample-source.js';

const printer = new Printer();
afterAll(() => printer.close());

const print = (html: string) => printer.print(html, 'sample');
const viewOf = (words?: string, locale: 'en' | 'es' = 'en') => {
  const source = sample(locale, words === undefined ? {} : { tree: treeOf(words) });
  return documentView(source, [source]);
};

async function read(sheet: Paper) {
  const metadata = { title: 'Sample', language: 'en', author: 'Larkspur', date: '2026-03-01' };
  const bytes = await finishPdf(await print(sheet.html), metadata, printedWords(sheet, 'Sample'));
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const fragments = fragmentsOf(document);
  return { document, fragments, tagged: readTags(document, fragments, 'ltr') };
}

/** What is wrong with sheets of a style that is laid over ours. */
async function faultsWith(style: string, words?: string, format: PrintFormat = LETTER_FORMATS.standard) {
  const sheet = paper(viewOf(words), format);
  return sheetFaults(
    await read({ ...sheet, html: sheet.html.replace('</style>', `${style}</style>`) }),
    format,
  );
}

const paragraph = (words: number) => `${'word '.repeat(words - 1)}word.`;

describe('sheets of every format', () => {
  const insert = insertFormat(11);
  test.each([
    ['standard', LETTER_FORMATS.standard, 612, 792, 12],
    ['large print', LETTER_FORMATS.large, 612, 792, 18],
    ['a bill insert', insert, 612, 264, 11],
  ])(
    '%s have their size, and no word smaller than its type, feet included',
    async (_, format, width, height, type) => {
      const { document, fragments, tagged } = await read(paper(viewOf(), format));
      expect(sheetFaults({ document, fragments, tagged }, format)).toEqual([]);
      for (const page of document.getPages()) expect(page.getSize()).toEqual({ width, height });
      expect(Math.min(...fragments.map(({ size }) => size))).toBeCloseTo(type, 1);
      const feet = fragments.filter(({ owner }) => owner === 'pagination');
      expect(feet.length).toBeGreaterThanOrEqual(document.getPageCount());
    },
  );
});

describe('a sheet is refused', () => {
  test('of another size', async () => {
    expect(await faultsWith('@page { size: 8.5in 14in }', 'Words.')).toEqual([
      'page 1 is 612 by 1008 points, not 612 by 792',
    ]);
  });

  test('with smaller type in the text, in a table or at its foot', async () => {
    const smallest = 'and 12 is the smallest';
    expect(await faultsWith('.words p { font-size: 11pt }', 'Words.')).toEqual([
      `page 1 has type of 11 points, ${smallest}`,
    ]);
    expect(await faultsWith('td { font-size: 0.9em }', '| a | b |\n| - | - |\n| c | d |')).toEqual([
      `page 1 has type of 10.8 points, ${smallest}`,
    ]);
    expect(await faultsWith('@page { @bottom-left { font-size: 9pt } }', 'Words.')).toEqual([
      `page 1 has type of 9 points, ${smallest}`,
    ]);
  });

  test('with words where printers leave paper blank', async () => {
    expect(await faultsWith('@page { margin-left: 0.4in }', 'Words.')).toEqual([
      'page 1 has words within half an inch of the edge, where printers leave paper blank',
    ]);
  });

  test('that ends with a heading, or a column that does', async () => {
    const breaks = 'h2 { break-after: page !important }';
    expect(await faultsWith(breaks, `${paragraph(20)}\n\n## Heading\n\nWords.`)).toEqual([
      'page 1 parts a heading from its words',
    ]);
    const columns = 'h2 { break-after: column !important }';
    expect(await faultsWith(columns, '## Heading\n\nWords.', insertFormat(12))).toEqual([
      'page 1 parts a heading from its words',
    ]);
  });

  test('with a word to say what to do', async () => {
    const sheet = paper(viewOf('Words.'), 'standard');
    const small = await read({ ...sheet, html: sheet.html.replace('--type: 12pt', '--type: 8pt') });
    expect(() => requireSheet('pdf/a.pdf', small, sheet.format)).toThrow(
      'pdf/a.pdf cannot be published: page 1 has type of 8 points',
    );
  });
});

describe('pages', () => {
  test('are fitted so that the last does not hold a few lines only', async () => {
    const list = (items: number) =>
      viewOf(Array.from({ length: items }, (_, index) => `- Item ${index}.`).join('\n'));
    const printed = async (items: number) => {
      const plain = paper(list(items), 'standard');
      const fitted = await printFitted((air) => paper(list(items), 'standard', air), print);
      const lines = [await linesOfPages(await print(plain.html)), await linesOfPages(fitted.bytes)];
      return [...lines.map((pages) => pages.slice(1).join()), fitted.sheet.html === plain.html];
    };
    expect(await printed(24)).toEqual(['2', '', false]);
    expect(await printed(34)).toEqual(['11', '11', true]);
  });

  test('keep a closing with what it closes', async () => {
    const ends = await Promise.all(
      [24, 25, 26, 27, 28].map(async (lines) => {
        const list = Array.from({ length: lines }, (_, index) => `Line ${index}.`).join('\\\n');
        const sheet = paper(viewOf(`${list}\n\nWe thank you.\n\nSincerely,\n\nAda Quill`), 'standard');
        return linesOfPages(await print(sheet.html));
      }),
    );
    expect(ends.some((pages) => pages.length === 2)).toBe(true);
    for (const pages of ends) expect(pages.length === 1 || (pages[1] ?? 0) >= 5, String(pages)).toBe(true);
  });
});

describe('a bill insert', () => {
  const floor = { points: 10, cite: 'Some Code 1', isLaw: false };
  const law = { points: 12, cite: 'Ariz. Admin. Code R14-2-2105', isLaw: true };
  const insert = (words: string, smallest = floor) =>
    printInsert(viewOf(words), smallest, { name: 'larkspur/opt-out/en', print });

  test('is set in the largest type with which it fits six panels, and no smaller than the law asks', async () => {
    const short = await insert(paragraph(100));
    expect([short.sheet.format.type, short.pages]).toEqual([12, 2]);
    const long = await insert(`${paragraph(1150)}`);
    expect(long.sheet.format.type).toBeLessThan(12);
    expect(long.pages).toBeLessThanOrEqual(6);
    await expect(insert(paragraph(1150), law)).rejects.toThrow(
      /^The document is too long for a bill insert: in type of 12 points it takes 8 panels, and a Letter sheet folded in three has 6$/,
    );
  });

  test('is refused with a hint that names what asks for the type', async () => {
    const error = await insert(paragraph(2500)).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      hint: expect.stringMatching(
        /^Nothing was published. Shorten it by some \d+ percent, .* Some Code 1 sets the example of type of 10 points or larger\.$/,
      ),
    });
  });
});
