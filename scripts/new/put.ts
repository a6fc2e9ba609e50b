import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CpniError } from '../cpni-error.js';

/**
 * Writes a file and the folders above it.
 *
 * @throws CpniError when it cannot be written
 */
export function put(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : '';
    throw new CpniError(`The file could not be written${code}.`, { path, cause });
  }
}
