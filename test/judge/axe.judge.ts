import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planted } from './planted.js';
import { SiteBrowser, sitePages, type View } from './site-browser.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = [
  'wcag2a',
  'wcag2aa',
  'wcag2aaa',
  'wcag21a',
  'wcag21aa',
  'wcag21aaa',
  'wcag22a',
  'wcag22aa',
  'wcag22aaa',
  'best-practice',
];

let site: SiteBrowser;
beforeAll(async () => {
  site = await SiteBrowser.open();
});
afterAll(() => site.close());

/** Faults that axe finds in the loaded page, by any rule or by these. */
async function faults(rules?: string[]): Promise<string[]> {
  if (!(await site.page.evaluate('"axe" in globalThis'))) await site.page.evaluate(AXE);
  const options = {
    runOnly: rules === undefined ? { type: 'tag', values: TAGS } : { type: 'rule', values: rules },
    rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  };
  const run = `axe.run(document, ${JSON.stringify(options)})`;
  const { violations } = (await site.page.evaluate(run)) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** What a change of colours alone can make or mend. */
const COLOURS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** Every rule where the layout differs, those of colour where only colours do. */
const VIEWS: { name: string; view: View; rules?: string[] }[] = [
  { name: 'wide, light', view: {} },
  { name: 'dark', view: { scheme: 'dark' }, rules: COLOURS },
  { name: 'forced colours', view: { forcedColors: true }, rules: COLOURS },
  { name: 'forced colours, dark', view: { forcedColors: true, scheme: 'dark' }, rules: COLOURS },
  { name: '320 pixels, dark', view: { width: 320, scheme: 'dark' } },
];

describe('axe finds no fault in a page', () => {
  test.each(sitePages())('%s', async (file) => {
    await site.visit(file);
    const found: Record<string, string[]> = {};
    for (const { name, view, rules } of VIEWS) {
      await site.show(view);
      found[name] = await faults(rules);
    }
    expect(found).toEqual(Object.fromEntries(VIEWS.map(({ name }) => [name, []])));
  });
});

describe('axe finds', () => {
  test.each([
    ['grey words', 'color-contrast-enhanced', planted({ body: '<p style="color:#707070">We ask you.</p>' })],
    ['a page without language', 'html-has-lang', planted({ lang: undefined })],
    [
      'a picture without words',
      'image-alt',
      planted({ body: '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">' }),
    ],
    [
      'a link of no size',
      'target-size',
      planted({
        body: '<p><a href="#a" style="font-size:6px;display:inline-block">a</a><a href="#b" style="font-size:6px;display:inline-block">b</a></p>',
      }),
    ],
  ])('%s', async (_name, rule, html) => {
    await site.visitPlanted(html);
    expect((await faults()).map((fault) => fault.split(':')[0])).toContain(rule);
  });

  test('words that are grey only in the dark', async () => {
    const style = '@media (prefers-color-scheme: dark) { body { background: #222; color: #777 } }';
    await site.visitPlanted(planted({ style }));
    expect(await faults(COLOURS)).toEqual([]);
    await site.show({ scheme: 'dark' });
    expect((await faults(COLOURS)).length).toBeGreaterThan(0);
  });

  test('nothing in a page without fault', async () => {
    await site.visitPlanted(planted({}));
    expect(await faults()).toEqual([]);
  });
});
