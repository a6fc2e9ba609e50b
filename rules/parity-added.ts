/**
 * Require that a translation says nothing that its source does not say. A translator's note in brackets, or in
 * `<Note>`, that explains a term is allowed.
 *
 * @why  47 CFR 64.2008(c)(6), 64.5108(c)(6): customers of every language are told the same. What only some are told
 *       was not checked against the law in the language that legal approved.
 * @fix  Take it out, or put it into the source and every other translation.
 * @checks U-2008-c6 EE-5108-c6
 */

import { type ParityFault, type Stretch, wordsOf } from './parity/fault.js';
import { lostWords } from './parity/lost-words.js';
import type { Weighed } from './parity/model.js';
import { isTranslatorsNote } from './parity/translators-note.js';
import { turnRound } from './parity/turn-round.js';
import { quoted } from './quoted.js';

/** A translator explains more often than he leaves out. */
const SURE = { sentence: 3, clause: 9 };

export function parityAdded(comparison: Weighed): ParityFault[] {
  return lostWords(turnRound(comparison), SURE)
    .filter(({ words, isClause }) => !isTranslatorsNote(words) && !(isClause && isGloss(words)))
    .map(({ words, after, isClause }) => ({
      target: words,
      ...(after && { source: { passage: after, start: 0, end: after.text.length } }),
      reason: isClause
        ? `“${quoted(wordsOf(words))}” is not said in the source`
        : 'This is not said in the source',
      expected: 'Take it out, or say it in the source and every translation.',
    }));
}

/** The English name of a term, or its short form, in brackets behind its translation. */
function isGloss({ passage, start, end }: Stretch): boolean {
  return /[([（]/.test(passage.text.slice(start, end + 2));
}
