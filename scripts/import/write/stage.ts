import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { CpniError } from '../../cpni-error.js';
import { type Document, readDocument } from '../../document/document.js';
import type { CarrierFacts } from '../../workspace/carrier-facts.js';
import { readWorkspace } from '../../workspace/workspace.js';
import { wordsOfDraft } from '../words.js';

/** A file to be written: absolute path and text. */
export interface Planned {
  path: string;
  text: string;
}

/** A document as its own reader reads it. */
export interface Staged {
  document: Document;
  words: string[];
}

/** The facts of a company that the workspace has already. */
export function existingCarrier(root: string, id: string): CarrierFacts | undefined {
  const dir = join(root, 'notices', id);
  if (!existsSync(join(dir, 'carrier.yaml'))) return undefined;
  return readWorkspace(root, [join(dir, 'carrier.yaml')]).carriers.find((carrier) => carrier.id === id)
    ?.facts;
}

/** Writes the files into a folder of their own and reads the documents there, as every other command would. */
export function stage(
  root: string,
  carrier: string,
  files: Planned[],
  ids: string[],
  locale: string,
): Staged[] {
  const folder = mkdtempSync(join(tmpdir(), 'cpni-import-'));
  try {
    const there = join(root, 'notices', carrier, 'carrier.yaml');
    if (existsSync(there)) copy(there, join(folder, 'notices', carrier, 'carrier.yaml'));
    for (const { path, text } of files) put(join(folder, relative(root, path)), text);
    const documents = readWorkspace(folder).carriers[0]?.documents ?? [];
    return ids.map((id) => {
      const found = documents.find((each) => each.id === id);
      if (!found) throw new Error(`The document ${id} that was staged is not there`);
      const document = readDocument(found, locale);
      return { document, words: wordsOfDraft(document.tree) };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Writes the files in their places.
 *
 * @throws CpniError when a document is there already and is not to be replaced
 */
export function writeFiles(files: Planned[], documents: string[], force: boolean, cwd: string): void {
  const taken = documents.find((dir) => existsSync(dir));
  if (taken !== undefined && !force) {
    throw new CpniError('There is a document here already: nothing was imported.', {
      path: relative(cwd, taken),
      hint: 'Rename or move its folder to keep both, or give --force to replace it.',
    });
  }
  for (const { path, text } of files) {
    try {
      put(path, text);
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : '';
      throw new CpniError(`The file could not be written${code}.`, { path, cause });
    }
  }
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}
