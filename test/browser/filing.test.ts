import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import type { AxeResults } from 'axe-core';
import { HtmlValidate } from 'html-validate';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSources } from '../../scripts/publish/build-artefacts.js';
import { filingPdf } from '../../scripts/publish/filing-pdf.js';
import { launchBrowser } from '../../scripts/render/browser/launch.js';
import { Printer } from '../../scripts/render/browser/printer.js';
import { StructureTree } from '../../scripts/render/pdf/structure-tree.js';
import type { Source } from '../../scripts/render/source.js';
import { pdfUaFaults } from '../../scripts/verify/pdf-ua/check.js';
import { wordsOfPdf } from '../../scripts/verify/pdf-words.js';
import { filingOf, filingSources, sampleFiling } from '../render/sample-filing.js';
import { SIGNATURE, sample, treeOf } from '../render/sample-source.js';

const printer = new Printer();
afterAll(() => printer.close());

async function print(sources: Source[] = filingSources()): Promise<Uint8Array> {
  const { view, words } = sampleFiling(sources);
  const stem = 'filing/larkspur/2025/filing';
  const { bytes } = await filingPdf({ view, stem, sources, words: [words], printer, findings: [] });
  return bytes;
}

const open = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: bytes.slice(), useSystemFonts: false, disableFontFace: true, verbosity: 0 }).promise;

/** What is on each page, in one string, with its foot. */
async function pages(document: PDFDocumentProxy): Promise<string[]> {
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''));
  }
  return texts;
}

describe('a filing on paper', () => {
  const bytes = print();
  const document = bytes.then(open);

  test('is tagged, in its language and called what it is', async () => {
    const title = 'CPNI compliance filing of Larkspur Telephone Company, covering 2025';
    expect(await pdfUaFaults(await bytes, { title, language: 'en' })).toEqual([]);
    const { info } = await (await document).getMetadata();
    expect(info).toMatchObject({ Title: title, Author: 'Larkspur Telephone Company' });
  });

  test('has a bookmark for each document, with its headings below, no level skipped', async () => {
    const outline = await (await document).getOutline();
    const named = (items: typeof outline): unknown[] =>
      items.map(({ title, items: below }) => [title, ...named(below as typeof outline)]);
    expect(named(outline)).toEqual([
      ['Letter to the Secretary'],
      ['Annual certification', ['Records'], ['Complaints']],
      ['Statement of procedures', ['Records', ['Complaints']], ['Training']],
    ]);
  });

  test('begins each document on a page of its own, in one count of pages', async () => {
    const texts = await pages(await document);
    expect(texts.map((text) => /Page \d+ of \d+/.exec(text)?.[0])).toEqual([
      'Page 1 of 3',
      'Page 2 of 3',
      'Page 3 of 3',
    ]);
    for (const [index, title] of [
      'Letter to the Secretary',
      'Annual certification',
      'Statement of',
    ].entries()) {
      expect(texts[index]).toContain(title);
    }
    expect(await (await document).getPageLabels()).toEqual(['1', '2', '3']);
  });

  test('is printed on US Letter', async () => {
    for (const page of (await PDFDocument.load(await bytes)).getPages()) {
      expect(page.getSize()).toEqual({ width: 612, height: 792 });
    }
  });

  test('is tagged as three articles, each with its heading first', async () => {
    const tree = new StructureTree(await PDFDocument.load(await bytes, { updateMetadata: false }));
    const articles: PDFDict[] = [];
    const headings: string[] = [];
    tree.visit(({ type, element, parents }) => {
      if (type === 'Art') articles.push(element);
      if (/^H\d$/.test(type)) headings.push(`${parents.filter((parent) => parent === 'Art').length} ${type}`);
    });
    expect(articles).toHaveLength(3);
    expect(headings).toEqual(['1 H1', '1 H1', '1 H2', '1 H2', '1 H1', '1 H2', '1 H3', '1 H2']);
  });

  test('is read out without what stands at the foot of every page', async () => {
    const words = (await wordsOfPdf(await bytes)).join(' ');
    expect(words).toContain('Larkspur Telephone Company Annual certification Annual certification');
    expect(words).not.toMatch(/Page 1|covering 2025/);
  });

  test('has links that lead to the heading of their own document', async () => {
    const pdf = await document;
    const targets: number[] = [];
    for (const number of [2, 3]) {
      const annotations = await (await pdf.getPage(number)).getAnnotations();
      for (const { dest } of annotations.filter((one) => one.dest)) {
        const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
        targets.push(await pdf.getPageIndex(place[0]));
      }
    }
    expect(targets).toEqual([1, 2]);
  });
});

test('a signature is never cut in two by the end of a page', async () => {
  const ends = await Promise.all(
    [20, 22, 24, 26, 28].map(async (lines) => {
      const tree = treeOf(Array.from({ length: lines }, (_, index) => `Line ${index}.`).join('\\\n'));
      tree.children.push(SIGNATURE);
      const texts = await pages(
        await open(await print([sample('en', { tree, kind: 'annual-certification' })])),
      );
      const signed = texts.filter((text) => /\/s\/ Ada Quill|President/.test(text));
      expect(signed).toHaveLength(1);
      expect(signed[0]).toMatch(/\/s\/ Ada Quill.*Ada Quill.*President/);
      return texts.length;
    }),
  );
  // Else no page ended where the signature would have stood.
  expect(new Set(ends)).toEqual(new Set([1, 2]));
});

describe('the index that offers a filing', () => {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'cpni-offer-'));
  const outDir = path.join(scratch, 'dist');
  afterAll(() => rmSync(scratch, { recursive: true }));
  beforeAll(async () => {
    const sources = filingSources();
    const all = [...sources, sample('es')];
    await buildSources(all, { outDir, law: '', version: '', only: ['site', 'docx'] }, [filingOf(sources)]);
  });
  const files = ['index.html', 'index.es.html'].map((name) => path.join(outDir, 'site/larkspur', name));

  test.each(files)('%s is valid HTML', async (file) => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: {
        'doctype-style': ['error', { style: 'lowercase' }],
        'no-redundant-role': 'off',
        'attribute-empty-style': 'off',
      },
    });
    const { results } = await validator.validateString(readFileSync(file, 'utf8'));
    const messages = results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  test.each(files)('%s has no fault that axe knows', async (file) => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(file).href);
      await page.evaluate(
        readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
      );
      const { violations } = (await page.evaluate(
        `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'] })`,
      )) as AxeResults;
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(await page.evaluate(`document.querySelectorAll('.filing a').length`)).toBe(1);
    } finally {
      await browser.close();
    }
  });
});
