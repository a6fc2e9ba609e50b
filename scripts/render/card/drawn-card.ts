import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { CARD, card } from '../../../site/layouts/card.js';
import type { DocumentView } from '../../../site/views.js';
import { CpniError } from '../../cpni-error.js';
import { stacksOf } from '../fonts/stacks.js';
import { cardFamily, cardFonts } from './card-fonts.js';
import type { CardPicture } from './picture.js';
import { satoriTree } from './satori-tree.js';

/**
 * Draws a document's card letter by letter.
 * @throws {CpniError} for a character that no font has
 */
export async function drawnCard(view: DocumentView): Promise<CardPicture> {
  const { sans, serif } = stacksOf(view.locale);
  const drawn = card(view, { body: cardFamily(sans), heading: cardFamily(serif) });
  const tree = satoriTree(drawn);
  const missing = new Set<string>();
  const svg = await satori(tree as Parameters<typeof satori>[0], {
    ...CARD,
    fonts: cardFonts(view.locale),
    // Asked only for characters that none of the fonts has.
    loadAdditionalAsset: async (_script, characters) => {
      missing.add(characters);
      return [];
    },
  });
  if (missing.size > 0) {
    throw new CpniError(`No font has ${[...missing].map((some) => `“${some}”`).join(', ')} for a card`, {
      path: `${view.carrier.folder}/${view.folder}/${view.locale}`,
      hint: 'Write the title without it.',
    });
  }
  // Letters are outlines by then: fonts of the machine have no part in it.
  return { bytes: new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng(), drawn };
}
