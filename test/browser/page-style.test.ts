import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/render/browser/launch.js';
import { builtSite } from './built-site.js';

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

async function open(file: string, width: number): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.goto(pathToFileURL(path.join(site.folder, file)).href);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  return page;
}

describe('a page fits its reader', () => {
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
