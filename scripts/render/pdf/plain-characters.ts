import { deflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFDict, type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { readCharacterMap, writeCharacterMap } from './character-map.js';

/**
 * Characters that Unicode has only for the sake of old fonts: shapes of Arabic letters by their place in a word,
 * and radicals of Han characters that look like whole ones.
 */
const SHAPES = /[\u2E80-\u2FDF\uFB50-\uFDFF\uFE70-\uFEFC]/;

/**
 * Lets glyphs stand for the letters that were written. Where a font draws several characters with one glyph, Chromium
 * takes any of them; a search for a word would not find it. A ligature that Unicode has as a character stays: reading
 * programs take it apart in the order of its direction, which they cannot do for letters in a row.
 *
 * @param alike characters that the document does not have, with those that it has and that are drawn the same
 */
export function writePlainCharacters(document: PDFDocument, alike: ReadonlyMap<string, string>): void {
  for (const [, font] of document.context.enumerateIndirectObjects()) {
    const ref = font instanceof PDFDict ? font.get(PDFName.of('ToUnicode')) : undefined;
    const stream = document.context.lookup(ref);
    if (!(font instanceof PDFDict) || !(stream instanceof PDFRawStream)) continue;
    const map = readCharacterMap(Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'));
    const plain = new Map(
      [...map].map(([code, text]) => {
        const letter = SHAPES.test(text) ? text.normalize('NFKC') : text;
        return [code, alike.get(text) ?? ([...letter].length === 1 ? letter : text)];
      }),
    );
    if ([...plain].every(([code, text]) => map.get(code) === text)) continue;
    const bytes = deflateSync(Buffer.from(writeCharacterMap(plain), 'latin1'), { level: 9 });
    const dict = document.context.obj({ Length: bytes.length, Filter: 'FlateDecode' });
    font.set(
      PDFName.of('ToUnicode'),
      document.context.register(PDFRawStream.of(dict, new Uint8Array(bytes))),
    );
  }
}
