import { writeFileSync } from 'node:fs';
import { CpniError } from '../cpni-error.js';

/**
 * Writes a report to a file, or to standard output when there is none.
 *
 * @throws CpniError when the file cannot be written
 */
export function writeReport(text: string, path?: string): void {
  if (path === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(path, text);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : '';
    throw new CpniError(`The report could not be written${code}.`, { path, cause });
  }
}
