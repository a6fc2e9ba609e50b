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
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadLaw } from '../../rules/law.js';
import { packageVersion } from '../../scripts/package-version.js';
import {
  hashOfWords,
  type Manifest,
  type ManifestDocument,
  sha256,
  writeManifest,
} from '../../scripts/publish/manifest.js';
import { compareBuilds } from '../../scripts/published/compare-builds.js';
import type { Verification } from '../../scripts/published/verification.js';
import { cpni } from './run-cpni.js';

const PAGE = 'site/heron/opt-out/es/index.html';
const TEXT = 'site/heron/opt-out/en/opt-out.en.txt';
const EMAIL = 'email/heron/opt-out.en.html';
const STYLE = 'site/style.css';

const scratch = mkdtempSync(join(tmpdir(), 'cpni-verify-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let copies = 0;

const page = (title: string, words: string) =>
  `<!doctype html><html><body><h1>${title}</h1><main class="words"><p>${words}</p></main></body></html>`;

const FILES: Record<string, string> = {
  [EMAIL]: page('Your rights', 'You have 30 days.'),
  [PAGE]: page('Sus derechos', 'Tiene 30 días.'),
  [STYLE]: 'p { color: black }',
  [TEXT]: 'Your rights\n\nYou have 30 days.\n',
};

function publishedDocument(locale: string, words: string, files: string[]): Manifest['documents'][number] {
  const about = { carrier: 'heron', document: 'opt-out', kind: 'opt-out-notice', effective: '2026-03-01' };
  return { ...about, locale, title: 't', words: hashOfWords(words.split(' ')), files };
}

const MANIFEST: Manifest = {
  generator: 'cpni-notices',
  version: packageVersion(),
  law: loadLaw().sha256,
  artefacts: ['html', 'email', 'text'],
  documents: [
    publishedDocument('en', 'Your rights You have 30 days.', [EMAIL, TEXT]),
    publishedDocument('es', 'Sus derechos Tiene 30 días.', [PAGE]),
  ],
  files: Object.fromEntries(
    Object.entries(FILES).map(([path, text]) => [
      path,
      { bytes: Buffer.byteLength(text), sha256: sha256(text) },
    ]),
  ),
};

/** A folder as a build leaves it, which may then be spoiled. */
function published(): string {
  const folder = join(scratch, `copy ${++copies}`);
  for (const [path, text] of Object.entries({ ...FILES, 'manifest.json': writeManifest(MANIFEST) })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
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
    expect(manifest).toBe(sha256(writeManifest(MANIFEST)));
    expect(summary).toEqual({ files: summary.files, documents: 2, findings: 0, rebuilt: false });

    const { stdout, status: told } = cpni(['verify', '--out', published()], scratch);
    expect(told).toBe(0);
    expect(stdout).toContain(`is what was published: ${summary.files} files, not one altered.`);
    expect(stdout).toContain('The words of 2 documents were read again.');
    expect(stdout).toContain(manifest);
    expect(cpni(['verify', '--out', published(), '--quiet'], scratch)).toMatchObject({
      status: 0,
      stdout: '',
    });
  });

  it('names each file that is missing, altered or added, once', () => {
    const folder = published();
    rmSync(join(folder, TEXT));
    appendFileSync(join(folder, 'site/style.css'), '\n');
    mkdirSync(join(folder, 'site/constructor'));
    writeFileSync(join(folder, 'site/constructor/new.html'), '');
    writeFileSync(join(folder, 'constructor'), '');
    const size = FILES[STYLE]?.length ?? 0;
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
    expect(found(folder, '--manifest', join(published(), 'manifest.json'))).toEqual([
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
  const DOCUMENT = 'notices/blue-heron-voice/opt-out-email';
  const ES = 'site/blue-heron-voice/opt-out-email/es/opt-out-email.es.txt';
  /** A workspace of one document in two languages, with what was built of it. */
  const workspace = join(scratch, 'workspace');

  beforeAll(() => {
    const notices = join(import.meta.dirname, '../..', DOCUMENT);
    cpSync(join(notices, '../carrier.yaml'), join(workspace, DOCUMENT, '../carrier.yaml'));
    for (const file of ['document.yaml', 'en.mdx', 'es.mdx', 'es.translation.yaml']) {
      cpSync(join(notices, file), join(workspace, DOCUMENT, file));
    }
    edit(join(workspace, DOCUMENT, 'document.yaml'), /locales: .*/, 'locales: [en, es]');
    // Texts need no browser.
    const { status, stderr } = cpni(['build', '--only', 'text', '--quiet'], workspace);
    expect(status, stderr).toBe(0);
  }, 60_000);

  function copy(): string {
    const folder = join(scratch, `workspace ${++copies}`);
    cpSync(workspace, folder, { recursive: true });
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
    const { status, findings } = rebuilt(folder);
    expect(status).toBe(1);
    expect(findings).toEqual([
      {
        path: ES,
        what: 'differs',
        why: 'is built otherwise: the words of blue-heron-voice/opt-out-email/es changed',
      },
    ]);
  });

  it('names a document that is gone, and what is left is compared', () => {
    const folder = copy();
    edit(join(folder, DOCUMENT, 'document.yaml'), /locales: .*/, 'locales: [en]');
    for (const file of ['es.mdx', 'es.translation.yaml']) rmSync(join(folder, DOCUMENT, file));
    expect(rebuilt(folder).findings).toEqual([
      {
        path: 'blue-heron-voice/opt-out-email/es',
        what: 'gone',
        why: 'is no longer in the workspace, and 1 file was published of it',
      },
    ]);
  });

  it('does not guess at documents of another workspace', () => {
    const folder = copy();
    renameSync(join(folder, 'notices/blue-heron-voice'), join(folder, 'notices/heron'));
    const { status, stderr } = rebuilt(folder);
    expect(stderr).toContain('None of the documents that were published is in this workspace');
    expect(status).toBe(2);
  });
});

describe('what is built otherwise', () => {
  const [english, spanish] = MANIFEST.documents as [ManifestDocument, ManifestDocument];
  const other = (...paths: string[]) => ({
    ...MANIFEST.files,
    ...Object.fromEntries(paths.map((path) => [path, { bytes: 1, sha256: '0' }])),
  });
  const told = (again: Partial<Manifest>) =>
    compareBuilds(MANIFEST, { ...MANIFEST, ...again }).map(({ path, what, why }) => `${what} ${path} ${why}`);

  it('is told with what changed of its document', () => {
    const changed = { ...english, title: 'u', effective: '2027-01-01' };
    expect(told({ files: other(TEXT), documents: [changed, spanish] })).toEqual([
      `differs ${TEXT} is built otherwise: the title and the effective date (2026-03-01, then 2027-01-01) of heron/opt-out/en changed`,
    ]);
  });

  it('is told with another program or browser, if no word changed', () => {
    expect(told({ files: other(STYLE), version: '9.9.9' })).toEqual([
      `differs ${STYLE} is built otherwise: cpni-notices was ${packageVersion()}, and is 9.9.9`,
    ]);
    expect(told({ files: other(STYLE), browser: 'Chrome/1' })).toEqual([
      `differs ${STYLE} is built otherwise: the browser was not used, and is Chrome/1`,
    ]);
    expect(told({ files: other(STYLE) })[0]).toMatch(/: no word changed; a fact, a picture, .* did$/);
  });

  it('is told where it is new, and where it is built no more', () => {
    const { [STYLE]: _, ...files } = other('site/brands.css');
    expect(told({ files }).map((line) => line.split(':')[0])).toEqual([
      `not-built ${STYLE} is no longer built`,
      'new site/brands.css is built and was not published',
    ]);
  });
});
