import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { hashOfWords, type ManifestDocument } from '../publish/manifest.js';
import { wordsOfPage } from '../verify/html-words.js';
import type { PublishedFinding } from './verification.js';

/** Bytes. A page that is larger was not built, and its words tell nothing. */
const LARGEST = 16 * 1024 * 1024;

/** Whether a published page or e-mail says the words that the manifest has of its document. */
export interface Saying {
  file: string;
  isSame: boolean;
}

/**
 * Takes the words out of a document's pages and e-mails again, those that were altered too.
 *
 * @param findings of the folder's files: what is missing or no file says nothing
 */
export function sayingsOf(
  folder: string,
  { files, words }: ManifestDocument,
  findings: ReadonlyMap<string, PublishedFinding>,
): Saying[] {
  return files
    .filter((file) => file.endsWith('.html'))
    .filter((file) => ['altered', undefined].includes(findings.get(file)?.what))
    .map((file) => ({ file, full: path.join(folder, file) }))
    .filter(({ full }) => statSync(full).size <= LARGEST)
    .map(({ file, full }) => {
      const { heading, body } = wordsOfPage(readFileSync(full, 'utf8'));
      return { file, isSame: hashOfWords([...heading, ...body]) === words };
    });
}
