import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { CpniError } from '../../cpni-error.js';
import { readText, troubleReading } from '../../workspace/read-text.js';
import type { Draft } from '../model.js';
import { draftOfText } from '../text/draft-text.js';

/** Fifty megabytes: a filing with scanned attachments is a tenth of it. */
const LARGEST = 50 * 1024 * 1024;

/** Formats that are no input, by their ending: what to save them as. */
const OTHERS: Record<string, string> = {
  '.doc': 'This is an old Word document. Open it in Word or LibreOffice and save it as .docx.',
  '.rtf': 'Open it in Word or LibreOffice and save it as .docx.',
  '.odt': 'Open it in LibreOffice and save it as .docx.',
  '.pages': 'Open it in Pages and export it as Word (.docx).',
  '.mdx': 'This is a document already: put it into notices/<carrier>/<document>/ with a document.yaml.',
};

/**
 * Reads a file's words, by its ending.
 *
 * @throws CpniError for a file that cannot be read, or has no words
 */
export async function readFile(path: string): Promise<Draft> {
  const extension = extname(path).toLowerCase();
  const draft = await draftOf(path, extension);
  if (draft.words.length === 0) {
    throw new CpniError('There are no words in this file.', {
      path,
      hint: 'See whether it is the right one.',
    });
  }
  return draft;
}

async function draftOf(path: string, extension: string): Promise<Draft> {
  switch (extension) {
    case '.txt':
    case '.text':
      return draftOfText(textOf(path));
    case '.md':
    case '.markdown': {
      const { draftOfMarkdown } = await import('./markdown.js');
      return draftOfMarkdown(textOf(path));
    }
    case '.html':
    case '.htm': {
      const { draftOfHtml } = await import('./html.js');
      return draftOfHtml(textOf(path));
    }
    case '.docx': {
      const { draftOfDocx } = await import('./docx.js');
      return draftOfDocx(bytesOf(path), path);
    }
    case '.pdf': {
      const { draftOfPdf } = await import('./pdf.js');
      return draftOfPdf(bytesOf(path), path);
    }
    default:
      bytesOf(path);
      throw new CpniError(
        `cpni import reads .docx, .pdf, .html, .txt and .md, and not ${extension || 'a file without an ending'}.`,
        { path, hint: OTHERS[extension] ?? 'Save it as one of these first.' },
      );
  }
}

function textOf(path: string): string {
  bytesOf(path, false);
  const read = readText(path);
  if ('text' in read) return read.text;
  const { reason, expected, place } = read.fault;
  throw new CpniError(reason, { path, line: place.line, column: place.column, hint: expected });
}

function bytesOf(path: string, whole = true): Uint8Array {
  try {
    const about = statSync(path, { throwIfNoEntry: false });
    if (!about) throw new CpniError('There is no such file.', { path });
    if (about.isDirectory()) throw new CpniError('This is a folder where a file is expected.', { path });
    if (!about.isFile()) throw new CpniError('This is no ordinary file.', { path });
    if (about.size === 0)
      throw new CpniError('The file is empty.', { path, hint: 'See whether it is the right one.' });
    if (about.size > LARGEST) {
      throw new CpniError(
        `The file is too large: ${about.size} bytes, where 50 MB is the most that is read.`,
        {
          path,
          hint: 'Save the pages with the words as a file of their own.',
        },
      );
    }
    return whole ? readFileSync(path) : new Uint8Array();
  } catch (error) {
    if (error instanceof CpniError) throw error;
    const { reason, expected } = troubleReading(error);
    throw new CpniError(reason, { path, hint: expected, cause: error });
  }
}
