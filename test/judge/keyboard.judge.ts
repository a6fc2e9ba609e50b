import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inPage } from './in-page.js';
import { planted } from './planted.js';
import { SiteBrowser, sitePages } from './site-browser.js';

const FOCUS = inPage('focus');

let site: SiteBrowser;
beforeAll(async () => {
  site = await SiteBrowser.open();
});
afterAll(() => site.close());

/** Addresses of the links that so many presses of Tab lead to, from the top of the page. */
async function tabbed(presses: number): Promise<string[]> {
  const links: string[] = [];
  for (let press = 0; press < presses; press++) {
    await site.page.keyboard.press('Tab');
    links.push((await site.page.evaluate('document.activeElement.getAttribute("href") ?? ""')) as string);
  }
  return links;
}

/** What keeps a reader with a keyboard from using the loaded page. */
async function faults(): Promise<string[]> {
  const found: string[] = [];
  const [first] = await tabbed(1);
  if (first !== '#text') found.push(`the first stop is ${first}, not the way to the text`);
  const isShown = await site.page.evaluate(
    '(({ top, left }) => top >= 0 && left >= 0)(document.activeElement.getBoundingClientRect())',
  );
  if (!isShown) found.push('the way to the text does not show');
  const languages = (await site.page.evaluate(
    '[...document.querySelectorAll(".languages a")].map((link) => link.getAttribute("href"))',
  )) as string[];
  // Between the skip link and the languages stands at most the company's name.
  const next = await tabbed(languages.length === 0 ? 0 : languages.length + 1);
  for (const href of languages) if (!next.includes(href)) found.push(`no early stop at the language ${href}`);
  return [...found, ...((await site.page.evaluate(FOCUS)) as string[])];
}

describe('a keyboard is enough for', () => {
  test.each(sitePages())('%s', async (file) => {
    await site.visit(file);
    expect(await faults()).toEqual([]);
  });
});

describe('a keyboard that is not enough is heard', () => {
  test.each([
    ['no outline', 'does not show the focus', planted({ style: 'a { outline: none !important }' })],
    [
      'no way to the text',
      'the first stop is',
      planted({ style: '.skip { display: none !important }', body: '<p><a href="#top">Up</a></p>' }),
    ],
    [
      'a skip link that stays hidden',
      'the way to the text does not show',
      planted({ style: '.skip { position: absolute; top: -100px }' }),
    ],
    [
      'a link beneath a cover',
      'covered',
      planted({
        body: '<p><a href="#text">Up</a></p><div style="position:fixed;inset:0;background:#fff"></div>',
      }),
    ],
    [
      'languages after the text',
      'no early stop',
      planted({
        body: '<a href="#a">1</a><a href="#b">2</a><a href="#c">3</a><nav class="languages"><a href="es.html">Español</a></nav>',
      }),
    ],
  ])('%s', async (_name, fault, html) => {
    await site.visitPlanted(html);
    expect((await faults()).join(' ')).toContain(fault);
  });

  test('but a plain page is enough', async () => {
    await site.visitPlanted(planted({}));
    expect(await faults()).toEqual([]);
  });
});
