import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib';
import type { StructureElement } from './model.js';

/** A fault's page, from its index. */
export function at(page: number | undefined): { page?: number } {
  return page === undefined ? {} : { page: page + 1 };
}

/** A text string's characters; `undefined` for anything else. */
export function textOf(value: unknown): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

/** An attribute of an element, whoever owns it (ISO 32000-1, 14.7.5). */
export function attribute({ dict }: StructureElement, name: string): PDFObject | undefined {
  const given = dict.lookup(PDFName.of('A'));
  const all = given instanceof PDFArray ? given.asArray().map((_, index) => given.lookup(index)) : [given];
  for (const one of all) {
    const found = one instanceof PDFDict ? one.lookup(PDFName.of(name)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
