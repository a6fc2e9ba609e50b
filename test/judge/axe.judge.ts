import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults, RunOnly } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFiles, DIST } from './built.js';
import { planted } from './planted.js';
import { SiteBrowser, sitePages, type View } from './site-browser.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Which rules of axe are asked. */
const WCAG: RunOnly = {
  type: 'tag',
  values: ['2', '21', '22'].flatMap((version) => ['a', 'aa', 'aaa'].map((level) => `wcag${version}${level}`)),
};
const ALL: RunOnly = { type: 'tag', values: [...WCAG.values, 'best-practice'] };
/** What a change of colours alone can make or mend. */
const COLOURS: RunOnly = {
  type: 'rule',
  values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'],
};

let site: SiteBrowser;
beforeAll(async () => {
  site = await SiteBrowser.open();
});
afterAll(() => site.close());

/** Faults that axe finds in the loaded page. */
async function faults(runOnly = ALL): Promise<string[]> {
  if (!(await site.page.evaluate('"axe" in globalThis'))) await site.page.evaluate(AXE);
  const options = {
    runOnly,
    rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  };
  const run = `axe.run(document, ${JSON.stringify(options)})`;
  const { violations } = (await site.page.evaluate(run)) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Every rule where the layout differs, those of colour where only colours do. */
const VIEWS: { name: string; view: View; rules?: RunOnly }[] = [
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

describe('axe finds no fault in an e-mail', () => {
  test.each(builtFiles('.html').filter((file) => file.startsWith('email/')))('%s', async (file) => {
    const html = readFileSync(path.join(DIST, file), 'utf8');
    const found: Record<string, string[]> = {};
    for (const scheme of ['light', 'dark'] as const) {
      await site.visitPlanted(html, { width: 375, scheme });
      // Best practice is for whole pages; a mail program shows an e-mail within its own.
      found[scheme] = await faults(WCAG);
    }
    expect(found).toEqual({ light: [], dark: [] });
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

  test.each([
    ['in the dark', 'prefers-color-scheme: dark', { scheme: 'dark' }],
    ['where the reader’s colours are forced', 'forced-colors: active', { forcedColors: true }],
  ] satisfies [string, string, View][])('words that are grey only %s', async (_name, feature, view) => {
    const style = `@media (${feature}) { p { forced-color-adjust: none; background: #222; color: #999 } }`;
    await site.visitPlanted(planted({ style }));
    expect(await faults(COLOURS)).toEqual([]);
    await site.show(view);
    expect((await faults(COLOURS)).join(' ')).toContain('color-contrast-enhanced');
  });

  test('nothing in a page without fault', async () => {
    await site.visitPlanted(planted({}));
    expect(await faults()).toEqual([]);
  });
});
