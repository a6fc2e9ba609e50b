import {
  decodePDFRawStream,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { mcidOf } from '../render/pdf/artifacts.js';
import { readCharacterMap } from '../render/pdf/character-map.js';
import { type Operation, operations } from '../render/pdf/content-stream.js';
import { readContent } from '../render/pdf/page-content.js';

/** Letters painted in one go, all in one direction. */
export interface Fragment {
  /** Marked content that it belongs to. */
  mcid: number;
  /** Its line, by its height on the page. */
  line: string;
  /** What each glyph or ligature stands for, from the left to the right. */
  clusters: string[];
}

/** The text of a page that belongs to its tags, as it is painted. */
export function fragmentsOf(document: PDFDocument, page: PDFPage): Fragment[] {
  const maps = characterMaps(document, page);
  const fragments: Fragment[] = [];
  const marks: { mcid?: number; actual?: string; isSaid?: boolean }[] = [];
  let origin = '';
  let map: ReadonlyMap<string, string> = new Map();
  let open: { fragment: Fragment; origin: string } | undefined;
  const add = (cluster: string) => {
    const mcid = marks.findLast((mark) => mark.mcid !== undefined)?.mcid;
    if (mcid === undefined) return;
    if (open?.origin !== origin || open.fragment.mcid !== mcid) {
      open = { fragment: { mcid, line: origin.split(' ')[1] ?? '', clusters: [] }, origin };
      fragments.push(open.fragment);
    }
    open.fragment.clusters.push(cluster);
  };
  for (const operation of operations(readContent(document, page))) {
    const { operator, operands } = operation;
    if (operator === 'BDC' || operator === 'BMC') {
      const mcid = mcidOf(operation);
      const actual = actualText(operation);
      marks.push({ ...(mcid !== undefined && { mcid }), ...(actual !== undefined && { actual }) });
    } else if (operator === 'EMC') marks.pop();
    else if (operator === 'Tm') origin = operands.slice(4).join(' ');
    else if (operator === 'Tf') map = maps.get(operands[0] ?? '') ?? new Map();
    else if (operator === 'Tj' || operator === 'TJ') {
      const replaced = marks.find(({ actual }) => actual !== undefined);
      if (!replaced) for (const code of codesIn(operands.join(' '))) add(map.get(code) ?? '');
      else if (!replaced.isSaid) {
        replaced.isSaid = true;
        add(replaced.actual ?? '');
      }
    }
  }
  return fragments;
}

/** Chromium writes each glyph as four hexadecimal digits. */
function codesIn(strings: string): string[] {
  return [...strings.matchAll(/<([0-9A-Fa-f]*)>/g)].flatMap(
    ([, digits = '']) => digits.toUpperCase().match(/.{4}/g) ?? [],
  );
}

/** What stands for all that a mark holds (ISO 32000-1, 14.9.4). */
function actualText({ operands }: Operation): string | undefined {
  const [, hex, literal] =
    /\/ActualText\s*(?:<([0-9A-Fa-f]*)>|\(((?:\\.|[^\\)])*)\))/s.exec(operands[1] ?? '') ?? [];
  if (hex !== undefined) return PDFHexString.of(hex).decodeText();
  return literal === undefined ? undefined : PDFString.of(literal).decodeText();
}

function characterMaps(document: PDFDocument, page: PDFPage): Map<string, ReadonlyMap<string, string>> {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  const maps = new Map<string, ReadonlyMap<string, string>>();
  for (const [name, value] of fonts?.entries() ?? []) {
    const font = document.context.lookup(value, PDFDict);
    const stream = font.lookup(PDFName.of('ToUnicode'));
    if (!(stream instanceof PDFRawStream)) continue;
    const text = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    maps.set(name.toString(), readCharacterMap(text));
  }
  return maps;
}
