import { unzipSync } from 'fflate';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import mammoth from 'mammoth';
import { CpniError } from '../../../cpni-error.js';

/** Far more than the table of any notice takes. */
const LARGEST = 64 * 1024 * 1024;

/**
 * The words and tables of a Word document as a page; changes are taken as accepted, comments left out.
 *
 * @throws CpniError for what is no Word document, or one that is damaged or grows out of all proportion
 */
export async function pageOfDocx(bytes: Uint8Array, path: string): Promise<Root> {
  requireDocx(bytes, path);
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        externalFileAccess: false,
        ignoreEmptyParagraphs: true,
      },
    );
    return fromHtml(value, { fragment: true });
  } catch (cause) {
    throw damaged(path, cause);
  }
}

function requireDocx(bytes: Uint8Array, path: string): void {
  let size = 0;
  let hasBody = false;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        hasBody ||= name === 'word/document.xml';
        return false;
      },
    });
  } catch (cause) {
    throw damaged(path, cause);
  }
  if (!hasBody) throw damaged(path);
  if (size > LARGEST) {
    throw new CpniError('This Word document holds more than 64 MB, and is not opened.', {
      path,
      hint: 'Take out pictures, or ask for the file anew.',
    });
  }
}

function damaged(path: string, cause?: unknown): CpniError {
  return new CpniError('This Word document is damaged, or is none.', {
    path,
    hint: 'See whether Word can open it, and save it anew as .docx.',
    cause,
  });
}
