import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CpniError } from '../cpni-error.js';

/** A file to be written: absolute path and text. */
export interface PlannedFile {
  path: string;
  text: string;
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Writes files that belong together: each beside its place first, and then all into their places. When one cannot be
 * written, those before it get their former text again. A byte-order mark and the file's permissions are kept, and a
 * symbolic link stays one.
 *
 * @throws CpniError when a file cannot be written
 */
export function writeAll(files: readonly PlannedFile[]): void {
  const prepared: Prepared[] = [];
  const done: Prepared[] = [];
  let current = '';
  try {
    for (const file of files) {
      current = file.path;
      prepared.push(prepare(file));
    }
    for (const file of prepared) {
      current = file.path;
      renameSync(file.beside, file.target);
      done.push(file);
    }
  } catch (cause) {
    for (const { target, former } of done) {
      if (former) writeFileSync(target, former);
      else rmSync(target, { force: true });
    }
    const code = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : '';
    throw new CpniError(`The file could not be written${code}. Everything is as it was.`, {
      path: current,
      cause,
    });
  } finally {
    for (const { beside } of prepared) rmSync(beside, { force: true });
  }
}

interface Prepared {
  path: string;
  /** Where the file is, behind a symbolic link. */
  target: string;
  beside: string;
  former?: Buffer;
}

function prepare({ path, text }: PlannedFile): Prepared {
  if (!existsSync(path)) {
    const beside = besideOf(path);
    writeFileSync(beside, text, { flag: 'wx' });
    return { path, target: path, beside };
  }
  const target = realpathSync(path);
  const former = readFileSync(target);
  const beside = besideOf(target);
  const mark = former.toString('utf8', 0, 3) === BYTE_ORDER_MARK ? BYTE_ORDER_MARK : '';
  writeFileSync(beside, mark + text, { flag: 'wx', mode: statSync(target).mode });
  return { path, target, beside, former };
}

function besideOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
}
