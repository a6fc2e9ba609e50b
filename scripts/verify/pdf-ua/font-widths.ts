import { PDFArray, type PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';

/** Widths of a CIDFont's glyphs as its dictionary says them, in thousandths (ISO 32000-1, 9.7.4.3). */
export function readWidths(font: PDFDict): (cid: number) => number {
  const other = numberOf(font.lookup(PDFName.of('DW'))) ?? 1000;
  const widths = new Map<number, number>();
  const list = font.lookup(PDFName.of('W'));
  for (let at = 0; list instanceof PDFArray && at + 1 < list.size(); ) {
    const first = numberOf(list.lookup(at)) ?? 0;
    const next = list.lookup(at + 1);
    if (next instanceof PDFArray) {
      next.asArray().forEach((_, index) => {
        widths.set(first + index, numberOf(next.lookup(index)) ?? other);
      });
      at += 2;
    } else {
      const last = numberOf(next) ?? first;
      const width = at + 2 < list.size() ? numberOf(list.lookup(at + 2)) : undefined;
      for (let cid = first; cid <= last; cid++) widths.set(cid, width ?? other);
      at += 3;
    }
  }
  return (cid) => widths.get(cid) ?? other;
}

function numberOf(value: unknown): number | undefined {
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}
