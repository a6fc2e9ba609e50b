import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Manifest, sha256 } from '../../scripts/publish/manifest.js';
import type { Verification } from '../../scripts/published/verification.js';
import { cpni } from './run-cpni.js';

const DOCUMENT = 'notices/blue-heron-voice/opt-out-email';
const PAGE = 'site/blue-heron-voice/opt-out-email/es/index.html';
const TEXT = 'site/blue-heron-voice/opt-out-email/en/opt-out-email.en.txt';
const EMAIL = 'email/blue-heron-voice/opt-out-email.en.html';

const scratch = mkdtempSync(join(tmpdir(), 'cpni-verify-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const built = join(scratch, 'built');
let copies = 0;

/** A workspace of one document in two languages. */
const workspace = join(scratch, 'workspace');

beforeAll(() => {
  const notices = join(import.meta.dirname, '../..', DOCUMENT);
  cpSync(join(notices, '../carrier.yaml'), join(workspace, DOCUMENT, '../carrier.yaml'));
  for (const file of ['document.yaml', 'en.mdx', 'es.mdx', 'es.translation.yaml']) {
    cpSync(join(notices, file), join(workspace, DOCUMENT, file));
  }
  edit(join(workspace, DOCUMENT, 'document.yaml'), /locales: .*/, 'locales: [en, es]');
  const { status, stderr } = cpni(['build', '--only', 'html,text,email', '--out', built], workspace);
  expect(status, stderr).toBe(0);
}, 60_000);

/** A copy of what was built, which may then be spoiled. */
function published(): string {
  const folder = join(scratch, `copy ${++copies}`);
  cpSync(built, folder, { recursive: true });
  return folder;
}

function verified(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = cpni(['verify', '--out', folder, '--format', 'json', ...args], scratch);
  expect(stderr).toBe('');
  return { status, ...(JSON.parse(stdout) as Verification) };
}

const found = (folder: string, ...args: string[]) => {
  const { status, findings } = verified(folder, ...args);
  expect(status).toBe(1);
  return findings.map(({ path, what, why }) => `${what} ${path}: ${why}`);
};

function edit(file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

/** Writes another manifest, as somebody would who wants to hide what was done. */
function editManifest(folder: string, change: (manifest: Manifest) => void): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
}

describe('cpni verify', () => {
  it('says that what was built is still what is there, and by which law and program', () => {
    const { status, findings, documents, tool, law, manifest, summary } = verified(published());
    expect({ status, findings }).toEqual({ status: 0, findings: [] });
    expect(documents.map(({ locale, said }) => `${locale} ${said}`)).toEqual(['en same', 'es same']);
    expect(tool.published).toBe(tool.present);
    expect(law.published).toBe(law.present);
    expect(manifest).toBe(sha256(readFileSync(join(built, 'manifest.json'))));
    expect(summary).toEqual({ files: summary.files, documents: 2, findings: 0, rebuilt: false });

    const { stdout, status: told } = cpni(['verify', '--out', built], scratch);
    expect(told).toBe(0);
    expect(stdout).toContain(`is what was published: ${summary.files} files, not one altered.`);
    expect(stdout).toContain('The words of 2 documents were read again.');
    expect(stdout).toContain(manifest);
    expect(cpni(['verify', '--out', built, '--quiet'], scratch)).toMatchObject({ status: 0, stdout: '' });
  });

  it('names each file that is missing, altered or added, once', () => {
    const folder = published();
    rmSync(join(folder, TEXT));
    appendFileSync(join(folder, 'site/style.css'), '\n');
    mkdirSync(join(folder, 'site/constructor'));
    writeFileSync(join(folder, 'site/constructor/new.html'), '');
    writeFileSync(join(folder, 'constructor'), '');
    const size = readFileSync(join(built, 'site/style.css')).length;
    expect(found(folder)).toEqual(
      [
        'added constructor: was not published',
        'added site/constructor/new.html: was not published',
        `altered site/style.css: has ${size + 1} bytes, and ${size} were published`,
        `missing ${TEXT}: was published and is not there`,
      ].sort((a, b) => ((a.split(' ')[1] as string) < (b.split(' ')[1] as string) ? -1 : 1)),
    );
  });

  it('tells a word that was changed from what says the same words', () => {
    const folder = published();
    edit(join(folder, EMAIL), '30 days', '31 days');
    edit(join(folder, PAGE), '</body>', '<!-- --></body>');
    expect(found(folder)).toEqual([
      `altered ${EMAIL}: has as many bytes as were published, and others; it says other words`,
      expect.stringMatching(`altered ${PAGE}: has .* bytes, and .* were published; it says the same words`),
    ]);
    const { stdout, status } = cpni(['verify', '--out', folder, '--no-color'], scratch);
    expect(status).toBe(1);
    expect(stdout).toContain(
      `✖ ${EMAIL} has as many bytes as were published, and others; it says other words.`,
    );
    expect(stdout).toContain('2 differences in');
  });

  it('reads the words again, whatever hash of the file the manifest has', () => {
    const folder = published();
    edit(join(folder, EMAIL), '30 days', '31 days');
    editManifest(folder, ({ files }) => {
      files[EMAIL] = { bytes: files[EMAIL]?.bytes ?? 0, sha256: sha256(readFileSync(join(folder, EMAIL))) };
    });
    expect(found(folder)).toEqual([`words ${EMAIL}: says other words than the manifest has of its document`]);
  });

  it('believes a manifest that was kept elsewhere rather than the one in the folder', () => {
    const folder = published();
    edit(join(folder, TEXT), '30 days', '31 days');
    editManifest(folder, ({ files }) => {
      files[TEXT] = { bytes: files[TEXT]?.bytes ?? 0, sha256: sha256(readFileSync(join(folder, TEXT))) };
    });
    expect(verified(folder).status).toBe(0);
    expect(found(folder, '--manifest', join(built, 'manifest.json'))).toEqual([
      `altered ${TEXT}: has as many bytes as were published, and others`,
    ]);
  });

  it('follows no link out of the folder', () => {
    const folder = published();
    renameSync(join(folder, TEXT), join(scratch, 'elsewhere.txt'));
    symlinkSync(join(scratch, 'elsewhere.txt'), join(folder, TEXT));
    symlinkSync('/etc', join(folder, 'etc'));
    expect(found(folder)).toEqual([
      'added etc: was not published, and is a symbolic link',
      `replaced ${TEXT}: was published as a file, and is a symbolic link`,
    ]);
  });

  it('says what another law or another program published', () => {
    const folder = published();
    editManifest(folder, (manifest) => Object.assign(manifest, { version: '9.9.9', law: '0'.repeat(64) }));
    const { stdout, status } = cpni(['verify', '--out', folder], scratch);
    expect(status).toBe(0);
    expect(stdout).toMatch(/cpni-notices 9\.9\.9 then, \d+\.\d+\.\d+ now\./);
    expect(stdout).toMatch(/Law data 000000000000 then, [0-9a-f]{12} now\./);
  });

  it.each<[string, (folder: string) => void, string]>([
    ['a folder without one', (folder) => rmSync(join(folder, 'manifest.json')), 'There is no manifest'],
    [
      'a folder in its place',
      (folder) => {
        rmSync(join(folder, 'manifest.json'));
        mkdirSync(join(folder, 'manifest.json'));
      },
      'The manifest is no file',
    ],
    [
      'one that was cut off',
      (folder) => truncateSync(join(folder, 'manifest.json'), 500),
      'The manifest is no JSON',
    ],
    [
      'one that is huge',
      (folder) => truncateSync(join(folder, 'manifest.json'), 2 ** 33),
      'The manifest is too large',
    ],
    [
      'an extension’s',
      (folder) => writeFileSync(join(folder, 'manifest.json'), '{"manifest_version":3}'),
      'This is no manifest of cpni-notices',
    ],
    [
      'null',
      (folder) => writeFileSync(join(folder, 'manifest.json'), 'null'),
      'This is no manifest of cpni-notices',
    ],
    [
      'one without hashes',
      (folder) => editManifest(folder, ({ files }) => Object.assign(files, { x: {} })),
      'The manifest is not as cpni build writes it: /files/x must have required property',
    ],
    ...['../../etc/passwd', '/etc/passwd', 'a/../../b', 'C:\\x', 'a//b', ''].map(
      (path): [string, (folder: string) => void, string] => [
        `one that leads to "${path}"`,
        (folder) =>
          editManifest(folder, ({ files }) =>
            Object.assign(files, { [path]: { bytes: 1, sha256: '0'.repeat(64) } }),
          ),
        'The manifest names a file that is not below its folder',
      ],
    ),
    [
      'one whose document has other files',
      (folder) =>
        editManifest(folder, ({ documents }) => Object.assign(documents[0] ?? {}, { files: ['../x.html'] })),
      "The manifest has no hash of a document's file",
    ],
  ])('refuses as a manifest %s', (_, spoil, message) => {
    const folder = published();
    spoil(folder);
    const { status, stdout, stderr } = cpni(['verify', '--out', folder], scratch);
    expect(stderr).toContain(`cpni: ${join(folder, 'manifest.json')}: ${message}`);
    expect(stderr).not.toContain('    at ');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});

describe('cpni verify --rebuild', () => {
  /** A copy of the workspace, and what was built of it. */
  function copy(): string {
    const folder = join(scratch, `workspace ${++copies}`);
    cpSync(workspace, folder, { recursive: true });
    cpSync(built, join(folder, 'dist'), { recursive: true });
    return folder;
  }
  const rebuilt = (folder: string) => {
    const before = readFileSync(join(folder, 'dist/manifest.json'), 'utf8');
    const { status, stdout, stderr } = cpni(['verify', '--rebuild', '--format', 'json', '--quiet'], folder);
    expect(readFileSync(join(folder, 'dist/manifest.json'), 'utf8')).toBe(before);
    return { status, stderr, ...(JSON.parse(stdout || '{}') as Partial<Verification>) };
  };

  it('says that the same documents are the same bytes again', () => {
    const { status, findings, summary } = rebuilt(copy());
    expect({ status, findings, rebuilt: summary?.rebuilt }).toEqual({
      status: 0,
      findings: [],
      rebuilt: true,
    });
  });

  it('names each file that would be another, and says whose words changed', () => {
    const folder = copy();
    edit(join(folder, DOCUMENT, 'es.mdx'), /^(#+ .*)$/m, '$1 ya');
    const { status, findings = [] } = rebuilt(folder);
    expect(status).toBe(1);
    expect(findings.length).toBeGreaterThan(3);
    expect(findings.filter(({ what }) => what !== 'differs')).toEqual([]);
    const own = findings.filter(({ path }) => /[./]es[./]/.test(path));
    expect(own.map(({ why }) => why)).toEqual(
      own.map(() => expect.stringContaining('of blue-heron-voice/opt-out-email/es changed')),
    );
    expect(findings.filter(({ path }) => /^email.*\.en\./.test(path))).toEqual([]);
  });

  it('says that no word changed when a colour did', () => {
    const folder = copy();
    edit(join(folder, 'notices/blue-heron-voice/carrier.yaml'), '#17476b', '#184a6f');
    const { findings = [] } = rebuilt(folder);
    expect(findings.map(({ path }) => path)).toContain('site/brands.css');
    expect([...new Set(findings.map(({ why }) => why.slice(0, 38)))]).toEqual([
      'is built otherwise: no word changed; a',
    ]);
  });

  it('names a document that is gone, and what is left is compared', () => {
    const folder = copy();
    edit(join(folder, DOCUMENT, 'document.yaml'), /locales: .*/, 'locales: [en]');
    for (const file of ['es.mdx', 'es.translation.yaml']) rmSync(join(folder, DOCUMENT, file));
    const { findings = [] } = rebuilt(folder);
    expect(findings[0]).toMatchObject({ path: 'blue-heron-voice/opt-out-email/es', what: 'gone' });
    expect(findings.filter(({ what, path }) => what === 'not-built' && path.includes('/es/'))).toEqual([]);
  });

  it('does not guess at documents of another workspace', () => {
    const folder = copy();
    renameSync(join(folder, 'notices/blue-heron-voice'), join(folder, 'notices/heron'));
    const { status, stderr } = rebuilt(folder);
    expect(stderr).toContain('None of the documents that were published is in this workspace');
    expect(status).toBe(2);
  });
});
