import type { Root } from 'hast';
import { print } from '../../../site/layouts/print.js';
import type { DocumentView } from '../../../site/views.js';
import { joinAddresses } from '../break-addresses.js';
import { facesFor } from '../fonts/choose.js';
import { drawnAlike } from '../fonts/drawn-alike.js';
import { embeddedFontStyle, familyStyle } from '../fonts/font-style.js';
import { lettersIn, lettersOf, mergeLetters } from '../fonts/letters.js';
import { stringify } from '../stringify.js';
import { brandStyle, printStyle } from '../stylesheet.js';
import { letterWidth } from './letter-width.js';
import { guardPageBreaks } from './page-breaks.js';
import { COLUMN, footWords, type Sheet, sheetStyle } from './sheet-style.js';

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
  /** Characters that it does not show, with those that it shows and that are drawn the same. */
  alike: ReadonlyMap<string, string>;
}

/** Lays a document out for paper, with its style and fonts inside. */
export function paper(document: DocumentView, size: PrintSize): Paper {
  const lineLength = COLUMN / (PRINT_SIZES[size] * letterWidth(document.locale, LETTER_WIDTH));
  const body = structuredClone(document.body);
  joinAddresses(body);
  guardPageBreaks(body, lineLength);
  const view = { ...document, body };
  const draft = print(view, '');
  const page: Sheet = {
    foot: view.carrier.name,
    t: view.t,
    direction: view.direction,
    points: PRINT_SIZES[size],
    family: '--sans',
  };
  const letters = mergeLetters([lettersOf(draft, view.locale), lettersIn(footWords(page), view.locale)]);
  const faces = facesFor(letters);
  const style = [
    embeddedFontStyle(faces),
    familyStyle([view.locale]),
    brandStyle(':root', view.carrier.palette),
    `:root { --type: ${PRINT_SIZES[size]}pt; }`,
    printStyle(),
    sheetStyle(page),
  ].join('\n');
  const root = print(view, style);
  return { html: stringify(root), root, alike: drawnAlike(faces, letters) };
}
