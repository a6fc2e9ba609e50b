import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { readCharacterMap } from '../../render/pdf/character-map.js';

/** What a font of a page says of its glyphs, by their codes in four hexadecimal digits. */
export interface PaperFont {
  /** What each glyph stands for. */
  characters: ReadonlyMap<string, string>;
  /** How far a glyph moves on, as a share of the type size. */
  width: (code: string) => number;
  /** 100 to 900. */
  weight: number;
}

/** Names of weights as they end a font's name (OpenType, OS/2 usWeightClass); italics are of the same weight. */
const WEIGHTS: readonly [RegExp, number][] = [
  [/thin/i, 100],
  [/(extra|ultra)light/i, 200],
  [/light/i, 300],
  [/medium/i, 500],
  [/(semi|demi)bold/i, 600],
  [/(extra|ultra)bold/i, 800],
  [/black|heavy/i, 900],
  [/bold/i, 700],
];

/** The width that glyphs have of which a font says nothing (ISO 32000-1, table 117), in thousandths. */
const USUAL_WIDTH = 1000;

/** The fonts of a page, or of what is painted on it, by their names there: `/F4`. */
export function paperFonts(document: PDFDocument, resources: PDFDict | undefined): Map<string, PaperFont> {
  const fonts = resources?.lookupMaybe(PDFName.of('Font'), PDFDict);
  const read = new Map<string, PaperFont>();
  for (const [name, value] of fonts?.entries() ?? []) {
    read.set(name.toString(), paperFont(document.context.lookup(value, PDFDict)));
  }
  return read;
}

function paperFont(font: PDFDict): PaperFont {
  const descendants = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray);
  const inner = descendants?.lookupMaybe(0, PDFDict) ?? font;
  const usual = inner.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? USUAL_WIDTH;
  const widths = widthsOf(inner.lookupMaybe(PDFName.of('W'), PDFArray));
  const name = font.lookupMaybe(PDFName.of('BaseFont'), PDFName)?.decodeText() ?? '';
  const style = name.slice(name.lastIndexOf('-') + 1);
  return {
    characters: charactersOf(font),
    width: (code) => (widths.get(Number.parseInt(code, 16)) ?? usual) / 1000,
    weight: WEIGHTS.find(([pattern]) => pattern.test(style))?.[1] ?? 400,
  };
}

function charactersOf(font: PDFDict): ReadonlyMap<string, string> {
  const stream = font.lookup(PDFName.of('ToUnicode'));
  if (!(stream instanceof PDFRawStream)) return new Map();
  return readCharacterMap(Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'));
}

/** Reads `first [w w w]` and `first last w` (ISO 32000-1, 9.7.4.3). */
function widthsOf(list: PDFArray | undefined): Map<number, number> {
  const widths = new Map<number, number>();
  const number = (at: number) => list?.lookupMaybe(at, PDFNumber)?.asNumber() ?? 0;
  for (let at = 0; list && at + 1 < list.size(); ) {
    const first = number(at);
    const second = list.lookup(at + 1);
    if (second instanceof PDFArray) {
      for (let i = 0; i < second.size(); i++) widths.set(first + i, second.lookup(i, PDFNumber).asNumber());
      at += 2;
    } else {
      for (let code = first; code <= number(at + 1); code++) widths.set(code, number(at + 2));
      at += 3;
    }
  }
  return widths;
}
