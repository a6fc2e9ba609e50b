import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib';
import type { Check, PdfFault, TaggedPdf } from './model.js';
import { textOf } from './said.js';

/** What comes with the pages: layers, files, forms (ISO 14289-1, 7.10, 7.11, 7.15, 7.20). */
export const checkAttachments: Check = (pdf) => [
  ...layerFaults(pdf),
  ...fileFaults(pdf),
  ...fieldFaults(pdf),
  ...formFaults(pdf),
];

function layerFaults({ document }: TaggedPdf): PdfFault[] {
  const layers = dictOf(document.catalog.lookup(PDFName.of('OCProperties')));
  const listed = layers?.lookup(PDFName.of('Configs'));
  const others = listed instanceof PDFArray ? listed.asArray().map((_, index) => listed.lookup(index)) : [];
  return [layers?.lookup(PDFName.of('D')), ...others].flatMap((one): PdfFault[] => {
    const configuration = dictOf(one);
    if (!configuration) return [];
    if (!textOf(configuration.lookup(PDFName.of('Name')))) {
      return [{ clause: '7.10', what: 'has layers with a setting that has no name' }];
    }
    return configuration.has(PDFName.of('AS'))
      ? [{ clause: '7.10', what: 'has layers that reading programs switch by themselves (AS)' }]
      : [];
  });
}

function fileFaults({ document }: TaggedPdf): PdfFault[] {
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || !object.has(PDFName.of('EF'))) return [];
    const isNamed = ['F', 'UF'].every((key) => textOf(object.lookup(PDFName.of(key))));
    return isNamed ? [] : [{ clause: '7.11', what: 'holds a file without a name' }];
  });
}

function fieldFaults({ document }: TaggedPdf): PdfFault[] {
  const faults: PdfFault[] = [];
  const form = dictOf(document.catalog.lookup(PDFName.of('AcroForm')));
  if (form?.has(PDFName.of('XFA'))) faults.push({ clause: '7.15', what: 'has a form of XFA' });
  return faults;
}

function formFaults({ pages }: TaggedPdf): PdfFault[] {
  return pages.flatMap(({ forms }, index) =>
    [...forms].flatMap(([form, { times, holdsMarks }]): PdfFault[] => {
      if (form.has(PDFName.of('Ref'))) {
        return [{ clause: '7.20', page: index + 1, what: 'paints what is in another file' }];
      }
      return holdsMarks && times > 1
        ? [{ clause: '7.20', page: index + 1, what: `paints the same tagged content ${times} times` }]
        : [];
    }),
  );
}

function dictOf(value: unknown): PDFDict | undefined {
  return value instanceof PDFDict ? value : undefined;
}
