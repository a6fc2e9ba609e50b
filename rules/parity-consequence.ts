/**
 * Require that what follows from a refusal is told as neutrally in the translation as in the source: no loss, no
 * regret, no worse service that only one language speaks of, and nothing on freezing what others may see.
 *
 * @why  47 CFR 64.2008(c)(3), (c)(6), (c)(7), 64.5108(c)(3), (c)(6), (c)(7): the consequences are told briefly and
 *       neutrally, and no one is asked to freeze access, in whichever language.
 * @fix  Take out what the source does not say, and translate its own words.
 * @checks U-2008-c6 EE-5108-c6
 */

import type { ParityFault } from './parity/fault.js';
import type { Sentence, Weighed } from './parity/model.js';
import { sayings } from './parity/says.js';
import { sensesOf, stretchOf } from './parity/sentence-sense.js';

/** Characters before and after a word within which a "not" takes back the loss it tells of. */
const BESIDE = 24;
const ENDS_CLAUSE = /[,;:.!?()،؛、，；。：（）—–]/;

export function parityConsequence(comparison: Weighed): ParityFault[] {
  const { locale } = comparison.target;
  return sensesOf(comparison).flatMap(({ pair, says }): ParityFault[] => {
    const place = { source: stretchOf(pair.source), target: stretchOf(pair.target) };
    const loss = says.source('lack').length === 0 ? lossIn(pair.target, locale) : undefined;
    if (loss !== undefined) {
      return [
        {
          ...place,
          reason: `The translation speaks of a loss (“${loss}”), and the source tells this neutrally`,
          expected: 'Say what the source says, and nothing that frightens or urges.',
        },
      ];
    }
    const freeze = says.target('freeze')[0];
    if (freeze === undefined || says.source('freeze').length > 0) return [];
    return [
      {
        ...place,
        reason: `The translation speaks of freezing (“${freeze}”), and the source does not`,
        expected: 'Take it out.',
      },
    ];
  });
}

function lossIn(sentences: readonly Sentence[], locale: string): string | undefined {
  for (const { text } of sentences) {
    const denials = sayings('not', text, locale);
    const loss = sayings('loss', text, locale).find(
      ({ start, end }) =>
        !denials.some((denial) => {
          const between =
            denial.start < start ? text.slice(denial.end, start) : text.slice(end, denial.start);
          const isWithin = denial.start < end && denial.end > start;
          return !isWithin && between.length < BESIDE && !ENDS_CLAUSE.test(between);
        }),
    );
    if (loss) return loss.words;
  }
  return undefined;
}
