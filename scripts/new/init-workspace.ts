import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import type { Regime } from '../../rules/document-context.js';
import { CpniError } from '../cpni-error.js';
import { type NewReport, newDocument } from './new-document.js';
import { put } from './put.js';

/** What the build makes is no part of what legal writes. */
const IGNORED = 'dist/\n';

/** A fresh workspace: what was written, and the document that it begins with. */
export interface InitReport {
  /** From the working folder. */
  written: string[];
  /** Files that were there and are as they were. */
  left: string[];
  document: NewReport;
}

/**
 * Begins a workspace with one notice.
 *
 * @param folder where it is to be; made if need be
 * @param today YYYY-MM-DD
 * @throws CpniError when the folder is a workspace already
 */
export function initWorkspace(
  folder: string,
  cwd: string,
  { carrier = 'my-company', regime }: { carrier?: string; regime?: Regime },
  today: string,
): InitReport {
  const root = resolve(cwd, folder);
  const named = (path: string) => relative(cwd, path) || path;
  const notices = join(root, 'notices');
  if (existsSync(notices)) {
    throw new CpniError('There is a workspace here already: nothing was written.', {
      path: named(notices),
      hint: 'Add a document to it: cpni new',
    });
  }
  const readme = createRequire(import.meta.url).resolve('#package/scripts/new/workspace/README.md');
  const files = [
    { path: join(root, '.gitignore'), text: IGNORED },
    { path: join(notices, 'README.md'), text: readFileSync(readme, 'utf8') },
  ];
  const left = files.filter(({ path }) => existsSync(path)).map(({ path }) => named(path));
  const fresh = files.filter(({ path }) => !existsSync(path));
  for (const { path, text } of fresh) put(path, text);
  const document = newDocument('opt-out-notice', root, { carrier, ...(regime && { regime }) }, today);
  return {
    written: [
      ...fresh.map(({ path }) => named(path)),
      ...document.written.map((path) => named(join(root, path))),
    ],
    left,
    document,
  };
}
