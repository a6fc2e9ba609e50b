import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inPage } from './in-page.js';
import { planted } from './planted.js';
import { SiteBrowser, sitePages } from './site-browser.js';

const WORDS = inPage('words');
const UNPRINTED = inPage('unprinted');

interface Shown {
  words: string;
  links: string[];
}

let site: SiteBrowser;
beforeAll(async () => {
  site = await SiteBrowser.open();
});
afterAll(() => site.close());

/** What a page that `load` loads asks from elsewhere, what its policy stops, and what lacks without scripts or on paper. */
async function faults(load: () => Promise<unknown>): Promise<string[]> {
  await load();
  const { words, links } = (await site.page.evaluate(WORDS)) as Shown;
  const found = [
    ...site.strayed.map((address) => `asks for ${address}`),
    ...(await site.stopped()).map((what) => `its policy stops ${what}`),
  ];
  await site.show({ media: 'print' });
  const lacking = (await site.page.evaluate(UNPRINTED)) as string[];
  found.push(...lacking.map((text) => `not on paper: ${text}`));
  await site.page.setJavaScriptEnabled(false);
  try {
    await load();
    const without = (await site.page.evaluate(WORDS)) as Shown;
    if (without.words !== words) found.push('its words need scripts');
    if (without.links.join() !== links.join()) found.push('its links need scripts');
  } finally {
    await site.page.setJavaScriptEnabled(true);
  }
  return found;
}

describe('nothing is asked from elsewhere, no script is needed and paper has all words of', () => {
  test.each(sitePages())('%s', async (file) => {
    expect(await faults(() => site.visit(file))).toEqual([]);
  });
});

describe('a page that is not whole is heard', () => {
  const policy = (value: string) => `<meta http-equiv="Content-Security-Policy" content="${value}">`;
  test.each([
    ['asks for https://elsewhere.example/a.png', '<img src="https://elsewhere.example/a.png" alt="">'],
    ['asks for https://site.example/missing.png', '<img src="missing.png" alt="">'],
    [
      'asks for https://elsewhere.example/a.woff2',
      '<style>@font-face { font-family: Far; src: url(https://elsewhere.example/a.woff2) } p { font-family: Far }</style>',
    ],
    ['its words need scripts', '<script>document.write("Say no at any time.")</script>'],
    [
      'its links need scripts',
      '<a id="no">No</a><script>document.getElementById("no").href = "#no"</script>',
    ],
    [
      'not on paper: Say no by phone',
      '<style>@media print { .no { display: none } }</style><p class="no">Say no by phone</p>',
    ],
  ])('%s', async (fault, body) => {
    expect(await faults(() => site.visitPlanted(planted({ body })))).toEqual([fault]);
  });

  test('its policy stops img-src', async () => {
    const html = planted({ body: '<img src="missing.png" alt="">' }).replace(
      '<title>',
      `${policy("default-src 'none'; style-src 'unsafe-inline'")}<title>`,
    );
    expect(await faults(() => site.visitPlanted(html))).toEqual([
      'its policy stops img-src https://site.example/missing.png',
    ]);
  });

  test('but a plain page is whole', async () => {
    expect(await faults(() => site.visitPlanted(planted({})))).toEqual([]);
  });
});
