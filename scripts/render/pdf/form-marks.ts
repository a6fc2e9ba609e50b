import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import type { StructureTree } from './structure-tree.js';

/** Tagged content of a form XObject, by MCID. */
export interface TaggedForm {
  ref: PDFRef;
  mcids: ReadonlySet<number>;
}

/**
 * Ties the marks in form XObjects to the structure tree (ISO 32000-1, 14.7.4.3). Chromium numbers them as if they were the
 * page's, where nobody finds them.
 *
 * @param forms by page index
 */
export function tieForms(
  tree: StructureTree,
  document: PDFDocument,
  forms: ReadonlyMap<number, readonly TaggedForm[]>,
): void {
  const owners = new Map<TaggedForm, PDFArray>();
  tree.visit(({ element, ref, page }) => {
    const kids = tree.kids(element);
    let isChanged = false;
    const tied = kids.map((kid): PDFObject => {
      const mark = tree.mark(kid, page);
      const form = mark && forms.get(mark.page)?.find(({ mcids }) => mcids.has(mark.mcid));
      if (!form) return kid;
      isChanged = true;
      tree.reassign(mark);
      const slots = owners.get(form) ?? document.context.obj([]);
      owners.set(form, slots);
      while (slots.size() <= mark.mcid) slots.push(document.context.obj(null));
      slots.set(mark.mcid, ref);
      return document.context.obj({
        Type: 'MCR',
        Pg: document.getPage(mark.page).ref,
        Stm: form.ref,
        MCID: mark.mcid,
      });
    });
    if (isChanged) tree.setKids(element, tied);
  });
  for (const [{ ref }, slots] of owners) number(tree, document, ref, slots);
}

/** Gives a form the next number in the parent tree. */
function number(tree: StructureTree, { context }: PDFDocument, form: PDFRef, slots: PDFArray): void {
  const parents = tree.root.lookup(PDFName.of('ParentTree'), PDFDict);
  const next =
    tree.root.lookupMaybe(PDFName.of('ParentTreeNextKey'), PDFNumber)?.asNumber() ?? lastKey(parents) + 1;
  const numbers = parents.lookupMaybe(PDFName.of('Nums'), PDFArray);
  const entry = [context.obj(next), context.register(slots)];
  if (numbers) for (const one of entry) numbers.push(one);
  else {
    const leaf = context.obj({ Limits: [next, next], Nums: entry });
    parents.lookup(PDFName.of('Kids'), PDFArray).push(context.register(leaf));
  }
  tree.root.set(PDFName.of('ParentTreeNextKey'), context.obj(next + 1));
  const stream = context.lookup(form, PDFStream);
  stream.dict.set(PDFName.of('StructParents'), context.obj(next));
}

function lastKey(node: PDFDict): number {
  const numbers = node.lookupMaybe(PDFName.of('Nums'), PDFArray);
  const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray);
  const keys = [-1];
  for (let i = 0; numbers && i + 1 < numbers.size(); i += 2)
    keys.push(numbers.lookup(i, PDFNumber).asNumber());
  for (let i = 0; kids && i < kids.size(); i++) keys.push(lastKey(kids.lookup(i, PDFDict)));
  return Math.max(...keys);
}
