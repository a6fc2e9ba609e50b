import { PDFDocument } from '@cantoo/pdf-lib';
import type { Root } from 'hast';
import { direction } from '../../../site/bidi.js';
import { textOf } from '../../../site/text-of.js';
import { type Fields, fieldFaults, requireNoFaults, several, strayFaults } from './fields.js';
import { headFields } from './head-fields.js';
import { linkWordsOf, pdfFields } from './pdf-fields.js';
import { attribute, elementsOf, shownAround } from './shown-words.js';

/** What a PDF tells of itself, and what stands on its pages around the author's words. */
export interface PdfAround {
  language: string;
  title: string;
  author: string;
  /** What it is about. */
  subject: string | undefined;
  /** Everything that its letterhead may say. */
  letterhead: readonly string[];
}

/**
 * `paper` is what was laid out; that the PDF shows the words of it is measured elsewhere.
 * @throws {CpniError} when a PDF tells something else around the words than the document says
 */
export async function requirePdfAround(
  artefact: string,
  bytes: Uint8Array,
  paper: Root,
  around: PdfAround,
): Promise<void> {
  requireNoFaults(artefact, around.language, await pdfAroundFaults(bytes, paper, around));
}

/** What is wrong around the words of a PDF, in words. */
export async function pdfAroundFaults(bytes: Uint8Array, paper: Root, around: PdfAround): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { author, language, letterhead, subject, title } = around;
  const way = direction(language);
  const elements = elementsOf(paper);
  const headings = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName)).map(textOf);
  const links = elements.filter(({ tagName }) => tagName === 'a').map(textOf);
  const alts = elements.flatMap((each) => (each.tagName === 'img' ? attribute(each, 'alt') || [] : []));
  const expected: Fields = {
    Lang: language,
    Title: title,
    Subject: subject,
    Author: author,
    'XMP language': language,
    'XMP title': title,
    'XMP description': subject,
    'XMP author': author,
    DisplayDocTitle: 'true',
    Direction: way === 'rtl' ? 'R2L' : 'L2R',
    outline: several(headings),
    'alternative text': several(alts),
  };
  const page = headFields(paper);
  return [
    ...fieldFaults(expected, pdfFields(document)),
    ...fieldFaults({ lang: language, dir: way }, { lang: page.lang, dir: page.dir }),
    ...strayFaults(
      [...shownAround(paper), ...linkWordsOf(document)],
      [...letterhead, ...links, ...alts, title],
    ),
  ];
}
