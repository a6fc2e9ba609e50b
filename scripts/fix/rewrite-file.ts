import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CpniError } from '../cpni-error.js';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Puts a file's new text in the place of its former one, whole or not at all. A byte-order mark and the file's
 * permissions are kept, and a symbolic link stays one.
 *
 * @param former the text that the new one was made from, without byte-order mark
 * @throws CpniError when the file is not what it was, or cannot be written
 */
export function rewriteFile(path: string, former: string, text: string): void {
  try {
    const target = realpathSync(path);
    const held = readFileSync(target, 'utf8');
    const mark = held.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
    if (held.slice(mark.length) !== former) {
      throw new CpniError('The file changed while it was being fixed, and was left as it is.', {
        path,
        hint: 'Save it, then run cpni lint --fix again.',
      });
    }
    replace(target, mark + text);
  } catch (cause) {
    if (cause instanceof CpniError) throw cause;
    const code = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : '';
    throw new CpniError(`The fixed file could not be written${code}, and was left as it was.`, {
      path,
      cause,
    });
  }
}

/** Written beside it first: a rename within one folder happens at once or not at all. */
function replace(target: string, text: string): void {
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, text, { mode: statSync(target).mode, flag: 'wx' });
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
