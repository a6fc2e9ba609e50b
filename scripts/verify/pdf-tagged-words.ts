import { PDFDocument } from '@cantoo/pdf-lib';
import { StructureTree } from '../render/pdf/structure-tree.js';
import { type Fragment, fragmentsOf } from './pdf-fragments.js';
import { splitWords } from './words.js';

const RIGHT_TO_LEFT = /[\p{sc=Arab}\p{sc=Hebr}،؛؟]/u;
const LETTER = /\p{L}/u;

/** Structure elements inside a line. */
const INLINE = new Set(['NonStruct', 'Span', 'Strong', 'Em', 'Link', 'Sub', 'Reference']);

/**
 * Takes the words out of a PDF whose text runs from right to left, in the order of its tags, as assistive technology
 * does. On the page, letters stand from left to right in the order they are painted; here they are put back into
 * the order in which they are read.
 */
export async function taggedWordsOfPdf(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const tree = new StructureTree(document);
  const pages = document.getPages().map((page) => {
    const byMark = new Map<number, Fragment[]>();
    for (const fragment of fragmentsOf(document, page)) {
      byMark.set(fragment.mcid, [...(byMark.get(fragment.mcid) ?? []), fragment]);
    }
    return byMark;
  });
  const parts: string[] = [];
  tree.visit(({ element, type, page }) => {
    if (!INLINE.has(type)) parts.push(' ');
    const lines = new Map<string, Fragment[]>();
    for (const kid of tree.kids(element)) {
      const mark = tree.mark(kid, page);
      for (const fragment of (mark && pages[mark.page]?.get(mark.mcid)) ?? []) {
        const line = `${mark?.page} ${fragment.line}`;
        lines.set(line, [...(lines.get(line) ?? []), fragment]);
      }
    }
    for (const line of lines.values()) parts.push(readLine(line));
  });
  return splitWords(parts.join('').replace(/[•◦▪]/g, ' '));
}

/** A line of one element, in the order of reading. */
function readLine(painted: Fragment[]): string {
  const texts = painted.map(({ clusters }) => {
    const isReversed = clusters.some((cluster) => RIGHT_TO_LEFT.test(cluster)) || !clusters.some(isLetter);
    return { clusters, isReversed };
  });
  const isForeign = texts.every(({ isReversed }) => !isReversed);
  const ordered = isForeign ? texts : texts.reverse();
  return ordered
    .map(({ clusters, isReversed }) =>
      isReversed && !isNumber(clusters) ? [...clusters].reverse() : clusters,
    )
    .map((clusters) => clusters.join(''))
    .join('');
}

function isLetter(cluster: string): boolean {
  return LETTER.test(cluster);
}

/** Numbers run from left to right in any text. */
function isNumber(clusters: string[]): boolean {
  return clusters.some((cluster) => /\p{N}/u.test(cluster)) && !clusters.some(isLetter);
}
