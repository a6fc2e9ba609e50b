import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PDFDict, PDFDocument, type PDFHexString, PDFName, type PDFRawStream } from '@cantoo/pdf-lib';
import { h } from 'hastscript';
import { afterAll, describe, expect, test } from 'vitest';
import { Printer } from '../../scripts/render/browser/printer.js';
import { finishPdf } from '../../scripts/render/pdf/finish.js';
import { paper } from '../../scripts/render/pdf/paper.js';
import { printedWords } from '../../scripts/render/pdf/printed-words.js';
import { StructureTree } from '../../scripts/render/pdf/structure-tree.js';
import { documentView } from '../../scripts/render/view.js';
import { pdfUaFaults } from '../../scripts/verify/pdf-ua/check.js';
import { wordsOfPdf } from '../../scripts/verify/pdf-words.js';
import { sample, treeOf } from '../render/sample-source.js';
import { printSample } from './print-sample.js';

const printer = new Printer();
afterAll(() => printer.close());

const bytes = printSample(printer, sample('es'));
const document = bytes.then((pdf) => PDFDocument.load(pdf, { updateMetadata: false }));

async function types(): Promise<string[]> {
  const found: string[] = [];
  new StructureTree(await document).visit(({ type }) => found.push(type));
  return found;
}

describe('a printed document', () => {
  test('is tagged, in its language, and shows its title', async () => {
    const promise = { title: 'Sus derechos y cómo excluirse', language: 'es' };
    expect(await pdfUaFaults(await bytes, promise)).toEqual([]);
    const preferences = (await document).catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
    expect(preferences.lookup(PDFName.of('DisplayDocTitle'))?.toString()).toBe('true');
  });

  test('says in its metadata that it is PDF/UA-1, and dates itself by its effective date', async () => {
    const pdf = await document;
    const stream = pdf.catalog.lookup(PDFName.of('Metadata')) as PDFRawStream;
    const xmp = Buffer.from(stream.contents).toString('utf8');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain('<rdf:li xml:lang="x-default">Sus derechos y cómo excluirse</rdf:li>');
    expect(pdf.getCreationDate()).toEqual(new Date('2026-03-01T00:00:00Z'));
    expect(Buffer.from((await bytes).subarray(0, 8)).toString()).toBe('%PDF-1.7');
  });

  test('has an outline of its headings', async () => {
    const outline = (await document).catalog.lookup(PDFName.of('Outlines'), PDFDict);
    const titles: string[] = [];
    const list = (item: PDFDict | undefined) => {
      for (let one = item; one; one = one.lookupMaybe(PDFName.of('Next'), PDFDict)) {
        titles.push((one.lookup(PDFName.of('Title')) as PDFHexString).decodeText());
        list(one.lookupMaybe(PDFName.of('First'), PDFDict));
      }
    };
    list(outline.lookupMaybe(PDFName.of('First'), PDFDict));
    expect(titles).toEqual([
      'Sus derechos y cómo excluirse',
      '¿Qué es la CPNI?',
      'Cómo decir que no',
      'Cuánto dura',
      'Quién puede verla',
      'Preguntas',
    ]);
  });

  test('ties each cell to its column’s head', async () => {
    const tree = new StructureTree(await document);
    const heads: string[] = [];
    const cells: string[] = [];
    tree.visit(({ type, element }) => {
      if (type === 'TH') heads.push(String(element.lookup(PDFName.of('ID'))));
      if (type === 'TD') cells.push(String(element.lookup(PDFName.of('A'))));
    });
    expect(heads).toEqual(['(cell000001)', '(cell000002)', '(cell000003)']);
    expect(cells).toHaveLength(6);
    cells.forEach((cell, index) => {
      expect(cell).toContain(`(cell00000${(index % 3) + 1})`);
    });
  });

  test('every list item holds a body', async () => {
    const tree = new StructureTree(await document);
    const kids: string[][] = [];
    tree.visit(({ type, element }) => {
      if (type === 'LI') kids.push(tree.kids(element).map((kid) => tree.type(tree.element(kid) as PDFDict)));
    });
    expect(kids).toHaveLength(4);
    for (const item of kids) expect(item).toEqual(['Lbl', 'LBody']);
  });

  test('every structure type is known to PDF 1.7', async () => {
    const roles = new StructureTree(await document).root.lookup(PDFName.of('RoleMap'), PDFDict);
    const mapped = roles.keys().map((key) => key.decodeText());
    expect(mapped).toContain('Strong');
    const standard = [
      'Document',
      'Part',
      'Sect',
      'Div',
      'P',
      'H1',
      'H2',
      'H3',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Table',
      'TR',
      'TH',
      'TD',
      'THead',
      'TBody',
      'Span',
      'Link',
      'NonStruct',
    ];
    expect((await types()).filter((type) => !standard.includes(type) && !mapped.includes(type))).toEqual([]);
  });

  test('every link says where it leads in the document’s words', async () => {
    const links = (await document).getPages().flatMap((page) => {
      const list = page.node.Annots();
      return list ? list.asArray().map((_, index) => list.lookup(index, PDFDict)) : [];
    });
    const words = links.map((link) => (link.lookup(PDFName.of('Contents')) as PDFHexString).decodeText());
    expect(words).toEqual(['privacy@larkspur.example.com', '1-800-555-0199', 'toda la política']);
  });

  test('has no type distorted from another', async () => {
    const fonts = (await document).context
      .enumerateIndirectObjects()
      .map(([, object]) => (object instanceof PDFDict ? String(object.get(PDFName.of('Subtype'))) : ''));
    expect(fonts).toContain('/Type0');
    expect(fonts).not.toContain('/Type3');
  });

  test('has the same bytes when another browser prints it on a used page', async () => {
    const other = new Printer();
    try {
      await printSample(other, sample('en'));
      expect(Buffer.from(await printSample(other, sample('es'))).equals(Buffer.from(await bytes))).toBe(true);
    } finally {
      await other.close();
    }
  });

  test('is read out without page numbers', async () => {
    const words = (await wordsOfPdf(await bytes)).join(' ');
    expect(words).toMatch(/^Larkspur Telephone Correo electrónico de exclusión · En vigor/);
    expect(words).not.toContain('Página 1');
  });
});

describe('a long table', () => {
  const rows = Array.from({ length: 60 }, (_, i) => `| Row ${i} | What row ${i} says |`).join('\n');
  const source = sample('en', { tree: treeOf(`| Name | Meaning |\n| --- | --- |\n${rows}`) });

  test('repeats its head for the eye and is read out once', async () => {
    const pdf = await printSample(printer, source);
    expect((await PDFDocument.load(pdf)).getPageCount()).toBeGreaterThan(1);
    const words = await wordsOfPdf(pdf);
    expect(words.filter((word) => word === 'Meaning')).toHaveLength(1);
    expect(words.slice(-5)).toEqual(['59', 'What', 'row', '59', 'says']);
  });
});

test('a picture has its words and its place', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cpni-figure-'));
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><path d="M0 0h80v40H0z"/></svg>';
  writeFileSync(path.join(folder, 'shape.svg'), drawing);
  const tree = treeOf('Words.\n\n![A dark shape](shape.svg)');
  const pdf = await PDFDocument.load(await printSample(printer, sample('en', { tree, pictures: folder })));
  rmSync(folder, { recursive: true });
  const figures: PDFDict[] = [];
  new StructureTree(pdf).visit(({ type, element }) => {
    if (type === 'Figure') figures.push(element);
  });
  expect(figures).toHaveLength(1);
  const figure = figures[0] as PDFDict;
  expect((figure.lookup(PDFName.of('Alt')) as PDFHexString).decodeText()).toBe('A dark shape');
  const [left = 0, bottom = 0, right = 0, top = 0] =
    /\/BBox \[ ([\d. ]+) \]/
      .exec(String(figure.lookup(PDFName.of('A'))))?.[1]
      ?.split(' ')
      .map(Number) ?? [];
  expect([Math.round(left), Math.round(right - left), Math.round(top - bottom)]).toEqual([72, 60, 30]);
});

test('large print takes more room', async () => {
  const long = sample('en', { tree: treeOf('Some words to read. '.repeat(200)) });
  const pages = async (size: 'standard' | 'large') =>
    (await PDFDocument.load(await printSample(printer, long, size))).getPageCount();
  expect(await pages('large')).toBeGreaterThan(await pages('standard'));
});

test('a character that no font has is found', async () => {
  const view = documentView(sample(), [sample()]);
  const body = h(null, h('p', 'A word: 權.'));
  const sheet = paper({ ...view, body }, 'standard');
  const promise = { title: view.title, language: 'en' };
  const metadata = { ...promise, author: 'Larkspur', date: '2026-03-01' };
  const words = printedWords(sheet, view.title);
  const pdf = await finishPdf(await printer.print(sheet.html, 'sample'), metadata, words);
  expect(await pdfUaFaults(pdf, promise)).toEqual([
    { clause: '7.21.8', page: 1, what: 'has 1 character that no font can show' },
  ]);
});
