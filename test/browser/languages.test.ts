import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Browser } from 'puppeteer-core';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSources } from '../../scripts/publish/build-artefacts.js';
import { launchBrowser } from '../../scripts/render/browser/launch.js';
import { cardPage } from '../../scripts/render/card/card-page.js';
import { paper as sheetOf } from '../../scripts/render/pdf/paper.js';
import { stringify } from '../../scripts/render/stringify.js';
import { documentView } from '../../scripts/render/view.js';
import { pageOf } from '../../scripts/verify/paper/foot-faults.js';
import { requirePaperWords } from '../../scripts/verify/paper/paper-words.js';
import { LANGUAGES, sampleIn } from '../render/languages/sample-languages.js';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'cpni-languages-'));
const dist = path.join(scratch, 'dist');
const notice = (locale: string) => path.join(dist, 'site/larkspur/opt-out', locale, 'index.html');
const paper = (locale: string) =>
  PDFDocument.load(readFileSync(path.join(dist, `pdf/larkspur/opt-out.${locale}.pdf`)), {
    updateMetadata: false,
  });

let browser: Browser;
// The build reads every word back out of every artefact and stops where one differs.
beforeAll(async () => {
  const sources = LANGUAGES.map((locale) => sampleIn(locale));
  await buildSources(sources, { outDir: dist, law: 'law', version: '0.0.0' });
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  rmSync(scratch, { recursive: true });
});

async function evaluate<T>(file: string, script: string): Promise<T> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(pathToFileURL(file).href);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  const value = (await page.evaluate(script)) as T;
  await page.close();
  return value;
}

describe('a notice in every language is built whole', () => {
  test.each(LANGUAGES)('%s has a PDF in fonts of its own that are not distorted', async (locale) => {
    const fonts = (await paper(locale)).context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
    const names = fonts
      .map((font) => String(font.get(PDFName.of('BaseFont')) ?? ''))
      .filter((name) => name !== '');
    const expected = {
      'zh-Hans': /NotoSansSC/,
      'zh-Hant': /NotoSansTC/,
      ko: /NotoSansKR/,
      ar: /Vazirmatn/,
      ru: /SourceS(ans|erif)/,
    };
    const own = locale in expected ? expected[locale as keyof typeof expected] : /PublicSans|SourceSerif/;
    expect(names.filter((name) => !own.test(name))).toEqual([]);
    expect(names.length).toBeGreaterThan(1);
    expect(fonts.some((font) => String(font.get(PDFName.of('Subtype'))) === '/Type3')).toBe(false);
  });

  test.each(LANGUAGES)('%s needs no sideways scrolling at 320 pixels', async (locale) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 320, height: 800 });
    await page.goto(pathToFileURL(notice(locale)).href);
    const width = await page.evaluate('document.documentElement.scrollWidth');
    await page.close();
    expect(width).toBeLessThanOrEqual(320);
  });

  test('a page loads fonts of the site only, and of Chinese the one of its language', async () => {
    const loaded = (locale: string) =>
      evaluate<string[]>(
        notice(locale),
        `[...new Set([...document.querySelectorAll('.words *')].map((node) => getComputedStyle(node).fontFamily.split(',')[0].replaceAll('"', '')))]`,
      );
    expect(await loaded('zh-Hans')).toEqual(['Noto Sans SC']);
    expect(await loaded('zh-Hant')).toEqual(['Noto Sans TC']);
    const files = readdirSync(path.join(dist, 'site/fonts'));
    expect(files.filter((file) => file.startsWith('noto-sans-sc')).length).toBeLessThan(60);
    expect(files.filter((file) => /jp/.test(file))).toEqual([]);
  });
});

describe('Arabic runs from right to left', () => {
  test('on the page: lists, tables and the way to the main text begin at the right', async () => {
    const sides = await evaluate<Record<string, boolean>>(
      notice('ar'),
      `(() => {
        const box = (selector) => document.querySelector(selector).getBoundingClientRect();
        const heads = [...document.querySelectorAll('.words th')].map((head) => head.getBoundingClientRect().left);
        return {
          direction: getComputedStyle(document.documentElement).direction === 'rtl',
          name: box('.wordmark').right > innerWidth / 2,
          downloads: box('.take').right < box('.words').left,
          columns: heads.every((left, index) => index === 0 || left < heads[index - 1]),
          list: box('.words ul').right - box('.words li').right > 10,
        };
      })()`,
    );
    expect(sides).toEqual({ direction: true, name: true, downloads: true, columns: true, list: true });
  });

  test('numbers, addresses and citations within it run from left to right, in one piece', async () => {
    const runs = await evaluate<string[]>(
      notice('ar'),
      `(() => {
        const seen = [];
        for (const node of document.querySelectorAll('.words [dir=ltr]')) {
          const text = node.textContent;
          const range = document.createRange();
          const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
          const boxes = [];
          for (let part = walker.nextNode(); part; part = walker.nextNode()) {
            for (let at = 0; at < part.length; at++) {
              range.setStart(part, at);
              range.setEnd(part, at + 1);
              const { left, top } = range.getBoundingClientRect();
              boxes.push({ left, top });
            }
          }
          const isOrdered = boxes.every(({ left, top }, at) => at === 0 || top > boxes[at - 1].top + 4 || left >= boxes[at - 1].left);
          seen.push((isOrdered ? '' : 'wrong: ') + text);
        }
        return seen;
      })()`,
    );
    expect(runs).toEqual([
      'CPNI',
      '1-800-555-0199',
      'privacy@larkspur.example.com',
      '(800) 555-0142',
      'www.larkspur.example.com/privacy',
      'Larkspur Telephone, Inc.',
      '$12.50',
      'Larkspur Telephone, Inc.',
      '47 CFR § 64.2008',
      'Larkspur One',
      '1-800-555-0175',
      'help@larkspur.example.com',
    ]);
  });

  test('on paper: reading programs turn its pages from right to left', async () => {
    const preferences = (await paper('ar')).catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
    expect(String(preferences.lookup(PDFName.of('Direction')))).toBe('/R2L');
    const english = (await paper('en')).catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
    expect(String(english.lookup(PDFName.of('Direction')))).toBe('/L2R');
  });

  test('on paper: words that are lacking, changed or in another order are found', async () => {
    const file = 'pdf/larkspur/opt-out.ar.pdf';
    const bytes = readFileSync(path.join(dist, file));
    const source = sampleIn('ar');
    const view = documentView(source, [source]);
    const { root } = sheetOf(view, 'standard');
    const promise = { direction: view.direction, foot: view.carrier.name, counted: pageOf(view.t) };
    await expect(requirePaperWords(file, bytes, { ...promise, root })).resolves.toBeDefined();
    const change = (from: string, to: string) => {
      const changed = structuredClone(root);
      visit(changed, 'text', (node) => {
        node.value = node.value.replace(from, to);
      });
      return requirePaperWords(file, bytes, { ...promise, root: changed });
    };
    await expect(change('رقم حسابك', 'حسابك رقم')).rejects.toThrow('are not the document');
    await expect(change('30', '03')).rejects.toThrow('are not the document');
    await expect(change('مجانًا', '')).rejects.toThrow('are not the document');
    await expect(change('0199', '0198')).rejects.toThrow('are not the document');
  });

  test('in mail: text and lists stand at the right, in style that mail programs know', () => {
    const html = readFileSync(path.join(dist, 'email/larkspur/opt-out.ar.html'), 'utf8');
    expect(html).toMatch(/<html lang="ar" dir="rtl">/);
    expect(html).toMatch(/<th [^>]*style="[^"]*text-align: right/);
    expect(html).toMatch(/<ul style="[^"]*margin: 0 24px 16px 0/);
    expect(html).not.toMatch(/text-align: left/);
    const text = readFileSync(path.join(dist, 'email/larkspur/opt-out.ar.txt'), 'utf8');
    expect(text).toContain('\u2066privacy@larkspur.example.com\u2069');
  });
});

test('the site’s style knows no left and right', () => {
  const style = readFileSync(path.join(dist, 'site/style.css'), 'utf8');
  expect(style.match(/^.*\b(?:left|right)\b.*$/gm) ?? []).toEqual([]);
});

describe('a long title fits its card', () => {
  test.each([
    [
      'ar',
      'حقوقك بشأن المعلومات التي نجمعها عن مكالماتك وخدماتك وكيف يمكنك في أي وقت رفض استخدامها لأغراض التسويق دون أي تكلفة (CPNI)',
    ],
    [
      'zh-Hans',
      '关于我们收集的您的通话和服务信息您所享有的各项权利以及您如何可以随时免费拒绝将这些信息用于市场营销目的的完整说明通知（CPNI）',
    ],
    [
      'ko',
      '고객님의 통화와 서비스에 관하여 저희가 수집하는 정보에 대한 고객님의 권리와 마케팅 목적의 사용을 언제든지 무료로 거부하는 방법에 대한 안내',
    ],
  ] as const)('%s', async (locale, title) => {
    const source = sampleIn(locale, { title });
    const page = await browser.newPage();
    await page.setViewport({ width: 1200, height: 630 });
    await page.setContent(stringify(cardPage(documentView(source, [source]))), { waitUntil: 'load' });
    const beyond = await page.evaluate(`[...document.body.querySelectorAll('*')].filter((node) => {
      const { left, right, bottom } = node.getBoundingClientRect();
      return left < 0 || right > 1200 || bottom > 630 || node.scrollHeight > node.clientHeight + 12;
    }).map((node) => node.textContent)`);
    await page.close();
    expect(beyond).toEqual([]);
  });
});
