import { CARD } from '../../../site/layouts/card.js';
import type { DocumentView } from '../../../site/views.js';
import type { Printer } from '../browser/printer.js';
import { needsLayout } from '../fonts/stacks.js';
import { stringify } from '../stringify.js';
import { cardPage } from './card-page.js';
import { drawnCard } from './drawn-card.js';
import type { CardPicture } from './picture.js';

/**
 * A document's card as PNG, 1200 by 630. The browser, which lays out any script, is asked only where it is needed.
 * @throws {CpniError} for a character that no font has
 */
export async function cardPicture(view: DocumentView, printer: Printer): Promise<CardPicture> {
  if (!needsLayout(view.locale)) return drawnCard(view);
  const name = `the card of ${view.carrier.folder}/${view.folder}/${view.locale}`;
  const drawn = cardPage(view);
  return { bytes: await printer.picture(stringify(drawn), name, CARD), drawn };
}
