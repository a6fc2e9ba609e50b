import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cpni, sampleWorkspace } from './run-cpni.js';

const CARRIER = 'cedar-fork-office-systems';
const NOTICE = `${CARRIER}/opt-out-notice`;

describe('cpni build, of a part of what was published', () => {
  it('tells what it takes away', () => {
    const folder = sampleWorkspace(CARRIER);
    const first = cpni(['build', NOTICE, '--only', 'text'], folder);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).not.toContain('gone');
    const { status, stdout } = cpni(['build', NOTICE, '--only', 'text', '--locale', 'es'], folder);
    expect(status).toBe(0);
    expect(stdout).toContain('✔ 1 document checked and published in 2 files');
    expect(stdout).toContain(
      'dist/ is replaced whole: 1 file of the former build that this one does not make',
    );
  });

  it('publishes nothing in the place of something', () => {
    const folder = sampleWorkspace(CARRIER);
    expect(cpni(['build', NOTICE, '--only', 'text', '--quiet'], folder).status).toBe(0);
    const { status, stderr } = cpni(['build', `${CARRIER}/cover-letter`, '--only', 'braille'], folder);
    expect(status).toBe(2);
    expect(stderr).toContain('None of these documents is made into braille');
    expect(existsSync(join(folder, 'dist/site', CARRIER, 'opt-out-notice/es/opt-out-notice.es.txt'))).toBe(
      true,
    );
  });
});

describe('cpni verify --rebuild, of pages that are measured', () => {
  it('asks of them what building them asked', () => {
    const folder = sampleWorkspace(CARRIER);
    expect(cpni(['build', NOTICE, '--only', 'html', '--quiet'], folder)).toMatchObject({ status: 0 });
    const { status, stdout, stderr } = cpni(['verify', '--rebuild', '--quiet'], folder);
    expect(stderr).toBe('');
    expect(stdout).not.toContain('✖');
    expect(status).toBe(0);
  });
});
