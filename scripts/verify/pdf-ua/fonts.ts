import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { readCharacterMap } from '../../render/pdf/character-map.js';
import { readWidths } from './font-widths.js';
import type { Check, PdfFault } from './model.js';
import { type GlyphMetrics, readGlyphMetrics } from './true-type.js';

/** Thousandths of the type size by which a width may be off (ISO 14289-1, 7.21.5). */
const TOLERANCE = 1;
/** Values that no character has (ISO 14289-1, 7.21.7). */
const NO_CHARACTER = /[\0\uFFFE\uFEFF]/;
const PROGRAMS = ['FontFile', 'FontFile2', 'FontFile3'];

/** Fonts are in the file, draw every glyph that is used, as wide as they say, and tell what it stands for (7.21). */
export const checkFonts: Check = ({ pages }) => {
  const fonts = new Map<PDFDict, { codes: Set<number>; page: number }>();
  const faults: PdfFault[] = [];
  pages.forEach(({ glyphs }, index) => {
    let missing = 0;
    for (const [font, counts] of glyphs) {
      const used = fonts.get(font) ?? { codes: new Set(), page: index + 1 };
      fonts.set(font, used);
      for (const code of counts.keys()) used.codes.add(code);
      missing += isComposite(font) ? (counts.get(0) ?? 0) : 0;
    }
    if (missing === 0) return;
    const count = missing === 1 ? '1 character' : `${missing} characters`;
    faults.push({ clause: '7.21.8', page: index + 1, what: `has ${count} that no font can show` });
  });
  for (const [font, { codes, page }] of fonts) {
    codes.delete(0);
    for (const [clause, what] of fontFaults(font, [...codes])) {
      faults.push({ clause, page, what: `uses the font ${nameOf(font)}, ${what}` });
    }
  }
  return faults;
};

type FontFault = [clause: string, what: string];

function fontFaults(font: PDFDict, codes: number[]): FontFault[] {
  const faults = unicodeFaults(font, codes);
  const descendants = font.lookup(PDFName.of('DescendantFonts'));
  const own = descendants instanceof PDFArray ? descendants.lookup(0) : font;
  if (!(own instanceof PDFDict) || font.lookup(PDFName.of('Subtype')) === PDFName.of('Type3')) return faults;
  const descriptor = own.lookup(PDFName.of('FontDescriptor'));
  const program = PROGRAMS.map((key) =>
    descriptor instanceof PDFDict ? descriptor.lookup(PDFName.of(key)) : undefined,
  ).find((stream) => stream instanceof PDFRawStream);
  if (!program) return [...faults, ['7.21.4.1', 'which is not in the file']];
  if (!isComposite(font)) return faults;
  const encoding = font.lookup(PDFName.of('Encoding'));
  if (encoding !== PDFName.of('Identity-H') && encoding !== PDFName.of('Identity-V')) {
    return [...faults, ['7.21.3.3', 'whose codes (CMap) are not told in the file']];
  }
  const map = own.lookup(PDFName.of('CIDToGIDMap'));
  const isTrueType = own.lookup(PDFName.of('Subtype')) === PDFName.of('CIDFontType2');
  if (isTrueType && map === undefined) {
    return [...faults, ['7.21.3.2', 'which does not say which glyph a code draws (CIDToGIDMap)']];
  }
  const metrics =
    map === PDFName.of('Identity') ? readGlyphMetrics(decodePDFRawStream(program).decode()) : undefined;
  return [...faults, ...setFaults(descriptor, codes), ...(metrics ? metricFaults(own, codes, metrics) : [])];
}

function metricFaults(font: PDFDict, codes: number[], { count, width }: GlyphMetrics): FontFault[] {
  const absent = codes.filter((code) => code >= count).length;
  const said = readWidths(font);
  const wrong = codes.filter((code) => code < count && Math.abs(said(code) - width(code)) > TOLERANCE).length;
  return [
    ...(absent > 0 ? [['7.21.4.1', `which lacks ${absent} of the glyphs that are used`] as FontFault] : []),
    ...(wrong > 0
      ? [['7.21.5', `which says another width for ${wrong} glyphs than it draws`] as FontFault]
      : []),
  ];
}

/** A list of the font's glyphs, if there is one, has all that are used. */
function setFaults(descriptor: unknown, codes: number[]): FontFault[] {
  const stream = descriptor instanceof PDFDict ? descriptor.lookup(PDFName.of('CIDSet')) : undefined;
  if (!(stream instanceof PDFRawStream)) return [];
  const bits = decodePDFRawStream(stream).decode();
  const isListed = (cid: number) => (((bits[cid >> 3] ?? 0) >> (7 - (cid & 7))) & 1) === 1;
  return codes.every(isListed)
    ? []
    : [['7.21.4.2', 'whose list of glyphs (CIDSet) lacks some that are used']];
}

function unicodeFaults(font: PDFDict, codes: number[]): FontFault[] {
  const stream = font.lookup(PDFName.of('ToUnicode'));
  if (!(stream instanceof PDFRawStream)) {
    return isComposite(font) ? [['7.21.7', 'which does not say what its glyphs stand for (ToUnicode)']] : [];
  }
  if (!isComposite(font)) return [];
  const map = readCharacterMap(Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'));
  const wrong = codes.filter((code) => {
    const text = map.get(code.toString(16).toUpperCase().padStart(4, '0'));
    return text === undefined || text === '' || NO_CHARACTER.test(text);
  }).length;
  return wrong === 0
    ? []
    : [['7.21.7', `which does not say what ${wrong} of its glyphs stand for (ToUnicode)`]];
}

function isComposite(font: PDFDict): boolean {
  return font.lookup(PDFName.of('Subtype')) === PDFName.of('Type0');
}

function nameOf(font: PDFDict): string {
  const name = font.lookup(PDFName.of('BaseFont'));
  return name instanceof PDFName ? name.decodeText().replace(/^[A-Z]{6}\+/, '') : 'without a name';
}
