import { decodePDFRawStream, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import { readCharacterMap, writeCharacterMap } from '../../scripts/render/pdf/character-map.js';
import type { EditablePdf } from './editable-pdf.js';
import type { Mutant } from './mutant.js';

const name = (text: string) => PDFName.of(text);

/** Changes what the first font's glyphs stand for. */
function changeUnicode(pdf: EditablePdf, change: (map: Map<string, string>) => void): void {
  const { font } = pdf.font();
  const stream = font.lookup(name('ToUnicode')) as PDFRawStream;
  const map = readCharacterMap(Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'));
  change(map);
  const bytes = Buffer.from(writeCharacterMap(map), 'latin1');
  const dict = pdf.document.context.obj({ Length: bytes.length });
  font.set(name('ToUnicode'), pdf.document.context.register(PDFRawStream.of(dict, new Uint8Array(bytes))));
}

/** Fonts, broken. */
export const FONT_MUTANTS: readonly Mutant[] = [
  {
    clause: '7.21.3.2',
    name: 'a font does not say which glyph a code draws',
    break: (pdf) => void pdf.font().own.delete(name('CIDToGIDMap')),
  },
  {
    clause: '7.21.3.3',
    name: 'a font’s codes are told in a file of their own',
    break: (pdf) => pdf.font().font.set(name('Encoding'), name('Larkspur-H')),
  },
  {
    clause: '7.21.4.1',
    name: 'a font is not in the file',
    break: (pdf) => void pdf.font().descriptor.delete(name('FontFile2')),
  },
  {
    clause: '7.21.4.1',
    name: 'a glyph is used that the font does not have',
    break: (pdf) => {
      pdf.content((content) => content.replace(/<([0-9A-F]{4})([0-9A-F]*)> Tj/i, '<FFF0$2> Tj'));
      changeUnicode(pdf, (map) => map.set('FFF0', 'x'));
    },
  },
  {
    clause: '7.21.4.2',
    name: 'the list of a font’s glyphs lacks some',
    break: (pdf) => {
      const { context } = pdf.document;
      const set = PDFRawStream.of(context.obj({ Length: 1 }), new Uint8Array([128]));
      pdf.font().descriptor.set(name('CIDSet'), context.register(set));
    },
  },
  {
    clause: '7.21.5',
    name: 'a font says other widths than it draws',
    break: (pdf) => {
      const { own } = pdf.font();
      own.set(name('W'), pdf.document.context.obj([]));
      own.set(name('DW'), PDFNumber.of(321));
    },
  },
  {
    clause: '7.21.7',
    name: 'a font does not say what its glyphs stand for',
    break: (pdf) => void pdf.font().font.delete(name('ToUnicode')),
  },
  {
    clause: '7.21.7',
    name: 'a font says nothing of one glyph',
    break: (pdf) => changeUnicode(pdf, (map) => void map.delete(usedCode(pdf))),
  },
  {
    clause: '7.21.7',
    name: 'a glyph stands for the character 0',
    break: (pdf) => changeUnicode(pdf, (map) => void map.set(usedCode(pdf), '\0')),
  },
  {
    clause: '7.21.7',
    name: 'a glyph stands for a byte order mark',
    break: (pdf) => changeUnicode(pdf, (map) => void map.set(usedCode(pdf), '\uFEFF')),
  },
  {
    clause: '7.21.8',
    name: 'a character is shown that no font has',
    break: (pdf) => pdf.content((content) => content.replace(/<[0-9A-F]{4}([0-9A-F]*)> Tj/i, '<0000$1> Tj')),
  },
];

/** A code of the first font that the page shows. */
function usedCode(pdf: EditablePdf): string {
  const fonts = pdf.document.getPage(0).node.Resources()?.lookup(name('Font'));
  const key = (fonts as unknown as { keys(): PDFName[] }).keys()[0]?.toString() ?? '';
  let code = '';
  pdf.content((content) => {
    const after = content.slice(content.indexOf(`${key} `));
    code = /<([0-9A-F]{4})/i.exec(after)?.[1]?.toUpperCase() ?? '';
    return `${content}\n`;
  });
  return code;
}
