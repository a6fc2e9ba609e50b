import type { Browser, Page, Protocol } from 'puppeteer-core';

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

/** A window to show a page in. Pixels. */
export interface SheetWindow extends PictureSize {
  scheme: 'light' | 'dark';
}

export type Snapshot = Protocol.DOMSnapshot.CaptureSnapshotResponse;

/**
 * Opens a file and tells how each window lays it out and paints it. Windows change without opening it again.
 *
 * @param styles names of the CSS properties to tell of each node
 */
export async function snapshotSheet(
  page: Page,
  address: string,
  windows: readonly SheetWindow[],
  styles: readonly string[],
): Promise<Snapshot[]> {
  const client = await page.createCDPSession();
  try {
    const snapshots: Snapshot[] = [];
    for (const [index, { width, height, scheme }] of windows.entries()) {
      await page.setViewport({ width, height });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      if (index === 0) await page.goto(address, { waitUntil: 'load' });
      await page.evaluate('document.fonts.ready.then(() => undefined)');
      snapshots.push(
        await client.send('DOMSnapshot.captureSnapshot', {
          computedStyles: [...styles],
          includePaintOrder: true,
          includeDOMRects: true,
        }),
      );
    }
    return snapshots;
  } finally {
    await client.detach().catch(() => undefined);
    // What is printed next is printed in light, and knows no folder.
    await page.emulateMediaFeatures([]).catch(() => undefined);
    await page.goto('about:blank').catch(() => undefined);
  }
}

async function show(page: Page, html: string): Promise<void> {
  await page.setContent(html, { waitUntil: 'load' });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
}
