import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { HtmlValidate } from 'html-validate';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { gauge } from '../../scripts/compliance/gauge.js';
import { legibilityPicture } from '../../scripts/compliance/legibility-picture.js';
import type { ReportData } from '../../scripts/compliance/report-data.js';
import { reportPage } from '../../scripts/compliance/report-page.js';
import { wordsOfHast } from '../../scripts/verify/words.js';
import { REPORT } from './sample-report.js';

const html = reportPage(REPORT);

function all(page: string, name: string): Element[] {
  const found: Element[] = [];
  visit(fromHtml(page), 'element', (node) => {
    if (node.tagName === name) found.push(node);
  });
  return found;
}

const textOf = (node: Element) => wordsOfHast(node).join(' ');
const rows = (page: string) => all(page, 'tr').map(textOf);
const said = (page: string) => all(page, 'body').map(textOf).join();

describe('the report', () => {
  it('is valid, and every table has a caption and heads with a scope', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: { 'doctype-style': ['error', { style: 'lowercase' }] },
    });
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    expect(all(html, 'caption')).toHaveLength(all(html, 'table').length);
    expect(all(html, 'th').filter(({ properties }) => !properties.scope)).toEqual([]);
  });

  it('fetches nothing, runs nothing, and leads nowhere within it that is not there', () => {
    for (const name of ['script', 'link', 'img', 'iframe']) expect(all(html, name)).toEqual([]);
    expect(html).not.toMatch(/url\(|@import|style="/);
    const ids = new Set<unknown>();
    visit(fromHtml(html), 'element', ({ properties }) => {
      if (properties.id !== undefined) ids.add(properties.id);
    });
    const inside = all(html, 'a').map(({ properties }) => String(properties.href));
    const broken = inside.filter((href) => href.startsWith('#') && !ids.has(href.slice(1)));
    expect(broken).toEqual([]);
    expect(inside).toContain('#document-1');
  });

  it('says of each document and language what it is, which words say what is asked, and their hash', () => {
    expect(rows(html)).toContain(`English (en) Your rights the language it was written in ${'b'.repeat(64)}`);
    expect(rows(html)).toContain(
      'The right 47 CFR 64.2008(c)(1) · c1-right + said You have <a right> to say no. line 7',
    );
    expect(new Set(all(html, 'q').map(({ properties }) => properties.lang))).toEqual(new Set(['en', 'ar']));
    expect(said(html)).toContain('Not asked here: d3-reply-opt-out.');
    expect(said(html)).toContain('warning The grade is 13. plain-reading-grade, line 3');
  });

  it('says how a translation stands beside its source', () => {
    expect(said(html)).toContain(
      'stale: 25 of 27 parts as their source stands, 1 made from words that are not on record, by Zarqa Malik, last on 2026-02-01',
    );
  });

  it('says of each file its checks, its figures in points, its copies and its hash', () => {
    expect(rows(html)).toContain(
      `Web page site/larkspur/opt-out/en/index.html · 12,345 bytes ${'a'.repeat(64)} + words + links ` +
        '13.5 pt, smallest 11.25 pt 7.4 : 1 up to 78 characters, line height 1.45',
    );
    expect(said(html)).toContain('the same file: site/larkspur/opt-out/en/opt-out.en.pdf');
    expect(rows(html)).toContain(
      `Card cards/larkspur/opt-out.en.png · 12,345 bytes ${'a'.repeat(64)} — — — —`,
    );
  });

  it('pictures what was measured, and says it too', () => {
    const pictures = all(html, 'svg').filter(({ properties }) => properties.role === 'img');
    expect(pictures.map((picture) => textOf(picture.children[0] as Element))).toEqual([
      'The smallest type of any file. E-mail, as shown: 12 points. Filing: 11 points. Large print: 15 points. ' +
        'Paper: 10.5 points. Web page: 11.2 points. At least 10 points is asked.',
      'The lowest contrast of any file. E-mail, as shown: 7.4 to 1. Filing: 12.2 to 1. Large print: 12.2 to 1. ' +
        'Paper: 12.2 to 1. Web page: 7.4 to 1. At least 7 to 1 is asked.',
    ]);
  });

  it('says plainly what was not measured, and draws nothing of it', () => {
    const [set] = REPORT.documents;
    const bare = (files: ReportData['filings']) =>
      files.map(({ path, also, bytes, sha256 }) => ({ path, also, bytes, sha256, checks: [] }));
    const page = reportPage({
      ...REPORT,
      filings: bare(REPORT.filings),
      documents: set
        ? [{ ...set, languages: set.languages.map((each) => ({ ...each, files: bare(each.files) })) }]
        : [],
    });
    expect(all(page, 'svg')).toEqual([]);
    expect(rows(page)).toContain(`Filing filing/larkspur/2025/filing.pdf · 12,345 bytes ${'a'.repeat(64)} —`);
    expect(said(page)).not.toContain('checks of built files, all passed');
  });

  it('says which law, and what no program sees', () => {
    expect(rows(html)).toContain(
      '47 CFR 64.2008 Notice required 2007-12-08, FCC 07-22: joint venture partners need opt-in approval 2026-11-21',
    );
    expect(rows(html)).toContain('Records 47 CFR 64.2008(a) kept by the company 2 versions');
    expect(said(html)).toContain('Rules of these states, of which no data are held: ID, OR.');
    expect(said(html)).toContain(`This report belongs to the manifest whose SHA-256 is: ${'d'.repeat(64)}`);
  });
});

describe('a figure is drawn', () => {
  const circle = (svg: Element) =>
    svg.children.find((node): node is Element => node.type === 'element' && node.tagName === 'circle');

  it.each([
    [0, '4'],
    [12, '48'],
    [24, '92'],
    [99, '92'],
    [-1, '4'],
  ])('%d of 24 at %s, and never off the scale', (value, place) => {
    expect(circle(gauge(value, { from: 0, to: 24 }))?.properties.cx).toBe(place);
  });

  it('only if it is one', () => {
    expect(() => gauge(Number.NaN, { from: 1, to: 21 })).toThrow('A figure of the report is NaN');
  });

  it('once where several files have the same', () => {
    const picture = legibilityPicture({
      id: 'x',
      title: 't',
      says: 's',
      from: 0,
      to: 24,
      marks: [],
      least: 10,
      unit: ' pt',
      strips: [{ name: 'Paper', values: [12, 12, 12.5] }],
    });
    let dots = 0;
    visit(picture, 'element', ({ tagName }) => {
      if (tagName === 'circle') dots++;
    });
    expect(dots).toBe(2);
  });
});
