import { fromHtml } from 'hast-util-from-html';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/render/browser/launch.js';
import { facesFor } from '../../scripts/render/fonts/choose.js';
import { embeddedFontStyle } from '../../scripts/render/fonts/font-style.js';
import { lettersOf } from '../../scripts/render/fonts/letters.js';
import { noticeEmails } from '../email/notice-emails.js';

/** Pixels: a phone of the smaller kind, and the narrowest window that WCAG 2.2 (1.4.10) asks to fit. */
const PHONE = { width: 375, height: 667 };
const NARROW = { width: 320, height: 667 };

interface Seen {
  /** Where the ways to say no end, and how high their button is, in pixels. */
  end: number;
  button: number;
  /** How wide all of it is. */
  width: number;
}

/** Everything without which an e-mail must do in some mail program. */
const LOSSES: Record<string, (html: string) => string> = {
  'as it is sent': (html) => html,
  'without its style sheet': (html) => html.replace(/<style>.*?<\/style>/gs, ''),
};

const emails = await noticeEmails();
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** Shows an e-mail in the project's fonts; a test must not depend on a machine's. */
async function look(html: string, locale: string, viewport: typeof PHONE): Promise<Seen> {
  const fonts = embeddedFontStyle(facesFor(lettersOf(fromHtml(html), locale)));
  await page.setViewport(viewport);
  await page.setContent(html.replace('</head>', `<style>${fonts}</style></head>`), { waitUntil: 'load' });
  return page.evaluate(`document.fonts.ready.then(() => ({
    end: document.querySelector('.denials').getBoundingClientRect().bottom,
    button: document.querySelector('.button a').getBoundingClientRect().height,
    width: document.documentElement.scrollWidth,
  }))`) as Promise<Seen>;
}

describe.each(emails)('$name', ({ html, source }) => {
  test.each(Object.entries(LOSSES))('says how to refuse on a phone’s first screen, %s', async (_, lose) => {
    const { end, button, width } = await look(lose(html), source.locale, PHONE);
    expect(end).toBeLessThanOrEqual(PHONE.height);
    expect(button).toBeGreaterThanOrEqual(44);
    expect(width).toBe(PHONE.width);
  });

  test('fits a window of 320 pixels', async () => {
    expect((await look(html, source.locale, NARROW)).width).toBe(NARROW.width);
  });
});

test('a notice that says how to refuse after its words would not pass', async () => {
  const [english] = emails;
  if (!english) throw new Error('no e-mail in notices/');
  const box =
    /<table role="presentation" class="denials".*?<\/table>.*?<\/table>/s.exec(english.html)?.[0] ?? '';
  const late = english.html.replace(box, '').replace('<p class="fine"', `${box}<p class="fine"`);
  expect(late.length).toBe(english.html.length);
  expect((await look(late, 'en', PHONE)).end).toBeGreaterThan(PHONE.height);
});
