/**
 * Require that what a passage turns on is said in its translation too: a right, a duty, that it is free, until when.
 *
 * @why  47 CFR 64.2008(c)(1), (c)(6), 64.5108(c)(1), (c)(6): a clause of three words may be all that the law asks.
 * @fix  Say the words that are quoted in the translation of this passage.
 * @checks U-2008-c6 EE-5108-c6
 */

import { type ParityFault, wordsOf } from './parity/fault.js';
import { lostTerms } from './parity/lost-terms.js';
import type { Weighed } from './parity/model.js';
import { quoted } from './quoted.js';

export function parityLostTerm(comparison: Weighed): ParityFault[] {
  return lostTerms(comparison).map(({ passage, hit, after }) => {
    const source = { passage, start: hit.start, end: hit.end };
    return {
      source,
      after,
      reason: `The translation of this leaves out “${quoted(wordsOf(source))}”`,
      expected: 'Say it here too.',
    };
  });
}
