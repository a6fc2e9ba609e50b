import { PDFDict, PDFHeader, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { Mutant } from './mutant.js';

const name = (text: string) => PDFName.of(text);

/** What a file says of itself and brings with it, broken. */
export const FILE_MUTANTS: readonly Mutant[] = [
  {
    clause: '5',
    name: 'the metadata does not say that it is PDF/UA',
    break: (pdf) => pdf.xmp((xmp) => xmp.replace(/<pdfuaid:part>1<\/pdfuaid:part>/, '')),
  },
  {
    clause: '5',
    name: 'the metadata says that it is PDF/UA-2',
    break: (pdf) => pdf.xmp((xmp) => xmp.replace('<pdfuaid:part>1<', '<pdfuaid:part>2<')),
  },
  {
    clause: '5',
    name: 'the metadata has another prefix for PDF/UA',
    break: (pdf) => pdf.xmp((xmp) => xmp.replaceAll('pdfuaid', 'ua')),
  },
  {
    clause: '6.1',
    name: 'the first line says PDF 2.0',
    break: ({ document }) => {
      document.context.header = PDFHeader.forVersion(2, 0);
    },
  },
  {
    clause: '6.2',
    name: 'it says that it is not tagged',
    break: ({ catalog, document }) => catalog.set(name('MarkInfo'), document.context.obj({ Marked: false })),
  },
  {
    clause: '6.2',
    name: 'it has no MarkInfo',
    break: ({ catalog }) => void catalog.delete(name('MarkInfo')),
  },
  {
    clause: '7.1',
    name: 'its tags are suspect',
    break: ({ catalog, document }) =>
      catalog.set(name('MarkInfo'), document.context.obj({ Marked: true, Suspects: true })),
  },
  {
    clause: '7.1',
    name: 'it has no structure tree',
    break: ({ catalog }) => void catalog.delete(name('StructTreeRoot')),
  },
  {
    clause: '7.1',
    name: 'it has no metadata',
    break: ({ catalog }) => void catalog.delete(name('Metadata')),
  },
  {
    clause: '7.1',
    name: 'the metadata has no title',
    break: (pdf) => pdf.xmp((xmp) => xmp.replace(/<dc:title>.*<\/dc:title>/, '')),
  },
  {
    clause: '7.1',
    name: 'the metadata has another title',
    break: (pdf) => pdf.xmp((xmp) => xmp.replaceAll('Your rights', 'Our rights')),
    beyondVeraPdf: 'it does not know the title',
  },
  {
    clause: '7.1',
    name: 'the window shows the file’s name',
    break: ({ catalog, document }) =>
      catalog.set(name('ViewerPreferences'), document.context.obj({ DisplayDocTitle: false })),
  },
  { clause: '7.2', name: 'it has no language', break: ({ catalog }) => void catalog.delete(name('Lang')) },
  {
    clause: '7.2',
    name: 'it has another language',
    break: ({ catalog }) => catalog.set(name('Lang'), PDFString.of('es')),
    beyondVeraPdf: 'it does not know the language',
  },
  {
    clause: '7.2',
    name: 'an element has a language that is none',
    break: (pdf) => pdf.element('P').set(name('Lang'), PDFString.of('English (US)')),
  },
  {
    clause: '7.10',
    name: 'layers have a setting without a name',
    break: ({ catalog, document }) =>
      catalog.set(name('OCProperties'), document.context.obj({ OCGs: [], D: {} })),
  },
  {
    clause: '7.10',
    name: 'layers are switched by the reading program',
    break: ({ catalog, document }) => {
      const setting = document.context.obj({ AS: [] });
      setting.set(name('Name'), PDFString.of('Layers'));
      catalog.set(name('OCProperties'), document.context.obj({ OCGs: [], D: setting }));
    },
  },
  {
    clause: '7.11',
    name: 'a file in it has no name',
    break: async ({ document }) => {
      await document.attach(new Uint8Array([1]), 'list.txt');
      await document.flush();
      for (const [, object] of document.context.enumerateIndirectObjects()) {
        if (object instanceof PDFDict && object.has(name('EF'))) object.delete(name('UF'));
      }
    },
  },
  {
    clause: '7.15',
    name: 'it has a form of XFA',
    break: ({ catalog, document }) =>
      catalog.set(name('AcroForm'), document.context.obj({ Fields: [], XFA: PDFHexString.fromText('x') })),
    beyondVeraPdf: 'it looks for forms that must be laid out anew only',
  },
  {
    clause: '7.16',
    name: 'it is locked against assistive technology',
    break: ({ document }) =>
      void document.encrypt({ ownerPassword: 'o', permissions: { contentAccessibility: false } }),
  },
];
