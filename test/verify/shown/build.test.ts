import { appendFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildSources } from '../../../scripts/publish/build-artefacts.js';
import type { IllegibleError } from '../../../scripts/publish/illegible.js';
import type { BuiltFile, Job } from '../../../scripts/publish/job.js';
import { measureScreen } from '../../../scripts/publish/measure-screens.js';
import { Printer } from '../../../scripts/render/browser/printer.js';
import { documentView } from '../../../scripts/render/view.js';
import { sample } from '../../render/sample-source.js';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'cpni-shown-build-'));
const printer = new Printer();
afterAll(async () => {
  await printer.close();
  rmSync(scratch, { recursive: true });
});

const ORIGIN = {
  path: '/home/editor/notices/larkspur/opt-out/en.mdx',
  asked: { kind: 'opt-out-email', regime: 'carrier', channels: ['web'], asOf: '2026-03-01' },
  answers: [],
} as const;
const source = sample('en', { origin: { ...ORIGIN, asked: { ...ORIGIN.asked, channels: ['web'] } } });
const PAGE = 'site/larkspur/opt-out/en/index.html';

async function build(name: string, change = source): Promise<string> {
  const outDir = path.join(scratch, name);
  await buildSources([change], { outDir, only: ['html', 'email'], law: 'law', version: '0.0.0' });
  return outDir;
}

async function measured(folder: string, name: string): Promise<{ file: BuiltFile; rules: string[] }> {
  const job: Job = {
    source,
    view: documentView(source, [source]),
    locales: ['en'],
    words: [],
    printer,
    findings: [],
  };
  const file: BuiltFile = { path: name, bytes: new Uint8Array() };
  await measureScreen({ job, file }, folder);
  return { file, rules: [...new Set(job.findings.map(({ rule }) => rule))] };
}

describe('a build', () => {
  const built = build('good');

  test.each([PAGE, 'email/larkspur/opt-out.en.html'])(
    'has measured %s, with the figures for a report',
    async (name) => {
      const { file, rules } = await measured(await built, name);
      expect(rules).toEqual([]);
      expect(file.checks).toContain('legible');
      const { smallestType, bodyType, lowestContrast, longestLine, tightestLines } = file.legibility ?? {};
      expect(smallestType).toBeGreaterThanOrEqual(13.33);
      expect(bodyType).toBeGreaterThanOrEqual(16);
      expect(lowestContrast).toBeGreaterThanOrEqual(7);
      expect(longestLine).toBeLessThanOrEqual(90);
      expect(longestLine).toBeGreaterThan(20);
      expect(tightestLines).toBeGreaterThanOrEqual(1.1);
    },
  );

  test.each([
    ['.document .words { font-size: 8px }', 'legible-type-size'],
    ['.words li { color: #bbb }', 'legible-contrast'],
    ['.words p:nth-of-type(2) { display: none }', 'legible-hidden'],
    ['.document .words { display: flex; flex-direction: column-reverse }', 'legible-order'],
  ])('whose theme is altered by %s has %s', async (style, rule) => {
    const folder = await built;
    appendFileSync(path.join(folder, 'site/style.css'), `${style}\n`);
    const { file, rules } = await measured(folder, PAGE);
    expect(rules).toContain(rule);
    expect(file.checks).toBeUndefined();
  });

  test('of a notice that begins below a phone’s first screen publishes nothing and says why', async () => {
    const summary = 'We ask for your approval and tell you at some length what is to come. '.repeat(9);
    const failure = await build('below', { ...source, summary }).catch((error: IllegibleError) => error);
    expect(failure).toMatchObject({ name: 'IllegibleError' });
    const { findings } = failure as IllegibleError;
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'legible-prominence',
      severity: 'error',
      path: ORIGIN.path,
      line: 1,
      cite: '47 CFR 64.2008(c)(5)',
    });
    expect(findings[0]?.reason).toContain(`In ${PAGE} (phone, light; phone, dark).`);
    expect(existsSync(path.join(scratch, 'below'))).toBe(false);
  });
});
