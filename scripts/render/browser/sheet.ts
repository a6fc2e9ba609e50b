import type { Browser, Page } from 'puppeteer-core';

/** Milliseconds that one page may take to be laid out and printed. */
const PAGE_LIMIT = 30_000;

/** Pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/** A page that is used again and again. Nothing in it runs, and nothing is loaded from outside. */
export async function openSheet(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PAGE_LIMIT);
  await page.setJavaScriptEnabled(false);
  await page.setOfflineMode(true);
  return page;
}

/** Prints HTML on US Letter, tagged and with an outline. Margins come from its `@page` rule. */
export async function printSheet(page: Page, html: string): Promise<Uint8Array> {
  await show(page, html);
  return page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    timeout: PAGE_LIMIT,
  });
}

/** Takes a picture of HTML as PNG, in pixels. */
export async function pictureSheet(page: Page, html: string, size: PictureSize): Promise<Uint8Array> {
  await page.setViewport(size);
  await show(page, html);
  // What is beyond the window would move a page that runs from right to left.
  return page.screenshot({ type: 'png', captureBeyondViewport: false });
}

async function show(page: Page, html: string): Promise<void> {
  await page.setContent(html, { waitUntil: 'load' });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
}
