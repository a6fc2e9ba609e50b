import { deflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  type PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';

/** A page's content, its parts joined. One byte a character. */
export function readContent(document: PDFDocument, page: PDFPage): string {
  const contents = document.context.lookup(page.node.get(PDFName.of('Contents')));
  const parts = contents instanceof PDFArray ? contents.asArray() : [contents];
  return parts
    .map((part) => document.context.lookup(part))
    .filter((part) => part instanceof PDFRawStream)
    .map((stream) => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'))
    .join('\n');
}

/** Puts `content` in the place of what the page has. */
export function writeContent(document: PDFDocument, page: PDFPage, content: string): void {
  const former = page.node.get(PDFName.of('Contents'));
  const bytes = deflateSync(Buffer.from(content, 'latin1'), { level: 9 });
  const dict = document.context.obj({ Length: bytes.length, Filter: 'FlateDecode' });
  page.node.set(
    PDFName.of('Contents'),
    document.context.register(PDFRawStream.of(dict, new Uint8Array(bytes))),
  );
  if (former instanceof PDFRef) document.context.delete(former);
}
