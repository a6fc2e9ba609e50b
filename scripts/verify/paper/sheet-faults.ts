import { CpniError } from '../../cpni-error.js';
import { type PrintFormat, SAFE_MARGIN } from '../../render/pdf/print-format.js';
import type { Fragment } from './fragments.js';
import type { PaperRead } from './paper-words.js';

/** Points by which sizes of type, edges and lines may differ: printers' and browsers' rounding. */
const SLACK = 0.5;
const SAME_SIZE = 0.05;

/**
 * Measures a printed document's sheets against its format.
 * @throws {CpniError} naming the artefact and what is wrong
 */
export function requireSheet(artefact: string, read: PaperRead, format: PrintFormat): void {
  const faults = sheetFaults(read, format);
  if (faults.length === 0) return;
  throw new CpniError(`${artefact} cannot be published: ${faults.join('; ')}`, {
    path: artefact,
    hint: 'Nothing was published. A table of too many columns, a very long word or a note longer than a page is the usual reason: divide it.',
  });
}

/**
 * What is wrong with the sheets, in words: their size, type smaller than the format's, words in margins where
 * nothing may be printed, a heading parted from what it heads.
 */
export function sheetFaults({ document, fragments, tagged }: PaperRead, format: PrintFormat): string[] {
  const found = new Map<string, number[]>();
  const tell = (page: number, fault: string) => found.set(fault, [...(found.get(fault) ?? []), page + 1]);
  document.getPages().forEach((page, index) => {
    const { width, height } = page.getSize();
    if (Math.abs(width - format.width) > SLACK || Math.abs(height - format.height) > SLACK) {
      tell(index, `is ${width} by ${height} points, not ${format.width} by ${format.height}`);
    }
    const shown = fragments.filter((each) => each.page === index && each.clusters.join('').trim() !== '');
    const smallest = Math.min(...shown.map(({ size }) => size));
    if (smallest < format.type - SAME_SIZE) {
      tell(index, `has type of ${Math.round(smallest * 10) / 10} points, and ${format.type} is the smallest`);
    }
    if (shown.some((each) => isInMargin(each, { width, height }))) {
      tell(index, 'has words within half an inch of the edge, where printers leave paper blank');
    }
  });
  tagged.forEach(({ block, blockIndex, fragment }, at) => {
    if (!/^H\d$/.test(block) || !fragment) return;
    const next = tagged.slice(at + 1).find((each) => each.fragment !== undefined);
    if (!next?.fragment || next.blockIndex === blockIndex) return;
    if (isBeyond(next.fragment, fragment)) tell(fragment.page, 'parts a heading from its words');
  });
  return [...found].map(([fault, pages]) => `page ${pages.join(', ')} ${fault}`);
}

function isInMargin(
  { left, right, foot, size }: Fragment,
  { width, height }: { width: number; height: number },
): boolean {
  return (
    left < SAFE_MARGIN - SLACK ||
    right > width - SAFE_MARGIN + SLACK ||
    foot < SAFE_MARGIN - SLACK ||
    foot + size / 2 > height - SAFE_MARGIN + SLACK
  );
}

/** Whether what follows stands on another page, or not below: in the next column. */
function isBeyond(next: Fragment, { page, foot, size }: Fragment): boolean {
  return next.page !== page || next.foot > foot - size / 2;
}
