import { createHash } from 'node:crypto';
import { ARTEFACTS, type Artefact } from './artefacts.js';

export const GENERATOR = 'cpni-notices';
export const MANIFEST = 'manifest.json';

/** What `dist/` holds, in the form of manifest.schema.json. No clock: the same documents give the same manifest. */
export interface Manifest {
  generator: typeof GENERATOR;
  version: string;
  /** SHA-256 of the law data that the documents were checked against. */
  law: string;
  /** What was built. */
  artefacts: readonly Artefact[];
  /** Which browser printed, such as `HeadlessChrome/147.0.7727.15`, if one did: another may print other bytes. */
  browser?: string;
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
  title: string;
  /** SHA-256 of the words, joined by single spaces, in UTF-8. */
  words: string;
  /** The files that say it, as in `files`; those it has together with others are not among them. */
  files: readonly string[];
}

export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

export function hashOfWords(words: string[]): string {
  return sha256(words.join(' '));
}

/** The manifest as a file; everything is sorted, so that two can be compared line by line. */
export function writeManifest(manifest: Manifest): string {
  const { artefacts, browser, documents, files, generator, law, version } = manifest;
  const sorted = {
    artefacts: ARTEFACTS.filter((each) => artefacts.includes(each)),
    ...(browser !== undefined && { browser }),
    documents: documents.map(writtenDocument).sort((a, b) => order(nameOfPublished(a), nameOfPublished(b))),
    files: Object.fromEntries(Object.entries(files).sort(([a], [b]) => order(a, b))),
    generator,
    law,
    version,
  };
  return `${JSON.stringify(sorted, null, 2)}\n`;
}

function writtenDocument(given: ManifestDocument): ManifestDocument {
  const { carrier, document, effective, files, kind, locale, title, words } = given;
  return { carrier, document, effective, files: [...files].sort(order), kind, locale, title, words };
}

/** `blue-heron-voice/opt-out/es` */
export function nameOfPublished({ carrier, document, locale }: ManifestDocument): string {
  return `${carrier}/${document}/${locale}`;
}

/** By code unit, whatever the machine's language. */
function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
