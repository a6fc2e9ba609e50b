import { filing } from '../../../site/layouts/filing.js';
import { filingFoot } from '../../../site/layouts/filing-foot.js';
import type { FilingView } from '../../../site/layouts/filing-view.js';
import { joinAddresses } from '../break-addresses.js';
import { facesFor } from '../fonts/choose.js';
import { drawnAlike } from '../fonts/drawn-alike.js';
import { embeddedFontStyle, familyStyle } from '../fonts/font-style.js';
import { lettersIn, lettersOf, mergeLetters } from '../fonts/letters.js';
import { stringify } from '../stringify.js';
import { brandStyle, filingStyle } from '../stylesheet.js';
import { keepTogether } from './keep-together.js';
import { letterWidth } from './letter-width.js';
import { guardPageBreaks } from './page-breaks.js';
import type { Paper } from './paper.js';
import { columnWidth, LETTER_FORMATS } from './print-format.js';
import { footWords, type Sheet, sheetStyle } from './sheet-style.js';

/** A letter's average width in Source Serif 4, as a share of the type size. */
const LETTER_WIDTH = 0.46;

/**
 * Lays all documents of a filing out as one, with one count of pages.
 *
 * @param air white space between blocks, as a share of what the styles give
 */
export function filingPaper(given: FilingView, air = 1): Paper {
  const format = LETTER_FORMATS.standard;
  const lineLength = columnWidth(format) / (format.type * letterWidth(given.locale, LETTER_WIDTH));
  const parts = given.parts.map((part) => {
    const body = structuredClone(part.body);
    joinAddresses(body);
    keepTogether(body, { t: given.t, lineLength });
    guardPageBreaks(body, { ...format, lineLength });
    return { ...part, body };
  });
  const view = { ...given, parts };
  const sheet: Sheet = {
    format,
    foot: filingFoot(view),
    t: view.t,
    direction: view.direction,
    family: '--serif',
    air,
  };
  const letters = mergeLetters([
    lettersOf(filing(view, ''), view.locale),
    lettersIn(footWords(sheet), view.locale),
  ]);
  const faces = facesFor(letters, 'filing');
  const style = [
    embeddedFontStyle(faces),
    familyStyle([view.locale]),
    brandStyle(':root', view.carrier.palette),
    filingStyle(),
    sheetStyle(sheet),
  ].join('\n');
  const root = filing(view, style);
  return { html: stringify(root), root, alike: drawnAlike(faces, letters), format };
}
