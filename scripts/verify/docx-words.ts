import { strFromU8, unzipSync } from 'fflate';
import { splitWords } from './words.js';

/** What of a Word document's text makes words: text, breaks and tabs, and where paragraphs end. */
const PARTS = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:br|cr|tab)\b[^>]*>|<\/w:p>/g;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What nobody sees who does not look for it: what was deleted under track changes, and runs that are hidden. */
const UNSEEN = /<w:del\b[^>]*>.*?<\/w:del>|<w:r\b(?:(?!<\/w:r>).)*<w:vanish\/>.*?<\/w:r>/gs;

/**
 * Takes the words of a Word document's body back out, in order, as they are seen; headers, footers and labels of lists
 * are not read.
 */
export function wordsOfDocx(bytes: Uint8Array): string[] {
  const body = unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' })['word/document.xml'];
  const text = strFromU8(body ?? new Uint8Array());
  return splitWords(
    [...text.replace(UNSEEN, '').matchAll(PARTS)]
      .map(([, words]) => (words === undefined ? ' ' : decode(words)))
      .join(''),
  );
}

function decode(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name = '') => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return ENTITIES[name] ?? whole;
    },
  );
}
