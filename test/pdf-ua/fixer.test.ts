import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { afterAll, describe, expect, test } from 'vitest';
import { Printer } from '../../scripts/render/browser/printer.js';
import { plainMarks } from '../../scripts/render/pdf/painted-marks.js';
import { EditablePdf } from './editable-pdf.js';
import { STRESS, stressPdf } from './stress-documents.js';

const printer = new Printer();
afterAll(() => printer.close());

/** The finished PDF of what begins with some words. */
async function finished(beginning: string): Promise<EditablePdf> {
  const name = Object.keys(STRESS).find((each) => each.startsWith(beginning)) ?? beginning;
  return EditablePdf.open((await stressPdf(printer, name)).bytes);
}

/** Elements that match, in the order of reading. */
function elements({ tree }: EditablePdf, pattern: RegExp): { type: string; element: PDFDict }[] {
  const found: { type: string; element: PDFDict }[] = [];
  tree.visit(({ type, element }) => {
    if (pattern.test(type)) found.push({ type, element });
  });
  return found;
}

const attributesOf = (element: PDFDict) => String(element.lookup(PDFName.of('A'))).replace(/\s+/g, ' ');

test('headings take the levels that are free, in their order of rank', async () => {
  const pdf = await finished('levels of headings');
  // The title, then 4, 3, 6, 2, 5 as they were written.
  expect(elements(pdf, /^H\d$/).map(({ type }) => type)).toEqual(['H1', 'H2', 'H2', 'H3', 'H2', 'H3']);
});

test('short rows are filled with empty cells', async () => {
  const pdf = await finished('tables with spans');
  const rows = elements(pdf, /^TR$/).map(({ element }) => pdf.tree.kids(element).length);
  expect(rows.slice(0, 5)).toEqual([2, 2, 3, 2, 2]);
});

test('borders, rules and grounds are no content', async () => {
  const pdf = await finished('tables with spans');
  const marks = elements(pdf, /^(Table|TR|TH|TD)$/).flatMap(({ element }) =>
    pdf.tree.kids(element).filter((kid) => pdf.tree.mark(kid, 0)),
  );
  expect(marks).toEqual([]);
  const content = '/P <</MCID 0>> BDC 0 0 9 1 re f EMC /P <</MCID 1>> BDC 0 0 9 1 re f BT <01> Tj ET EMC';
  expect([...plainMarks(content)]).toEqual([0]);
});

test('lists say how they are numbered, whatever their labels', async () => {
  const lists = elements(await finished('lists in lists'), /^L$/).map(({ element }) => attributesOf(element));
  const kinds = lists.map((list) => /\/ListNumbering \/(\w+)/.exec(list)?.[1]);
  expect(kinds).toEqual([
    'Decimal',
    'Circle',
    'Square',
    'Circle',
    undefined,
    'LowerAlpha',
    'LowerRoman',
    'Disc',
  ]);
});

test('references to notes are links, and notes the items of a list', async () => {
  const pdf = await finished('notes');
  expect(elements(pdf, /^(Link|LI|LBody)$/).map(({ type }) => type)).toEqual(
    'Link Link LI LBody Link LI LBody'.split(' '),
  );
});

test('a link without words is called by its address', async () => {
  const pdf = await finished('links');
  const words = pdf.document.getPages().flatMap((page) => {
    const list = page.node.Annots();
    return (
      list?.asArray().map((_, index) => String(list.lookup(index, PDFDict).get(PDFName.of('Contents')))) ?? []
    );
  });
  expect(words.length).toBeGreaterThan(10);
  expect(words).not.toContain('<FEFF>');
});

describe('pictures', () => {
  const pictures = finished('pictures');

  test('have boxes where they are shown, turned or drawn in the page itself', async () => {
    const figures = elements(await pictures, /^Figure$/).map(({ element }) => {
      const [left = 0, bottom = 0, right = 0, top = 0] =
        /\/BBox \[ ([^\]]+) \]/.exec(attributesOf(element))?.[1]?.split(' ').map(Number) ?? [];
      return [String(element.get(PDFName.of('Alt'))), Math.round(right - left), Math.round(top - bottom)];
    });
    // In points, of 60 × 30, 100 × 100, 80 % of 90 × 90, 80 × 40, 40 × 40 turned, 80 × 40 pixels, and a letter.
    expect(figures.map(([, ...size]) => size)).toEqual([
      [45, 23],
      [75, 75],
      [54, 54],
      [60, 30],
      [36, 42],
      [60, 30],
      [12, 12],
    ]);
  });

  test('stand with their caption in a frame that is none itself', async () => {
    const pdf = await pictures;
    const frames = elements(pdf, /^Div$/).map(({ element }) =>
      pdf.tree.kids(element).map((kid) => pdf.tree.type(pdf.tree.element(kid) as PDFDict)),
    );
    expect(frames).toEqual([
      ['Figure', 'Caption'],
      ['Figure', 'Caption'],
      ['Table', 'Caption'],
      ['BlockQuote'],
    ]);
  });
});

test('faint text is found by the form that paints it', async () => {
  const pdf = await finished('grounds');
  const marks = elements(pdf, /./).flatMap(({ element }) =>
    pdf.tree.kids(element).flatMap((kid) => {
      const mark = pdf.document.context.lookup(kid);
      return mark instanceof PDFDict && mark.has(PDFName.of('Stm')) ? [mark] : [];
    }),
  );
  expect(marks.length).toBeGreaterThan(0);
  for (const mark of marks) {
    const form = mark.lookup(PDFName.of('Stm')) as PDFRawStream;
    expect(form).toBeInstanceOf(PDFRawStream);
    expect(form.dict.has(PDFName.of('StructParents'))).toBe(true);
  }
});
