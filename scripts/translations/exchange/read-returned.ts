import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { CpniError } from '../../cpni-error.js';
import { readText } from '../../workspace/read-text.js';
import { pageOfDocx } from './page/read-docx.js';
import { type PageUnit, readPage } from './page/read-page.js';
import type { Returned } from './returned.js';
import { readXliff } from './xliff/read-xliff.js';

/** Cells of a table are still as they were written. */
export type ReturnedFile = Returned & { units: (Returned['units'][number] | PageUnit)[] };

/** Twenty megabytes. */
const LARGEST = 20 * 1024 * 1024;

/**
 * Reads a file that came back from a translator.
 *
 * @param path absolute
 * @param named as the user wrote it
 * @throws CpniError for a file that is not what it should be
 */
export async function readReturned(path: string, named: string): Promise<ReturnedFile> {
  const extension = extname(path).toLowerCase();
  if (extension === '.docx') return readPage(await pageOfDocx(bytesOf(path, named), named), named);
  if (!['.xliff', '.xlf', '.html', '.htm'].includes(extension)) {
    throw new CpniError(
      `Translations are read from .xliff, .docx and .html, and not from ${extension || 'a file without an ending'}.`,
      {
        path: named,
        hint: 'Save it as the kind of file that was exported.',
      },
    );
  }
  const read = readText(path);
  if ('fault' in read) {
    const { reason, expected, place } = read.fault;
    throw new CpniError(reason, { path: named, line: place.line, ...(expected ? { hint: expected } : {}) });
  }
  return extension.startsWith('.h') ? readPage(fromHtml(read.text), named) : readXliff(read.text, named);
}

function bytesOf(path: string, named: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size === 0) throw new CpniError('The file is empty.', { path: named });
    if (size > LARGEST) {
      throw new CpniError('The file is larger than 20 MB, and is not opened.', {
        path: named,
        hint: 'Take out pictures, or ask for the file anew.',
      });
    }
    return readFileSync(path);
  } catch (cause) {
    if (cause instanceof CpniError) throw cause;
    const code = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : '';
    throw new CpniError(`The file could not be read${code}.`, { path: named, cause });
  }
}
