import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CpniError } from '../cpni-error.js';

/** A file to be written: absolute path and text. */
export interface PlannedFile {
  path: string;
  text: string;
}

/**
 * Writes files that belong together: each beside its place first, and then all into their places. When one cannot be
 * written, those before it get their former text again.
 *
 * @throws CpniError when a file cannot be written
 */
export function writeAll(files: readonly PlannedFile[]): void {
  const planned = files.map(({ path, text }) => ({
    path,
    text,
    beside: join(dirname(path), `.${basename(path)}.${process.pid}.tmp`),
    former: existsSync(path) ? readFileSync(path) : undefined,
  }));
  const done: typeof planned = [];
  let current = '';
  try {
    for (const { path, text, beside } of planned) {
      current = path;
      writeFileSync(beside, text, { flag: 'wx' });
    }
    for (const file of planned) {
      current = file.path;
      renameSync(file.beside, file.path);
      done.push(file);
    }
  } catch (cause) {
    for (const { path, former } of done) {
      if (former) writeFileSync(path, former);
      else rmSync(path, { force: true });
    }
    const code = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : '';
    throw new CpniError(`The file could not be written${code}. Everything is as it was.`, {
      path: current,
      cause,
    });
  } finally {
    for (const { beside } of planned) rmSync(beside, { force: true });
  }
}
