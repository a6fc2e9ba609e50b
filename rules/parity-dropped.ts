/**
 * Require that a translation leaves nothing out: no heading, paragraph, list item, table row, sentence or clause.
 *
 * @why  47 CFR 64.2008(c)(6), 64.5108(c)(6): when any part of a notice is translated, all of it must be.
 * @fix  Translate the words that are named, and put them where they stand in the source.
 * @checks U-2008-c6 EE-5108-c6
 */

import { overlaps, type ParityFault, wordsOf } from './parity/fault.js';
import { lostTerms } from './parity/lost-terms.js';
import { lostWords } from './parity/lost-words.js';
import type { Weighed } from './parity/model.js';
import { quoted } from './quoted.js';

export function parityDropped(comparison: Weighed): ParityFault[] {
  const lost = lostWords(comparison).map(
    ({ words, after, isClause, part }): ParityFault => ({
      source: words,
      ...(after && { after }),
      reason: isClause
        ? `The translation leaves out “${quoted(wordsOf(words))}” of this sentence`
        : `This${part ? ` ${part}` : ''} is not said in the translation`,
      expected: isClause ? 'Say it here too.' : 'Translate it, and put it after this.',
    }),
  );
  const terms = lostTerms(comparison).map(({ passage, hit, after }): ParityFault => {
    const source = { passage, start: hit.start, end: hit.end };
    return {
      source,
      after,
      reason: `The translation of this leaves out “${quoted(wordsOf(source))}”`,
      expected: 'Say it here too.',
    };
  });
  return [...lost, ...terms.filter((term) => !lost.some(({ source }) => overlaps(source, term.source)))];
}
