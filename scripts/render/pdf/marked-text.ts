import { decodePDFRawStream, PDFDict, PDFName, type PDFPage, PDFRawStream } from '@cantoo/pdf-lib';
import { mcidOf } from './artifacts.js';
import { readCharacterMap } from './character-map.js';
import { operations } from './content-stream.js';

/** What each mark of a page (by MCID) shows, in the order of painting. */
export function markedText(content: string, page: PDFPage): Map<number, string> {
  const maps = characterMaps(page);
  const texts = new Map<number, string>();
  const marks: (number | undefined)[] = [];
  let map: ReadonlyMap<string, string> = new Map();
  for (const operation of operations(content)) {
    const { operator, operands } = operation;
    if (operator === 'BDC' || operator === 'BMC') marks.push(mcidOf(operation));
    else if (operator === 'EMC') marks.pop();
    else if (operator === 'Tf') map = maps.get(operands[0] ?? '') ?? new Map();
    const mcid = marks.findLast((mark) => mark !== undefined);
    if (mcid === undefined || (operator !== 'Tj' && operator !== 'TJ')) continue;
    const shown = [...operands.join(' ').matchAll(/<([0-9A-Fa-f]*)>/g)]
      .flatMap(([, digits = '']) => digits.toUpperCase().match(/.{4}/g) ?? [])
      .map((code) => map.get(code) ?? '');
    texts.set(mcid, (texts.get(mcid) ?? '') + shown.join(''));
  }
  return texts;
}

function characterMaps(page: PDFPage): Map<string, ReadonlyMap<string, string>> {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  const maps = new Map<string, ReadonlyMap<string, string>>();
  for (const [name] of fonts?.entries() ?? []) {
    const stream = fonts?.lookup(name, PDFDict).lookup(PDFName.of('ToUnicode'));
    if (!(stream instanceof PDFRawStream)) continue;
    const text = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    maps.set(name.toString(), readCharacterMap(text));
  }
  return maps;
}
