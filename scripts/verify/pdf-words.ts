import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextContent } from 'pdfjs-dist/types/src/display/api.js';
import { splitWords } from './words.js';

/** Markers of unnumbered lists; they are ornaments, though Chromium writes them as text. */
const BULLETS = /[•◦▪]/g;

/**
 * Takes the words back out of a PDF as a reading program does: what is marked as artifact, such as page numbers,
 * is not read.
 */
export async function wordsOfPdf(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  });
  const document = await task.promise;
  const parts: string[] = [];
  try {
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      parts.push(readText(await page.getTextContent({ includeMarkedContent: true })));
    }
  } finally {
    await task.destroy();
  }
  return splitWords(parts.join(' ').replace(BULLETS, ' '));
}

function readText({ items }: TextContent): string {
  const marks: string[] = [];
  let text = '';
  for (const item of items) {
    if ('str' in item) {
      if (!marks.includes('Artifact')) text += item.str + (item.hasEOL ? ' ' : '');
    } else if (item.type === 'endMarkedContent') marks.pop();
    else marks.push((item as { tag?: string }).tag ?? '');
  }
  return text;
}
