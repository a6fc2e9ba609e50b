import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/render/browser/launch.js';
import { builtSite, PAGES } from './built-site.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RUN = `axe.run(document, {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
})`;

let browser: Browser;
let site: Awaited<ReturnType<typeof builtSite>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), builtSite()]);
});
afterAll(async () => {
  await browser.close();
  site.remove();
});

const PHONE = 375;
const DESK = 1280;

async function open(file: string, width: number, scheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(pathToFileURL(path.join(site.folder, file)).href);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  return page;
}

const cases = PAGES.flatMap((file) =>
  (['light', 'dark'] as const).flatMap((scheme) => [DESK, PHONE].map((width) => ({ file, scheme, width }))),
);

describe('a page has no fault that axe knows, with contrast of 7:1', () => {
  test.each(cases)('$file, $scheme, $width pixels wide', async ({ file, scheme, width }) => {
    const page = await open(file, width, scheme);
    await page.evaluate(axe);
    const { violations, passes } = (await page.evaluate(RUN)) as AxeResults;
    await page.close();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
    expect(found).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast-enhanced');
  });
});

describe('an e-mail has no fault that axe knows', () => {
  test.each(['light', 'dark'] as const)('%s', async (scheme) => {
    const page = await open('../email/larkspur/opt-out.en.html', PHONE, scheme);
    await page.evaluate(axe);
    const rules = RUN.replace(", 'best-practice'", '');
    const { violations } = (await page.evaluate(rules)) as AxeResults;
    const width = await page.evaluate('document.documentElement.scrollWidth');
    await page.close();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
      [],
    );
    expect(width).toBeLessThanOrEqual(PHONE);
  });
});

describe('a page fits its reader', () => {
  test.each(PAGES)('%s needs no sideways scrolling at 320 pixels', async (file) => {
    const page = await open(file, 320);
    const width = await page.evaluate('document.documentElement.scrollWidth');
    await page.close();
    expect(width).toBeLessThanOrEqual(320);
  });

  test('lines are at most 75 letters wide', async () => {
    const page = await open('larkspur/opt-out/en/index.html', DESK);
    const longest = (await page.evaluate(`(() => {
      const probe = document.createElement('p');
      probe.textContent = 'We ask for your approval to use what we know of the calls that you make. '.repeat(9);
      document.querySelector('.words').append(probe);
      const range = document.createRange();
      const text = probe.firstChild;
      let top, count = 0, longest = 0;
      for (let i = 0; i < text.length; i++) {
        range.setStart(text, i);
        range.setEnd(text, i + 1);
        const box = range.getBoundingClientRect();
        if (box.top !== top) { top = box.top; count = 0; }
        longest = Math.max(longest, ++count);
      }
      return longest;
    })()`)) as number;
    await page.close();
    expect(longest).toBeGreaterThan(50);
    expect(longest).toBeLessThanOrEqual(75);
  });

  test('the skip link is first and shows when it has the focus', async () => {
    const page = await open('larkspur/opt-out/en/index.html', DESK);
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(
      '[document.activeElement.getAttribute("href"), document.activeElement.getBoundingClientRect().top >= 0]',
    );
    await page.close();
    expect(focused).toEqual(['#text', true]);
  });

  test('a narrow table still has its columns’ names', async () => {
    const page = await open('larkspur/opt-out/en/index.html', PHONE);
    const head = await page.evaluate(`getComputedStyle(document.querySelector('td'), '::before').content`);
    await page.close();
    expect(head).toContain('Kind of record:');
  });

  test('fonts of the site are used, and only its own', async () => {
    const page = await open('larkspur/opt-out/es/index.html', DESK);
    const fonts = await page.evaluate(
      `[...document.fonts].filter((font) => font.status === 'loaded').map((font) => font.family.replaceAll('"', ''))`,
    );
    await page.close();
    expect(new Set(fonts as string[])).toEqual(new Set(['Public Sans', 'Source Serif 4']));
  });

  test('the policy against scripts holds', async () => {
    const page = await open('larkspur/opt-out/en/index.html', DESK);
    const ran = await page.evaluate(`
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      window.ran === true`);
    await page.close();
    expect(ran).toBe(false);
  });
});
