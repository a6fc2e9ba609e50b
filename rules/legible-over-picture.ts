/**
 * Refuse words of a notice over a picture.
 *
 * @why  47 CFR 64.2008(c)(5), 64.5108(c)(5): clearly legible. No contrast can be promised over a picture, and none
 *       measured: it changes from letter to letter.
 * @fix  Put the words beside the picture, or give them a ground of one colour.
 * @checks U-2008-c5 EE-5108-c5
 */

import { blocksOf } from './legible/blocks.js';
import type { LegibleFault } from './legible/fault.js';
import type { ShownArtefact } from './legible/model.js';
import { quoted } from './quoted.js';

export function legibleOverPicture(artefact: ShownArtefact): LegibleFault[] {
  return blocksOf(artefact).flatMap(({ texts }) => {
    const at = texts.find(({ overPicture }) => overPicture);
    if (!at) return [];
    return [
      {
        at,
        reason: `“${quoted(at.text)}” stands over a picture, from which no contrast can be had for certain.`,
        expected: 'The words beside the picture, or on a ground of one colour.',
        cause: 'picture',
      },
    ];
  });
}
