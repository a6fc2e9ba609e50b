import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../rules/document-context.js';
import { FICTIONAL } from '../new/fictional-facts.js';
import { fillWith, fillWithExamples } from '../new/fill.js';
import { cpni, folderWith, sampleWorkspace } from './run-cpni.js';

describe('cpni new', () => {
  it('lists the kinds, a line each, when none is named', () => {
    const { status, stdout } = cpni(['new'], folderWith({}));
    expect(status).toBe(0);
    for (const kind of KINDS) expect(stdout).toMatch(new RegExp(`^  ${kind} +\\S.+$`, 'm'));
  });

  it('says what it wrote, what to fill in and what to do next', () => {
    const folder = folderWith({});
    const { status, stdout, stderr } = cpni(
      ['new', 'annual-certification', '--carrier', 'fernhill', '--effective', '2026-02-24'],
      folder,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('filed 2026-02-24, covering calendar year 2025');
    for (const path of [
      'carrier.yaml',
      'annual-certification/document.yaml',
      'annual-certification/en.mdx',
    ]) {
      expect(stdout).toContain(`  notices/fernhill/${path}\n`);
      expect(existsSync(join(folder, 'notices/fernhill', path))).toBe(true);
    }
    expect(stdout).toContain('officers.certifyingOfficer.name');
    expect(stdout).toMatch(/Next: cpni lint fernhill\/annual-certification\n$/);
  });

  it('writes the same bytes again', () => {
    const [one, other] = [folderWith({}), folderWith({})];
    for (const folder of [one, other]) cpni(['new', 'policy-statement', '--effective', '2026-02-24'], folder);
    for (const name of ['carrier.yaml', 'policy-statement/document.yaml', 'policy-statement/en.mdx']) {
      const path = join('notices/my-company', name);
      expect(readFileSync(join(one, path), 'utf8')).toBe(readFileSync(join(other, path), 'utf8'));
    }
  });

  it.each([
    [
      'a kind that there is not',
      ['breech-notice'],
      ['There is no kind "breech-notice".', 'Did you mean breach-notice?', 'cover-letter'],
    ],
    ['a day that there is not', ['cover-letter', '--effective', '2026-02-30'], ['--effective takes a day']],
    [
      'a year that is none',
      ['cover-letter', '--covered-year', 'last'],
      ['--covered-year takes a year such as 2025'],
    ],
    [
      'a folder outside the workspace',
      ['cover-letter', '--carrier', '../x'],
      ["--carrier takes a folder's name"],
    ],
    ['a folder within the document', ['cover-letter', '--name', 'a/b'], ["--name takes a folder's name"]],
    [
      'a language without words',
      ['cover-letter', '--carrier', 'blue-heron-voice', '--locale', 'es'],
      ['not written in "es"', '--locale en'],
    ],
    [
      'no company among several',
      ['cover-letter'],
      ['It is not said whose document this is.', '--carrier open-hands-relay'],
    ],
    [
      'a document that is there',
      ['cover-letter', '--carrier', 'cedar-fork-office-systems'],
      ['There is a document here already', '--name cover-letter-2'],
    ],
  ])('refuses %s', (_, args, words) => {
    const folder = sampleWorkspace();
    const { status, stdout, stderr } = cpni(['new', ...args], folder);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    for (const said of words) expect(stderr).toContain(said);
    expect(stderr).not.toContain('    at ');
  });

  it('adds to a company that is complete without asking for its facts again', () => {
    const folder = sampleWorkspace();
    const carrier = join(folder, 'notices/open-hands-relay/carrier.yaml');
    const before = readFileSync(carrier, 'utf8');
    const { status } = cpni(['new', 'account-change-notice', '--carrier', 'open-hands-relay'], folder);
    expect(status).toBe(0);
    expect(readFileSync(carrier, 'utf8')).toBe(before);
    const linted = cpni(['lint', 'open-hands-relay/account-change-notice'], folder);
    expect(linted.stdout).toContain('2 documents checked: 0 errors, 0 warnings');
    expect(linted.status).toBe(0);
  });
});

describe('cpni init', () => {
  it('begins a workspace that can be filled in, checked and published', () => {
    const folder = folderWith({});
    const begun = cpni(['init', 'ours', '--carrier', 'fernhill'], folder);
    expect(begun.stderr).toBe('');
    expect(begun.stdout).toContain('cd ours\n');
    expect(begun.stdout).toContain('ours/notices/fernhill/opt-out-notice/es.mdx\n');
    const ours = join(folder, 'ours');
    expect(readFileSync(join(ours, '.gitignore'), 'utf8')).toBe('dist/\n');
    expect(cpni(['lint'], ours).status).toBe(1);

    const files = ['notices/fernhill/carrier.yaml', 'notices/fernhill/opt-out-notice/document.yaml'];
    fillWithExamples(ours, { toFillIn: files.map((path) => ({ path, keys: [] })) });
    const { stdout } = cpni(['new', 'breach-notice', '--format', 'json'], ours);
    fillWith(FICTIONAL.carrier, ours, JSON.parse(stdout));
    const built = cpni(['build', '--only', 'html,text'], ours);
    expect(built).toMatchObject({ status: 0, stderr: '' });
    expect(built.stdout).toContain('4 documents checked and published');
  });

  it('leaves a workspace alone', () => {
    const { status, stderr } = cpni(['init'], sampleWorkspace());
    expect(status).toBe(2);
    expect(stderr).toContain('There is a workspace here already: nothing was written.');
  });
});
