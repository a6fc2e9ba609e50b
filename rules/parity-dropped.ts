/**
 * Require that a translation leaves nothing out: no heading, paragraph, list item, table row, sentence or clause.
 *
 * @why  47 CFR 64.2008(c)(6), 64.5108(c)(6): when any part of a notice is translated, all of it must be.
 * @fix  Translate the words that are named, and put them where they stand in the source.
 * @checks U-2008-c6 EE-5108-c6
 */

import { type ParityFault, wordsOf } from './parity/fault.js';
import { lostWords } from './parity/lost-words.js';
import type { Weighed } from './parity/model.js';
import { quoted } from './quoted.js';

export function parityDropped(comparison: Weighed): ParityFault[] {
  return lostWords(comparison).map(({ words, after, isClause, part }) => ({
    source: words,
    ...(after && { after }),
    reason: isClause
      ? `The translation leaves out “${quoted(wordsOf(words))}” of this sentence`
      : `This${part ? ` ${part}` : ''} is not said in the translation`,
    expected: isClause ? 'Say it here too.' : 'Translate it, and put it after this.',
  }));
}
