import { PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import type { Check, PdfFault, StructureElement, TaggedContent, TaggedPdf } from './model.js';
import { at } from './said.js';

/**
 * What tags say they hold is what pages show, and pages lead back to those tags (ISO 14289-1, 7.1; ISO 32000-1,
 * 14.7.4). One fault a page, for what is wrong with one mark is often wrong with many.
 */
export const checkParentTree: Check = (pdf) => {
  const { elements } = pdf;
  const holders = new Map<string, StructureElement[]>();
  for (const element of elements) {
    for (const kid of element.kids) {
      if (kid.kind !== 'mark') continue;
      holders.set(kid.key, [...(holders.get(kid.key) ?? []), element]);
    }
  }
  return [
    ...elements.flatMap(parentFaults),
    ...pdf.pages.flatMap((_, index) => pageFaults(pdf, index, holders)),
  ];
};

/** An element says whose part it is. */
function parentFaults({ dict, parent, written, page }: StructureElement): PdfFault[] {
  const said = dict.lookup(PDFName.of('P'));
  if (!(said instanceof PDFDict)) {
    return [{ clause: '7.1', ...at(page), what: `has a ${written} that does not say what it is a part of` }];
  }
  return parent && said !== parent.dict
    ? [
        {
          clause: '7.1',
          ...at(page),
          what: `has a ${written} that says that it is a part of what does not hold it`,
        },
      ]
    : [];
}

function pageFaults(
  { pages, parentTree }: TaggedPdf,
  index: number,
  holders: ReadonlyMap<string, StructureElement[]>,
): PdfFault[] {
  const marks = pages[index];
  if (!marks) return [];
  const named = ({ holder, mcid }: TaggedContent) => {
    const number = holder.lookup(PDFName.of('StructParents'));
    const slot = number instanceof PDFNumber ? parentTree.get(number.asNumber()) : undefined;
    return slot instanceof PDFDict ? undefined : slot?.[mcid];
  };
  let unheld = 0;
  let shared = 0;
  let astray = 0;
  for (const [key, content] of marks.tagged) {
    const found = holders.get(key) ?? [];
    if (found.length === 0) unheld++;
    else if (found.length > 1) shared++;
    else if (named(content) !== found[0]?.dict) astray++;
  }
  const isHere = (key: string) => key.startsWith(`${index} `);
  const lost = [...holders.keys()].filter((key) => isHere(key) && !marks.tagged.has(key)).length;
  const counted: [number, string][] = [
    [unheld, 'has %n in no element of the structure'],
    [shared, 'has %n in several elements of the structure'],
    [astray, 'has %n without a way back to what holds them'],
    [lost, 'lacks %n that the structure names'],
  ];
  return counted
    .filter(([count]) => count > 0)
    .map(([count, words]) => ({
      clause: '7.1',
      page: index + 1,
      what: words.replace('%n', count === 1 ? '1 mark' : `${count} marks`),
    }));
}
