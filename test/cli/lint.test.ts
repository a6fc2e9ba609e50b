import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { LintReport } from '../../scripts/report/lint-report.js';
import { command, cpni, folderWith, sampleWorkspace, shell } from './run-cpni.js';

const NOTICE = 'notices/cedar-fork-office-systems/opt-out-notice/en.mdx';
const schema = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('#package/scripts/report/report.schema.json'), 'utf8'),
);

function without(folder: string, sentence: string): void {
  const path = join(folder, NOTICE);
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(sentence);
  writeFileSync(path, before.replace(sentence, ''));
}

describe('cpni lint, on the sample workspace', () => {
  it('finds nothing and says so', () => {
    expect(cpni(['lint'], sampleWorkspace())).toEqual({
      status: 0,
      stdout: '\n✔ 28 documents checked: 0 errors, 0 warnings\n'.trimStart(),
      stderr: '',
    });
  });

  it('tells an editor what is missing, why, and what to write', () => {
    const folder = sampleWorkspace('cedar-fork-office-systems');
    without(folder, 'Your answer, whether yes or no, is valid until you revoke or limit it.');
    const { status, stdout } = cpni(['lint'], folder);
    expect(status).toBe(1);
    expect(stdout).toContain(NOTICE);
    expect(stdout).toContain('Not stated: How long the choice lasts.');
    expect(stdout).toContain('47 CFR 64.2008(c)(9)');
    expect(stdout).toContain('“Your choice, yes or no, stays in effect until you change or limit it.”');
    expect(stdout).toContain('1 error,');
  });

  it('checks one carrier, one document or one language when asked', () => {
    const folder = sampleWorkspace();
    const count = (...args: string[]) =>
      JSON.parse(cpni(['lint', '--format', 'json', ...args], folder).stdout);
    const paths = (report: LintReport) => report.documents.map(({ path }) => path);
    expect(paths(count('blue-heron-voice/opt-out-email'))).toEqual([
      'notices/blue-heron-voice/opt-out-email/ar.mdx',
      'notices/blue-heron-voice/opt-out-email/en.mdx',
      'notices/blue-heron-voice/opt-out-email/es.mdx',
      'notices/blue-heron-voice/opt-out-email/vi.mdx',
      'notices/blue-heron-voice/opt-out-email/zh-Hans.mdx',
    ]);
    expect(paths(count('notices/blue-heron-voice/opt-out-email/es.mdx'))).toHaveLength(1);
    expect(paths(count('--locale', 'es'))).toHaveLength(6);
    expect(count('open-hands-relay').summary.documents).toBe(6);
  });

  it('reports in JSON as the published schema says', () => {
    const folder = sampleWorkspace('cedar-fork-office-systems');
    without(folder, 'Your answer, whether yes or no, is valid until you revoke or limit it.');
    const { status, stdout } = cpni(['lint', '--format', 'json', '--as-of', '2026-11-21'], folder);
    const report: LintReport = JSON.parse(stdout);
    const ajv = new Ajv2020();
    addFormats.default(ajv);
    expect(status).toBe(1);
    expect(ajv.validate(schema, report), ajv.errorsText()).toBe(true);
    expect(report.summary).toEqual({ errors: 1, warnings: 0, infos: 1, documents: 5 });
    expect(report.sets).toHaveLength(1);
    const notice = report.documents.find(({ path }) => path === NOTICE);
    expect(notice).toMatchObject({
      carrier: 'cedar-fork-office-systems',
      kind: 'opt-out-notice',
      regime: 'carrier',
      locale: 'en',
    });
    expect(notice?.messages).toMatchObject([
      { rule: 'require-element', element: 'c9-valid-until-revoked', law: ['U-2008-c9'], severity: 'error' },
    ]);
    expect(notice?.elements.find(({ id }) => id === 'c1-right')).toMatchObject({
      status: 'present',
      law: ['U-2008-c1a'],
    });
  });

  it('gives the same bytes twice', () => {
    const folder = sampleWorkspace('open-hands-relay');
    const run = () => cpni(['lint', '--format', 'json', '--as-of', '2026-11-21'], folder).stdout;
    expect(run()).toBe(run());
  });
});

describe('cpni lint, on a file from anywhere', () => {
  const LETTER =
    'We ask your permission to use your CPNI (the numbers you call) to sell you internet service.\n';

  it('guesses what it is and says so', () => {
    const { stdout } = cpni(['lint', 'letter.txt'], folderWith({ 'letter.txt': LETTER }));
    expect(stdout).toMatch(/Read as an opt-(in|out)-notice of a carrier, as its words suggest\./);
  });

  it('believes what it is told', () => {
    const folder = folderWith({ 'letter.txt': LETTER });
    const given = ['--kind', 'opt-in-notice', '--regime', 'trs', '--locale', 'en', '--channel', 'web'];
    const report: LintReport = JSON.parse(
      cpni(['lint', 'letter.txt', '--format', 'json', ...given], folder).stdout,
    );
    expect(report.documents[0]).toMatchObject({ kind: 'opt-in-notice', regime: 'trs', locale: 'en' });
    expect(report.summary.infos).toBe(0);
  });

  it('says of a text about something else that it is no CPNI document, and looks for no element', () => {
    const text = 'We use cookies to remember what you put into your basket. You can turn them off.\n';
    const folder = folderWith({ 'cookies.md': text });
    const { status, stdout } = cpni(['lint', 'cookies.md', '--format', 'json'], folder);
    const report: LintReport = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(report.documents[0]).toMatchObject({ kind: 'not-cpni', elements: [] });
    expect(report.documents[0]?.messages).toMatchObject([{ rule: 'file-kind', severity: 'info' }]);
  });

  it('takes files whose names differ in a locale only for one thing said in two languages', () => {
    const folder = folderWith({
      'a.en.md': LETTER,
      'a.es.md': 'Pedimos su permiso para usar su CPNI.\n',
      'b.md': LETTER,
    });
    const report: LintReport = JSON.parse(cpni(['lint', '.', '--format', 'json'], folder).stdout);
    expect(report.sets.map(({ paths }) => paths)).toEqual([['a.en.md', 'a.es.md']]);
  });

  it('says of a state whose rules are not held that they are not, and refuses one that there is not', () => {
    const folder = folderWith({ 'letter.txt': LETTER });
    const run = (state: string) =>
      cpni(['lint', 'letter.txt', '--kind', 'opt-in-notice', '--state', state], folder);
    expect(run('NV').stdout).toContain('No rules of NV are held here');
    expect(run('AZ').stdout).not.toContain('are held here');
    expect(run('XX')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('"XX"') });
  });

  it('writes the report to a file when asked', () => {
    const folder = folderWith({ 'letter.txt': LETTER });
    const { stdout } = cpni(['lint', 'letter.txt', '--format', 'json', '--output', 'report.json'], folder);
    expect(stdout).toBe('');
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')).version).toBe(1);
  });
});

describe('cpni lint, in a pipeline', () => {
  it('is silent when its reader has seen enough', () => {
    const folder = sampleWorkspace('open-hands-relay');
    const { stdout, stderr } = shell(
      `"${process.execPath}" "${command}" lint --format json | head -n 1`,
      folder,
    );
    expect(stdout).toBe('{\n');
    expect(stderr).toBe('');
  });

  it('does not pass when no document is in the language asked for', () => {
    const { status, stderr } = cpni(['lint', '--locale', 'fr'], sampleWorkspace('blue-heron-voice'));
    expect(status).toBe(2);
    expect(stderr).toContain('"fr"');
  });

  it('warns when there was no such law on the day asked for', () => {
    const folder = folderWith({
      'letter.txt': 'We ask your permission to use your CPNI to sell you internet service.\n',
    });
    const given = ['--kind', 'opt-in-notice', '--as-of', '1990-01-01', '--max-warnings', '0'];
    const { status, stdout } = cpni(['lint', 'letter.txt', ...given], folder);
    expect(status).toBe(1);
    expect(stdout).toContain('1990-01-01');
  });
});
