import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inPage } from './in-page.js';
import { planted } from './planted.js';
import { SiteBrowser, sitePages, type View } from './site-browser.js';

const LAYOUT = inPage('layout');

/** WCAG 2.2, 1.4.12: no words are lost when a reader sets these. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** WCAG 2.2, 1.4.4: words of twice the size. */
const DOUBLED = 'html { font-size: 200% !important }';

/** A window of 1280 × 1024 at 400 % is 320 × 256 (1.4.10), at 200 % it is 640 × 512. */
const READERS: { name: string; view: View; style?: string }[] = [
  { name: 'a desktop', view: {} },
  { name: 'a phone', view: { width: 375, height: 667 } },
  { name: '320 pixels, or 400 %', view: { width: 320, height: 256 } },
  { name: '320 pixels, spaced', view: { width: 320, height: 256 }, style: SPACED },
  { name: '200 %', view: { width: 640, height: 512 } },
  { name: 'a desktop, spaced', view: {}, style: SPACED },
  { name: 'a desktop, words of twice the size', view: {}, style: DOUBLED },
];

let site: SiteBrowser;
beforeAll(async () => {
  site = await SiteBrowser.open();
});
afterAll(() => site.close());

/** What stops each reader of the loaded page from reading it. */
async function faults(): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const { name, view, style = '' } of READERS) {
    await site.show(view);
    await site.page.evaluate(`(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(${JSON.stringify(style)});
      document.adoptedStyleSheets = [sheet];
    })()`);
    const own = (await site.page.evaluate(LAYOUT)) as string[];
    if (own.length > 0) found[name] = own;
  }
  return found;
}

describe('every reader can read', () => {
  test.each(sitePages())('%s', async (file) => {
    await site.visit(file);
    expect(await faults()).toEqual({});
  });
});

describe('a reader who cannot is heard', () => {
  const long = 'We ask for your approval to use what we know of the calls that you make.';
  test.each([
    [
      'a table of 500 pixels',
      '320 pixels, or 400 %',
      'scrolls sideways',
      planted({ body: `<table style="width:500px"><tr><td>${long}</td></tr></table>` }),
    ],
    [
      'a box that hides its overflow',
      '320 pixels, spaced',
      'cut off by its box',
      planted({
        body: `<p style="height:74px;overflow:hidden;font:20px/1.2 monospace">${long}</p>`,
      }),
    ],
    [
      'words left of the window',
      'a desktop',
      'cut off by the window',
      planted({ body: `<p style="margin-left:-3em">${long}</p>` }),
    ],
    [
      'words over words',
      'a desktop',
      'over other words',
      planted({ body: `<p style="margin-top:-2em">${long}</p>` }),
    ],
    [
      'a line that cannot break',
      'a desktop, words of twice the size',
      'scrolls sideways',
      planted({ body: `<p style="white-space:nowrap;font-size:1.4rem">${long}</p>` }),
    ],
  ])('%s', async (_name, reader, fault, html) => {
    await site.visitPlanted(html);
    expect((await faults())[reader]?.join(' ')).toContain(fault);
  });

  test('but a plain page is read by all', async () => {
    await site.visitPlanted(planted({ body: `<p>${long}</p>` }));
    expect(await faults()).toEqual({});
  });
});
