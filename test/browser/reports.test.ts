import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportPage } from '../../scripts/compliance/report-page.js';
import type { Matrix } from '../../scripts/matrix/matrix.js';
import { matrixHtml } from '../../scripts/matrix/matrix-html.js';
import { VERDICTS } from '../../scripts/matrix/verdict.js';
import { launchBrowser } from '../../scripts/render/browser/launch.js';
import { folderWith } from '../cli/run-cpni.js';
import { REPORT } from '../compliance/sample-report.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RUN = `axe.run(document, {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
})`;

/** One row for each verdict that there is. */
const MATRIX: Matrix = {
  version: 1,
  asOf: '2026-11-21',
  law: '',
  sets: [
    {
      name: 'notices/larkspur/opt-out',
      carrier: 'larkspur',
      kind: 'opt-out-notice',
      regime: 'carrier',
      asOf: '2026-11-21',
      documents: [{ path: 'notices/larkspur/opt-out/es.mdx', locale: 'es' }],
      rows: VERDICTS.map((verdict) => ({
        id: 'c1-right',
        law: ['U-2008-c1a'],
        cite: '47 CFR 64.2008(c)(1)',
        title: 'The right',
        modality: 'required',
        cells: [{ ...verdict, status: 'present', evidence: [{ text: 'Usted tiene derecho.', line: 7 }] }],
      })),
    },
  ],
  without: [{ path: 'cookies.md', why: 'no CPNI document' }],
  summary: { documents: 1, good: 3, fault: 3, warning: 2, neutral: 3 },
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([
  ['the page of cpni matrix', () => matrixHtml(MATRIX)],
  ['the report of cpni build', () => reportPage(REPORT)],
] as const)('%s', (_, html) => {
  test.each(['light', 'dark'] as const)(
    'has no fault that axe knows, with contrast of 7:1: %s',
    async (scheme) => {
      const folder = folderWith({});
      writeFileSync(join(folder, 'page.html'), html());
      const page = await browser.newPage();
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(pathToFileURL(join(folder, 'page.html')).href);
      await page.evaluate(axe);
      const { violations, passes } = (await page.evaluate(RUN)) as AxeResults;
      // The style is let in by its hash: without it there would be no colour to measure.
      const ground = await page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
      await page.close();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
        [],
      );
      expect(passes.map(({ id }) => id)).toContain('color-contrast-enhanced');
      expect(ground).toBe(scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(20, 24, 29)');
    },
  );
});
