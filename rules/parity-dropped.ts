/**
 * Require that a translation leaves nothing out: no heading, paragraph, list item, table row, sentence or clause.
 *
 * @why  47 CFR 64.2008(c)(6), 64.5108(c)(6): when any part of a notice is translated, all of it must be.
 * @fix  Translate the words that are named, and put them where they stand in the source.
 * @checks U-2008-c6 EE-5108-c6
 */

import type { ParityFault } from './parity/fault.js';
import { lostWords } from './parity/lost-words.js';
import type { Weighed } from './parity/model.js';

export function parityDropped(comparison: Weighed): ParityFault[] {
  return lostWords(comparison).map(({ words, after, isClause }) => ({
    source: words,
    ...(after && { after }),
    reason: isClause ? 'Part of this is not said in the translation' : 'This is not said in the translation',
    expected: 'Translate it here.',
  }));
}
