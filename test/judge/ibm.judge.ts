import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planted } from './planted.js';
import { SiteBrowser, sitePages } from './site-browser.js';

const require = createRequire(import.meta.url);

/** IBM Equal Access. Its own driver fetches the rules from the network; the engine alone needs none. */
const ENGINE = readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8');

interface Report {
  results: {
    ruleId: string;
    reasonId: string;
    level?: string;
    value: [string, string];
    message: string;
    snippet: string;
  }[];
}

let site: SiteBrowser;
beforeAll(async () => {
  site = await SiteBrowser.open();
});
afterAll(() => site.close());

/** What the engine is sure of; what it only suspects, or asks a person to look at, is no fault. */
async function faults(): Promise<string[]> {
  await site.page.evaluate(`${ENGINE}; globalThis.ace = ace`);
  const run = `new ace.Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility'])`;
  const { results } = (await site.page.evaluate(run)) as Report;
  return results
    .filter(({ value: [kind, verdict] }) => kind === 'VIOLATION' && verdict === 'FAIL')
    .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
}

describe('IBM’s engine finds no fault in a page', () => {
  test.each(sitePages())('%s', async (file) => {
    await site.visit(file);
    expect(await faults()).toEqual([]);
  });
});

describe('IBM’s engine finds', () => {
  test.each([
    [
      'an aside without a name',
      'aria_complementary_labelled',
      planted({ aside: '<aside><p>One.</p></aside><aside><p>Two.</p></aside>' }),
    ],
    ['a page without language', 'html_lang_exists', planted({ lang: undefined })],
    [
      'a picture without words',
      'img_alt_valid',
      planted({ body: '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">' }),
    ],
  ])('%s', async (_name, rule, html) => {
    await site.visitPlanted(html);
    expect((await faults()).map((fault) => fault.split(':')[0])).toContain(rule);
  });

  test('nothing in a page without fault', async () => {
    await site.visitPlanted(planted({}));
    expect(await faults()).toEqual([]);
  });
});
