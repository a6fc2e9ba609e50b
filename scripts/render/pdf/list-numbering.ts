import { PDFArray, PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { markedText } from './marked-text.js';
import { readContent } from './page-content.js';
import type { StructureTree, Visit } from './structure-tree.js';

/** Kinds of labels that PDF knows (ISO 32000-1, 14.8.5.5), by the first label of a list. */
const KINDS: readonly [RegExp, string][] = [
  [/^\p{N}/u, 'Decimal'],
  [/^[ivxl]+[.)]?$/, 'LowerRoman'],
  [/^[IVXL]+[.)]?$/, 'UpperRoman'],
  [/^\p{Ll}/u, 'LowerAlpha'],
  [/^\p{Lu}/u, 'UpperAlpha'],
  [/^[◦○]/u, 'Circle'],
  [/^[▪■]/u, 'Square'],
];

/** Says how lists with labels are numbered (ISO 14289-1, 7.6), where Chromium does not. */
export function describeLists(tree: StructureTree, document: PDFDocument): void {
  const pages = new Map<number, Map<number, string>>();
  const textsOn = (index: number) => {
    const page = document.getPage(index);
    const known = pages.get(index) ?? markedText(readContent(document, page), page);
    pages.set(index, known);
    return known;
  };
  tree.visit((visit) => {
    if (visit.type !== 'L' || isNumbered(visit.element)) return;
    const label = firstLabel(tree, visit);
    if (!label) return;
    const mark = tree.kids(label.element).map((kid) => tree.mark(kid, label.page))[0];
    const text = (mark && textsOn(mark.page).get(mark.mcid)?.trim()) ?? '';
    const kind = KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? 'Disc';
    const own = document.context.obj({ O: 'List', ListNumbering: kind });
    const former = visit.element.get(PDFName.of('A'));
    visit.element.set(PDFName.of('A'), former ? document.context.obj([former, own]) : own);
  });
}

function isNumbered(list: PDFDict): boolean {
  const given = list.lookup(PDFName.of('A'));
  const all = given instanceof PDFArray ? given.asArray().map((_, index) => given.lookup(index)) : [given];
  return all.some((one) => one instanceof PDFDict && one.has(PDFName.of('ListNumbering')));
}

function firstLabel(
  tree: StructureTree,
  { element, page }: Visit,
): { element: PDFDict; page: number | undefined } | undefined {
  for (const item of tree.kids(element).map((kid) => tree.element(kid))) {
    if (!item || tree.type(item) !== 'LI') continue;
    const label = tree
      .kids(item)
      .map((kid) => tree.element(kid))
      .find((kid) => kid && tree.type(kid) === 'Lbl');
    if (label) return { element: label, page: tree.pageOf(label) ?? tree.pageOf(item) ?? page };
  }
  return undefined;
}
