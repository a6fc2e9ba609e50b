import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { CpniError } from '../../cpni-error.js';
import type { Draft } from '../model.js';
import { draftOfLines } from '../text/draft-text.js';
import { type Glyphs, glyphsOf } from './pdf-glyphs.js';
import { pdfLines } from './pdf-lines.js';

/**
 * Reads a PDF's words by where they stand on its pages.
 *
 * @throws CpniError for a PDF that is damaged, locked, or a picture of pages without words
 */
export async function draftOfPdf(bytes: Uint8Array, path: string): Promise<Draft> {
  const pages = await readPages(bytes, path);
  const empty = pages.flatMap((glyphs, index) => (glyphs.length === 0 ? [index + 1] : []));
  if (empty.length === pages.length) {
    throw new CpniError('This PDF is a picture of its pages: it holds no words.', {
      path,
      hint: 'Have a program read them first (OCR), such as "Recognise Text" of a PDF editor; then import what it saves.',
    });
  }
  const draft = draftOfLines(pdfLines(pages));
  const doubts = empty.map((page) => ({
    reason: `Page ${page} holds no words. If it is a scan, write its words.`,
  }));
  return { ...draft, doubts: [...doubts, ...draft.doubts] };
}

async function readPages(bytes: Uint8Array, path: string): Promise<Glyphs[][]> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const pages: Glyphs[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      pages.push(glyphsOf(await page.getTextContent({ includeMarkedContent: true })));
    }
    return pages;
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : '';
    if (name === 'PasswordException') {
      throw new CpniError('This PDF is locked by a password.', {
        path,
        hint: 'Save a copy without it.',
        cause,
      });
    }
    throw new CpniError('This PDF is damaged, or is none.', {
      path,
      hint: 'See whether other programs can open it, and save it anew.',
      cause,
    });
  } finally {
    await task.destroy();
  }
}
