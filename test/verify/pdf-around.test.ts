import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import type { Element } from 'hast';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Job } from '../../scripts/publish/job.js';
import { pdfFiles } from '../../scripts/publish/pdf-files.js';
import { Printer } from '../../scripts/render/browser/printer.js';
import { type Paper, paper } from '../../scripts/render/pdf/paper.js';
import { StructureTree } from '../../scripts/render/pdf/structure-tree.js';
import { documentView } from '../../scripts/render/view.js';
import { aroundOf } from '../../scripts/verify/around/document-around.js';
import { type PdfAround, pdfAroundFaults, requirePdfAround } from '../../scripts/verify/around/pdf-around.js';
import { elementsOf, hasClass } from '../../scripts/verify/around/shown-words.js';
import { aroundSample, LOCALES, SAID, SET } from './around-samples.js';

const printer = new Printer();
afterAll(() => printer.close());

async function built(locale: (typeof LOCALES)[number]) {
  const source = aroundSample(locale);
  const view = documentView(source, SET);
  // Building measures what it builds.
  const [standard] = await pdfFiles({ source, view, printer, findings: [] as Job['findings'] } as Job);
  const { company, effective, kind, language, legalName, summary, t, title } = aroundOf(source);
  const around: PdfAround = {
    language,
    title,
    author: legalName,
    subject: summary,
    letterhead: [company, `${kind} · ${t('page.effectiveOn', { date: effective })}`],
  };
  return { bytes: standard?.bytes ?? new Uint8Array(), sheet: paper(view, 'standard'), around };
}

test.each(LOCALES)('a PDF in %s tells what its document says', async (locale) => {
  const { bytes, sheet, around } = await built(locale);
  expect(await pdfAroundFaults(bytes, sheet.root, around)).toEqual([]);
});

describe('a PDF in which one thing is broken', () => {
  const { ar, en } = SAID;
  let bytes: Uint8Array;
  let sheet: Paper;
  let around: PdfAround;
  beforeAll(async () => {
    ({ bytes, sheet, around } = await built('ar'));
  });

  const written = PDFHexString.fromText;
  const setXmp = (document: PDFDocument, from: string | RegExp, to: string) => {
    const stream = document.catalog.lookup(PDFName.of('Metadata')) as PDFRawStream;
    const packet = Buffer.from(stream.getContents()).toString('utf8').replace(from, to);
    const copy = PDFRawStream.of(stream.dict, new Uint8Array(Buffer.from(packet, 'utf8')));
    document.catalog.set(PDFName.of('Metadata'), document.context.register(copy));
  };
  const preferences = (document: PDFDocument) =>
    document.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
  const link = (document: PDFDocument) =>
    document.getPages().flatMap((page) => {
      const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
      return annotations ? [annotations.lookup(0, PDFDict)] : [];
    })[0];

  const faults: [name: string, change: (document: PDFDocument) => void, told: unknown][] = [
    [
      'Lang',
      (document) => document.catalog.set(PDFName.of('Lang'), PDFString.of('en')),
      'Lang is “en”, not “ar”',
    ],
    ['no Lang', (document) => document.catalog.delete(PDFName.of('Lang')), 'Lang is nothing, not “ar”'],
    [
      'Title of the other language',
      (document) => document.setTitle(en.title),
      `Title is “${en.title}”, not “${ar.title}”`,
    ],
    [
      'Subject of the other language',
      (document) => document.setSubject(en.summary),
      `Subject is “${en.summary}”, not “${ar.summary}”`,
    ],
    [
      'Author',
      (document) => document.setAuthor('Another'),
      'Author is “Another”, not “Larkspur Telephone Company”',
    ],
    [
      'XMP title',
      (document) => setXmp(document, /(<dc:title>.*?x-default">)[^<]*/, `$1${en.title}`),
      expect.stringContaining(`XMP title is “${en.title} |`),
    ],
    [
      'XMP language',
      (document) => setXmp(document, '<rdf:li>ar</rdf:li>', '<rdf:li>en</rdf:li>'),
      'XMP language is “en”, not “ar”',
    ],
    [
      'XMP description',
      (document) => setXmp(document, /<dc:description>.*?<\/dc:description>/, ''),
      `XMP description is nothing, not “${ar.summary}”`,
    ],
    [
      'DisplayDocTitle',
      (document) => preferences(document).delete(PDFName.of('DisplayDocTitle')),
      'DisplayDocTitle is “false”, not “true”',
    ],
    [
      'Direction',
      (document) => preferences(document).set(PDFName.of('Direction'), PDFName.of('L2R')),
      'Direction is “L2R”, not “R2L”',
    ],
    [
      'outline',
      (document) => {
        const outline = document.catalog.lookup(PDFName.of('Outlines'), PDFDict);
        outline.lookup(PDFName.of('First'), PDFDict).set(PDFName.of('Title'), written(en.title));
      },
      expect.stringContaining(`outline is “${en.title}`),
    ],
    [
      'words of a link',
      (document) => link(document)?.set(PDFName.of('Contents'), written('Click here')),
      expect.stringContaining('“Click here” is said by neither'),
    ],
    [
      'alternative text',
      (document) =>
        new StructureTree(document).visit(({ element, type }) => {
          if (type === 'Figure') element.set(PDFName.of('Alt'), written(en.alt));
        }),
      `alternative text is “${en.alt}”, not “${ar.alt}”`,
    ],
  ];

  test.each(faults)('%s', async (_, change, told) => {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    change(document);
    expect(await pdfAroundFaults(await document.save(), sheet.root, around)).toEqual([told]);
  });

  test('the letterhead in English', async () => {
    const root = structuredClone(sheet.root);
    const dated = elementsOf(root).find((each) => hasClass(each, 'dated')) as Element;
    dated.children = [{ type: 'text', value: 'Effective March 1, 2026' }];
    expect(await pdfAroundFaults(bytes, root, around)).toEqual([
      "“Effective March 1, 2026” is said by neither the document nor the site's strings in its language",
    ]);
  });

  test('stops the build with artefact, language, field and both values', async () => {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    document.setTitle(en.title);
    const path = 'pdf/larkspur/opt-out.ar.pdf';
    await expect(requirePdfAround(path, await document.save(), sheet.root, around)).rejects.toThrow(
      `${path} (ar) does not tell what its document says around the words: Title is “${en.title}”, not “${ar.title}”`,
    );
  });
});
