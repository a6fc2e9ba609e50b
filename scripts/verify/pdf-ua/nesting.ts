import type { Check, PdfFault, StructureElement } from './model.js';
import { at } from './said.js';

/** What may hold an element (ISO 14289-1, 7.2; ISO 32000-1, 14.8.4.3). */
const PARENTS: Record<string, readonly string[]> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
};

/** What an element may hold. */
const KIDS: Record<string, readonly string[]> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOC', 'TOCI', 'Caption'],
};

/** Lists, tables and contents are built of their own parts. */
export const checkNesting: Check = ({ elements }) => elements.flatMap(faultsOf);

function faultsOf(element: StructureElement): PdfFault[] {
  const { type, page } = element;
  const kids = kidsOf(element).map((kid) => kid.type);
  const fault = (what: string): PdfFault => ({ clause: '7.2', ...at(page), what });
  const faults: PdfFault[] = [];
  const parent = parentOf(element)?.type;
  const stray = kids.find((kid) => KIDS[type] && !KIDS[type].includes(kid) && !tellsItself(kid, type));
  if (stray !== undefined) faults.push(fault(`has a ${type} that holds a ${stray}`));

  if (PARENTS[type] && !PARENTS[type].includes(parent ?? '')) {
    faults.push(
      fault(`has a ${type} that is in a ${parent ?? 'document'} and not in a ${PARENTS[type].join(' or ')}`),
    );
  }
  const count = (kid: string) => kids.filter((one) => one === kid).length;
  if (type === 'Table') {
    for (const part of ['THead', 'TFoot', 'Caption']) {
      if (count(part) > 1) faults.push(fault(`has a Table with ${count(part)} of ${part}`));
    }
    if (count('THead') + count('TFoot') > 0 && count('TBody') === 0) {
      faults.push(fault('has a Table with a head or foot and no body (TBody)'));
    }
  }
  const caption = kids.indexOf('Caption');
  const isPlaced = caption <= 0 || (type === 'Table' && caption === kids.length - 1);
  if (['L', 'TOC', 'Table'].includes(type) && !isPlaced) {
    faults.push(fault(`has a ${type} with its caption amid its parts`));
  }
  return faults;
}

/** Whether the stray part itself will say that it is in the wrong place. */
function tellsItself(kid: string, parent: string): boolean {
  return PARENTS[kid] !== undefined && !PARENTS[kid].includes(parent);
}

/** Elements that only hold others are looked through. */
function kidsOf({ kids }: StructureElement): StructureElement[] {
  return kids.flatMap((kid) => {
    if (kid.kind !== 'element') return [];
    return kid.element.type === 'NonStruct' ? kidsOf(kid.element) : [kid.element];
  });
}

function parentOf({ parent }: StructureElement): StructureElement | undefined {
  return parent?.type === 'NonStruct' ? parentOf(parent) : parent;
}
