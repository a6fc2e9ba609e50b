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
import { keepTogether } from './keep-together.js';
import { letterWidth } from './letter-width.js';
import { guardPageBreaks } from './page-breaks.js';
import { columnWidth, LETTER_FORMATS, type PrintFormat, type PrintSize } from './print-format.js';
import { footWords, type Sheet, sheetStyle } from './sheet-style.js';

/** A letter's average width in Public Sans, as a share of the type size. */
const LETTER_WIDTH = 0.48;

/** A document ready to be printed. */
export interface Paper {
  html: string;
  /** The same as a tree: what the PDF must say. */
  root: Root;
  /** Characters that it does not show, with those that it shows and that are drawn the same. */
  alike: ReadonlyMap<string, string>;
  format: PrintFormat;
}

/**
 * Lays a document out for paper, with its style and fonts inside.
 *
 * @param air white space between blocks, as a share of what the styles give
 */
export function paper(document: DocumentView, size: PrintSize | PrintFormat, air = 1): Paper {
  const format = typeof size === 'string' ? LETTER_FORMATS[size] : size;
  const lineLength = columnWidth(format) / (format.type * letterWidth(document.locale, LETTER_WIDTH));
  const body = structuredClone(document.body);
  joinAddresses(body);
  keepTogether(body, { t: document.t, lineLength });
  guardPageBreaks(body, { ...format, lineLength });
  const view = { ...document, body };
  const draft = print(view, '', format.name);
  const sheet: Sheet = {
    format,
    foot: view.carrier.name,
    t: view.t,
    direction: view.direction,
    family: '--sans',
    air,
  };
  const letters = mergeLetters([lettersOf(draft, view.locale), lettersIn(footWords(sheet), view.locale)]);
  const faces = facesFor(letters);
  const style = [
    embeddedFontStyle(faces),
    familyStyle([view.locale]),
    brandStyle(':root', view.carrier.palette),
    printStyle(),
    sheetStyle(sheet),
  ].join('\n');
  const root = print(view, style, format.name);
  return { html: stringify(root), root, alike: drawnAlike(faces, letters), format };
}
