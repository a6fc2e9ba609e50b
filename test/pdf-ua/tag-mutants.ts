import { PDFArray, PDFDict, PDFName, PDFNull, PDFNumber, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import type { EditablePdf } from './editable-pdf.js';
import type { Mutant } from './mutant.js';

const name = (text: string) => PDFName.of(text);

/** How pages and tags belong together, broken. */
export const TAG_MUTANTS: readonly Mutant[] = [
  {
    clause: '7.1',
    name: 'text is painted outside of tags and artifacts',
    break: (pdf) =>
      pdf.content((content) => content.replace('/Artifact <</Type /Pagination>> BDC', '/Span BMC')),
  },
  {
    clause: '7.1',
    name: 'an artifact is inside of tagged content',
    break: (pdf) =>
      pdf.content((content) =>
        content.replace(/(<<\/MCID \d+ *>> *BDC)(\s)/, '$1 /Artifact BMC 0 0 1 1 re f EMC$2'),
      ),
  },
  {
    clause: '7.1',
    name: 'tagged content is inside of an artifact',
    break: (pdf) =>
      pdf.content((content) =>
        content
          .replace(/(\/\w+ <<\/MCID \d+ *>> *BDC)([\s\S]*?)(\sET\s)/, '/Artifact BMC $1$2$3')
          .concat(' EMC'),
      ),
  },
  {
    clause: '7.1',
    name: 'a mark ends that did not begin',
    break: (pdf) => pdf.content((content) => `EMC ${content}`),
    beyondVeraPdf: 'it passes over such ends',
  },
  {
    clause: '7.1',
    name: 'a rule is tagged as content',
    break: (pdf) => {
      const paragraph = pdf.element('P');
      pdf.content((content) => `${content}\n/P <</MCID 900>> BDC 0 0 9 1 re f EMC`);
      pdf.tree.setKids(paragraph, [...pdf.tree.kids(paragraph), PDFNumber.of(900)]);
      paragraph.set(name('Pg'), pdf.document.getPage(0).ref);
      slots(pdf).set(900, pdf.ref(paragraph));
    },
    beyondVeraPdf: 'it does not ask what is content',
  },
  {
    clause: '7.1',
    name: 'a mark is in no element',
    break: (pdf) => {
      const { element, mcid } = marked(pdf);
      pdf.tree.setKids(element, []);
      slots(pdf).set(mcid, PDFNull);
    },
  },
  {
    clause: '7.1',
    name: 'a mark leads to no element',
    break: (pdf) => slots(pdf).set(marked(pdf).mcid, PDFNull),
  },
  {
    clause: '7.1',
    name: 'a mark leads to another element than the one that holds it',
    break: (pdf) => slots(pdf).set(marked(pdf).mcid, pdf.ref(pdf.element('H2'))),
    beyondVeraPdf: 'it reads the parent tree only',
  },
  {
    clause: '7.1',
    name: 'two elements hold a mark',
    break: (pdf) => {
      const { mcid } = marked(pdf);
      const other = pdf.append(pdf.element('Document'), 'P');
      other.set(name('Pg'), pdf.document.getPage(0).ref);
      pdf.tree.setKids(other, [PDFNumber.of(mcid)]);
    },
    beyondVeraPdf: 'it reads the parent tree only',
  },
  {
    clause: '7.1',
    name: 'an element names a mark that is not there',
    break: (pdf) => {
      const { element } = marked(pdf);
      pdf.tree.setKids(element, [...pdf.tree.kids(element), PDFNumber.of(901)]);
    },
    beyondVeraPdf: 'it does not look for what is missing',
  },
  {
    clause: '7.1',
    name: 'an element does not say what it is a part of',
    break: (pdf) => void pdf.element('H2').delete(name('P')),
  },
  {
    clause: '7.1',
    name: 'an element says that it is a part of another',
    break: (pdf) => pdf.element('H2').set(name('P'), pdf.ref(pdf.element('Table'))),
    beyondVeraPdf: 'it asks only whether an element says it',
  },
  {
    clause: '7.1',
    name: 'a type stands for nothing',
    break: (pdf) => pdf.setType(pdf.element('BlockQuote'), 'Saying'),
  },
  {
    clause: '7.1',
    name: 'types stand for each other',
    break: (pdf) => {
      pdf.tree.root.set(name('RoleMap'), pdf.document.context.obj({ Saying: 'Quoted', Quoted: 'Saying' }));
      pdf.setType(pdf.element('BlockQuote'), 'Saying');
    },
  },
  {
    clause: '7.1',
    name: 'a standard type stands for another',
    break: (pdf) => pdf.tree.root.set(name('RoleMap'), pdf.document.context.obj({ BlockQuote: 'Sect' })),
  },
  {
    clause: '7.3',
    name: 'a picture has no words',
    break: (pdf) => void pdf.element('Figure').delete(name('Alt')),
  },
  {
    clause: '7.3',
    name: 'a picture has empty words',
    break: (pdf) => pdf.element('Figure').set(name('Alt'), PDFString.of('')),
  },
  {
    clause: '7.3',
    name: 'a picture has no place',
    break: (pdf) => pdf.dropAttribute(pdf.element('Figure'), 'BBox'),
    beyondVeraPdf: 'it does not read boxes',
  },
  {
    clause: '7.4.2',
    name: 'a level of headings is skipped',
    break: (pdf) => pdf.setType(pdf.element('H2'), 'H4'),
  },
  {
    clause: '7.4.2',
    name: 'headings begin with level 2',
    break: (pdf) => pdf.setType(pdf.element('H1'), 'P'),
  },
  {
    clause: '7.4.4',
    name: 'headings are with levels and without',
    break: (pdf) => void pdf.append(pdf.element('Document'), 'H'),
  },
  {
    clause: '7.4.4',
    name: 'an element has two headings without levels',
    break: (pdf) => {
      for (const level of ['H1', 'H2', 'H3']) for (let more = true; more; ) more = retype(pdf, level, 'P');
      pdf.append(pdf.element('Document'), 'H');
      pdf.append(pdf.element('Document'), 'H');
    },
  },
  {
    clause: '7.7',
    name: 'a formula has no words',
    break: (pdf) => void pdf.append(pdf.element('Document'), 'Formula'),
  },
  {
    clause: '7.9',
    name: 'a note has no name',
    break: (pdf) => void pdf.append(pdf.element('Document'), 'Note'),
  },
  {
    clause: '7.9',
    name: 'two notes have one name',
    break: (pdf) => {
      for (const note of [1, 2].map(() => pdf.append(pdf.element('Document'), 'Note'))) {
        note.set(name('ID'), PDFString.of('note1'));
      }
    },
  },
  {
    clause: '7.20',
    name: 'tagged content is painted twice',
    break: (pdf) => {
      const { context } = pdf.document;
      const paragraph = pdf.element('P');
      const content = Buffer.from('/P <</MCID 0>> BDC 0 0 m 1 1 l S EMC');
      const form = context.register(
        PDFRawStream.of(
          context.obj({
            Type: 'XObject',
            Subtype: 'Form',
            BBox: [0, 0, 9, 9],
            Length: content.length,
            StructParents: 77,
          }),
          new Uint8Array(content),
        ),
      );
      pdf.setType(paragraph, 'Figure');
      paragraph.set(name('Alt'), PDFString.of('A line'));
      pdf.setAttribute(paragraph, 'Layout', 'BBox', context.obj([0, 0, 9, 9]));
      const mark = context.obj({ Type: 'MCR', Pg: pdf.document.getPage(0).ref, Stm: form, MCID: 0 });
      pdf.tree.setKids(paragraph, [...pdf.tree.kids(paragraph), mark]);
      const numbers = pdf.tree.root.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray);
      numbers.push(PDFNumber.of(77));
      numbers.push(context.obj([pdf.ref(paragraph)]));
      const resources = pdf.page.lookup(name('Resources'), PDFDict);
      const objects = resources.lookupMaybe(name('XObject'), PDFDict) ?? context.obj({});
      resources.set(name('XObject'), objects);
      objects.set(name('Twice'), form);
      pdf.content((former) => `${former}\n/Twice Do /Twice Do`);
    },
  },
];

/** The first mark of the first paragraph, and what holds it. */
function marked(pdf: EditablePdf): { element: PDFDict; mcid: number } {
  const element = pdf.tree.element(pdf.tree.kids(pdf.element('P'))[0] as PDFDict) ?? pdf.element('P');
  const mcid = pdf.tree.mark(pdf.tree.kids(element)[0] as PDFDict, 0)?.mcid;
  if (mcid === undefined) throw new Error('The first paragraph has no mark');
  return { element, mcid };
}

/** What holds the first page's marks, by number; it grows where it is set. */
function slots(pdf: EditablePdf): {
  set(mcid: number, value: PDFDict | typeof PDFNull | ReturnType<EditablePdf['ref']>): void;
} {
  const key = pdf.page.lookup(name('StructParents'), PDFNumber).asNumber();
  const numbers = pdf.tree.root.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray);
  const at = numbers.asArray().findIndex((one, index) => index % 2 === 0 && String(one) === String(key));
  const array = numbers.lookup(at + 1, PDFArray);
  return {
    set(mcid, value) {
      while (array.size() <= mcid) array.push(PDFNull);
      array.set(mcid, value);
    },
  };
}

/** Gives the first element of a type another; whether there was one. */
function retype(pdf: EditablePdf, from: string, to: string): boolean {
  try {
    pdf.setType(pdf.element(from), to);
    return true;
  } catch {
    return false;
  }
}
