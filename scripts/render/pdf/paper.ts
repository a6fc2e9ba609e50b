import type { Root } from 'hast';
import { print } from '../../../site/layouts/print.js';
import { textOf } from '../../../site/text-of.js';
import type { DocumentView } from '../../../site/views.js';
import { joinAddresses } from '../break-addresses.js';
import { embeddedFontStyle, facesFor } from '../fonts.js';
import { stringify } from '../stringify.js';
import { brandStyle, printStyle } from '../stylesheet.js';
import { guardPageBreaks } from './page-breaks.js';
import { COLUMN, sheetStyle } from './sheet-style.js';

/** Body sizes in points. Large print starts at 18 points. */
const PRINT_SIZES = { standard: 12, large: 18 } as const;
export type PrintSize = keyof typeof PRINT_SIZES;

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
    sheetStyle({ foot: view.carrier.name, t: view.t, points: PRINT_SIZES[size], family: '--sans' }),
  ].join('\n');
  const root = print(view, style);
  return { html: stringify(root), root };
}
