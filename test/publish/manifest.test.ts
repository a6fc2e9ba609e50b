import { expect, test } from 'vitest';
import { hashOfWords, writeManifest } from '../../scripts/publish/manifest.js';

test('a manifest is sorted, whatever order things were done in', () => {
  const document = {
    kind: 'k',
    effective: '2026-03-01',
    words: 'w',
    document: 'd',
    title: 't',
    files: ['b', 'a'],
  };
  const written = JSON.parse(
    writeManifest({
      version: '1',
      law: 'l',
      generator: 'cpni-notices',
      artefacts: ['pdf', 'html'],
      browser: 'Chrome/1',
      documents: [
        { ...document, carrier: 'b', locale: 'en' },
        { ...document, carrier: 'a', locale: 'es' },
        { ...document, carrier: 'a', locale: 'en' },
      ],
      files: { 'site/b': { bytes: 1, sha256: 'x' }, 'pdf/a': { bytes: 2, sha256: 'y' } },
    }),
  );
  expect(Object.keys(written)).toEqual([
    'artefacts',
    'browser',
    'documents',
    'files',
    'generator',
    'law',
    'version',
  ]);
  expect(written.artefacts).toEqual(['html', 'pdf']);
  expect(written.documents[0].files).toEqual(['a', 'b']);
  expect(Object.keys(written.files)).toEqual(['pdf/a', 'site/b']);
  expect(written.documents.map((one: Record<string, string>) => `${one.carrier}/${one.locale}`)).toEqual([
    'a/en',
    'a/es',
    'b/en',
  ]);
});

test('words are hashed in their order', () => {
  expect(hashOfWords(['say', 'no'])).toMatch(/^[0-9a-f]{64}$/);
  expect(hashOfWords(['say', 'no'])).not.toBe(hashOfWords(['no', 'say']));
});
