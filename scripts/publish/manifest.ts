import { createHash } from 'node:crypto';

export const GENERATOR = 'cpni-notices';
export const MANIFEST = 'manifest.json';

/** What `dist/` holds. No clock: the same documents give the same manifest. */
export interface Manifest {
  generator: typeof GENERATOR;
  version: string;
  /** SHA-256 of the law data that the documents were checked against. */
  law: string;
  documents: ManifestDocument[];
  /** By path below `dist/`, with `/`. */
  files: Record<string, { bytes: number; sha256: string }>;
}

export interface ManifestDocument {
  carrier: string;
  document: string;
  locale: string;
  kind: string;
  /** YYYY-MM-DD */
  effective: string;
  /** SHA-256 of the words, joined by single spaces, in UTF-8. */
  words: string;
}

export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

export function hashOfWords(words: string[]): string {
  return sha256(words.join(' '));
}

/** The manifest as a file; keys are sorted, so that two can be compared line by line. */
export function writeManifest(manifest: Manifest): string {
  const { documents, files, generator, law, version } = manifest;
  const sortedFiles = Object.fromEntries(Object.entries(files).sort(([a], [b]) => order(a, b)));
  const sortedDocuments = documents
    .map(({ carrier, document, effective, kind, locale, words }) => ({
      carrier,
      document,
      effective,
      kind,
      locale,
      words,
    }))
    .sort((a, b) => order(keyOf(a), keyOf(b)));
  return `${JSON.stringify({ documents: sortedDocuments, files: sortedFiles, generator, law, version }, null, 2)}\n`;
}

function keyOf({ carrier, document, locale }: ManifestDocument): string {
  return `${carrier}/${document}/${locale}`;
}

/** By code unit, whatever the machine's language. */
function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
