import type { Root } from 'hast';
import { print } from '../../../site/layouts/print.js';
import { textOf } from '../../../site/text-of.js';
import type { DocumentView } from '../../../site/views.js';
import { joinAddresses } from '../break-addresses.js';
import { embeddedFontStyle, facesFor } from '../fonts.js';
import { stringify } from '../stringify.js';
import { brandStyle, printStyle } from '../stylesheet.js';
import { guardPageBreaks } from './page-breaks.js';

/** Body sizes in points. Large print starts at 18 points. */
const PRINT_SIZES = { standard: 12, large: 18 } as const;
export type PrintSize = keyof typeof PRINT_SIZES;

/** Width of the text in points: US Letter within its margins. */
const COLUMN = 6.5 * 72;
/** A letter's average width in Public Sans, as a share of the type size. */
const LETTER_WIDTH = 0.5;

/** A document ready to be printed. */
export interface Paper {
  html: string;
  /** The same as a tree: what the PDF must say. */
  root: Root;
}

/** Lays a document out for paper, with its style and fonts inside. */
export function paper(document: DocumentView, size: PrintSize): Paper {
  const lineLength = COLUMN / (PRINT_SIZES[size] * LETTER_WIDTH);
  const body = structuredClone(document.body);
  joinAddresses(body);
  guardPageBreaks(body, lineLength);
  const view = { ...document, body };
  const draft = print(view, '');
  const style = [
    embeddedFontStyle(facesFor(textOf(draft))),
    brandStyle(':root', view.carrier.palette),
    `:root { --type: ${PRINT_SIZES[size]}pt; }`,
    printStyle(),
    sheetStyle(view, PRINT_SIZES[size]),
  ].join('\n');
  const root = print(view, style);
  return { html: stringify(root), root };
}

/** The page: US Letter, an inch around, the company at the foot and the page's number. */
function sheetStyle(view: DocumentView, points: number): string {
  const foot = `font: ${points * 0.83}pt var(--sans); color: var(--quiet); vertical-align: top; padding-block-start: 0.7em`;
  const counted = view
    .t('page.pageOf', { page: '{page}', pages: '{pages}' })
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{pages?\}$/.test(part) ? `counter(${part.slice(1, -1)})` : quote(part)))
    .join(' ');
  return `@page {
  size: 8.5in 11in;
  margin: 0.9in 1in 1in;
  @bottom-left { content: ${quote(view.carrier.name)}; ${foot}; }
  @bottom-right { content: ${counted}; ${foot}; text-align: end; }
}
`;
}

/** A CSS string. Everything but letters and digits is written as its code, so nothing can end the string. */
function quote(text: string): string {
  const written = text.replace(/[^\p{L}\p{N}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
  return `"${written}"`;
}
