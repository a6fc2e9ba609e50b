import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Manifest } from '../../scripts/publish/manifest.js';
import { sha256 } from '../../scripts/publish/manifest.js';
import { cpni, folderWith } from './run-cpni.js';

const DOCUMENT = 'notices/blue-heron-voice/opt-out-email';

/** A workspace of one document, of which two languages are built. */
function workspace(): string {
  const folder = folderWith({});
  const notices = join(import.meta.dirname, '../..', DOCUMENT);
  cpSync(join(notices, '../carrier.yaml'), join(folder, DOCUMENT, '../carrier.yaml'));
  cpSync(notices, join(folder, DOCUMENT), { recursive: true });
  return folder;
}

const BUILD = [`${DOCUMENT}/en.mdx`, `${DOCUMENT}/es.mdx`, '--only', 'text,email', '--report'];

it('a build writes the report of what it published, the same from wherever it is called', () => {
  const folder = workspace();
  const { status, stdout, stderr } = cpni(['build', ...BUILD], folder);
  expect(status, stderr).toBe(0);
  expect(stdout).toContain('Report to be filed: cpni-report.html');
  const report = readFileSync(join(folder, 'cpni-report.html'), 'utf8');
  const written = readFileSync(join(folder, 'dist/manifest.json'), 'utf8');
  expect(report).toContain(sha256(written));
  const { documents, files } = JSON.parse(written) as Manifest;
  for (const { words, title } of documents) {
    expect(report).toContain(words);
    expect(report).toContain(title);
  }
  for (const [path, { sha256: hash }] of Object.entries(files)) {
    expect(report, path).toContain(path);
    expect(report, path).toContain(hash);
  }
  expect(report).toContain('<q lang="es" dir="auto">');
  expect(report).toContain('whole: 27 of 27 parts as their source stands, by Benicio Arrabal Quesada');
  expect(report).toContain('47 CFR 64.2008(c)(1) · c1-right');
  expect(report).not.toContain(folder);

  const inside = join(folder, DOCUMENT);
  const again = cpni(
    ['build', ...BUILD, '../../../elsewhere.html', '--out', join(folder, 'dist')].map((each) =>
      each.replace(`${DOCUMENT}/`, ''),
    ),
    inside,
  );
  expect(again.status, again.stderr).toBe(0);
  expect(readFileSync(join(folder, 'elsewhere.html'), 'utf8')).toBe(report);
  expect(cpni(['verify'], folder).status).toBe(0);
});

it.each([
  ['a document', 'blue-heron-voice/opt-out-email', '--report takes a file that ends in .html'],
  ['a file in what is published', 'dist/report.html', 'The report cannot be in dist'],
  ['a folder', 'pages.html', '--report names a folder'],
])('the report is not written over %s', (_, name, message) => {
  const folder = folderWith({});
  mkdirSync(join(folder, 'pages.html'));
  const { status, stderr } = cpni(['build', '--report', name], folder);
  expect(stderr).toContain(message);
  expect(status).toBe(2);
});
