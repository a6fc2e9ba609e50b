import { AlignmentType, BorderStyle, type IStylesOptions } from 'docx';
import { INDENT, POINT } from './measures.js';
import type { WordLanguage } from './word-language.js';

/** Names of the styles that are not Word's own: identifier and what Word's list of styles shows are the same. */
export const STYLE = {
  definition: 'Definition',
  note: 'Note',
  tableHead: 'TableHead',
  tableText: 'TableText',
  letterhead: 'Letterhead',
} as const;

/** Word's own, which Word knows by these identifiers in every language. */
export const OWN = {
  listText: 'ListParagraph',
  quote: 'Quote',
  signature: 'Signature',
  footer: 'Footer',
} as const;

/** A face that counsel's machines have; theirs to change in one place, the document's defaults. */
const FONT = 'Times New Roman';
const BODY = 12 * 2;

/** Styles of a filing, for a language and a company's colour, `1f4d38`. */
export function wordStyles(language: WordLanguage, color: string, direction: 'ltr' | 'rtl'): IStylesOptions {
  const heading = (level: number, size: number, before: number, after = 6) => ({
    run: { font: FONT, size: size * 2, bold: true, color: '000000' },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
      ...(level === 1 && { alignment: AlignmentType.CENTER }),
      spacing: { before: before * POINT, after: after * POINT },
    },
    quickFormat: true,
    basedOn: 'Normal',
    next: 'Normal',
  });
  const bar = { style: BorderStyle.SINGLE, size: 12, space: 8, color: 'A0A8B0' };
  const setIn = { indent: { left: INDENT }, border: { left: bar } };
  return {
    default: {
      document: {
        run: { font: FONT, size: BODY, language },
        paragraph: {
          ...(direction === 'rtl' && { bidirectional: true }),
          spacing: { after: 8 * POINT, line: 276 },
        },
      },
      heading1: heading(1, 16, 18, 14),
      heading2: heading(2, 14, 16),
      heading3: heading(3, 12.5, 12),
      heading4: heading(4, 12, 10),
      heading5: heading(5, 12, 10),
      heading6: heading(6, 12, 10),
      listParagraph: { basedOn: 'Normal', quickFormat: true, paragraph: { spacing: { after: 5 * POINT } } },
      hyperlink: { run: { color, underline: {} } },
    },
    paragraphStyles: [
      { id: STYLE.definition, name: 'Definition', basedOn: 'Normal', quickFormat: true, paragraph: setIn },
      { id: STYLE.note, name: 'Note', basedOn: 'Normal', quickFormat: true, paragraph: setIn },
      { id: OWN.quote, name: 'Quote', basedOn: 'Normal', quickFormat: true, paragraph: setIn },
      {
        id: OWN.signature,
        name: 'Signature',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { keepLines: true, spacing: { after: 0 } },
      },
      {
        id: STYLE.tableText,
        name: 'Table Text',
        basedOn: 'Normal',
        paragraph: { spacing: { before: 3 * POINT, after: 3 * POINT, line: 252 } },
      },
      {
        id: STYLE.tableHead,
        name: 'Table Head',
        basedOn: STYLE.tableText,
        paragraph: { keepNext: true },
        run: { bold: true },
      },
      {
        id: STYLE.letterhead,
        name: 'Letterhead',
        basedOn: 'Normal',
        paragraph: { border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 6, color } } },
        run: { bold: true, color, size: BODY + 2 },
      },
      {
        id: OWN.footer,
        name: 'footer',
        basedOn: 'Normal',
        paragraph: { spacing: { before: 0, after: 0 } },
        run: { color: '414A54' },
      },
    ],
  };
}
