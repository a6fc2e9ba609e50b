import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LintReport } from '../../scripts/report/lint-report.js';
import { cpni, folderWith } from './run-cpni.js';

const SOURCE = 'I certify under 47 CF.R. S: 64.2009 (e) of the rules.\n';
const FIXED = 'I certify under 47 C.F.R. § 64.2009(e) of the rules.\n';
const TOLD = 'fixed filing.txt:1:20 “CF.R. S: 64.2009 (e)” → “C.F.R. § 64.2009(e)”  no-broken-citation\n';
const LINT = ['lint', 'filing.txt', '--kind', 'annual-certification', '--regime', 'carrier', '--no-color'];

describe('cpni lint', () => {
  it('says how many findings --fix would put right, and changes nothing', () => {
    const folder = folderWith({ 'filing.txt': SOURCE });
    expect(cpni(LINT, folder).stdout).toMatch(/errors, \d+ warnings? · 1 can be fixed: --fix\n$/);
    expect(readFileSync(join(folder, 'filing.txt'), 'utf8')).toBe(SOURCE);
  });

  it('with --fix tells the fixes on standard error, and what is left in the report', () => {
    const folder = folderWith({ 'filing.txt': SOURCE });
    const { status, stdout, stderr } = cpni([...LINT, '--fix'], folder);
    expect(stderr).toBe(TOLD);
    expect(stdout).not.toContain('no-broken-citation');
    expect(stdout).not.toContain('can be fixed');
    expect(status).toBe(1);
    expect(readFileSync(join(folder, 'filing.txt'), 'utf8')).toBe(FIXED);
  });

  it('with --fix --format json prints nothing but the report of the fixed files', () => {
    const folder = folderWith({ 'filing.txt': SOURCE });
    const { stdout, stderr } = cpni([...LINT, '--fix', '--format', 'json'], folder);
    const report = JSON.parse(stdout) as LintReport;
    expect(report.documents[0]?.messages.some(({ fix }) => fix !== undefined)).toBe(false);
    expect(stderr).toBe(TOLD);
  });

  it('with --fix leaves a file that needs none as it is', () => {
    const folder = folderWith({ 'filing.txt': FIXED });
    expect(cpni([...LINT, '--fix'], folder).stderr).toBe('');
    expect(readFileSync(join(folder, 'filing.txt'), 'utf8')).toBe(FIXED);
  });
});
