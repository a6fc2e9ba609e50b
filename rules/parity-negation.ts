/**
 * Require that what is denied in the source is denied in the translation, and the other way round.
 *
 * @why  47 CFR 64.2008(c)(3), (c)(6), 64.5108(c)(3), (c)(6): "will not affect any service" without its "not" is the
 *       opposite of what the law wants said.
 * @fix  Put the denial in, or take it out, so that both languages say the same.
 * @checks U-2008-c6 EE-5108-c6
 */
import type { ParityFault } from './parity/fault.js';
import type { Weighed } from './parity/model.js';
import { type Sense, sensesOf, stretchOf } from './parity/sentence-sense.js';

/** Words with which a language may deny without a "not": "stays the same" for "does not change". */
const DENYING = [
  'disapprove',
  'silence',
  'same',
  'only',
  'continue',
  'stop',
  'exclude',
  'less',
  'prevent',
  'lose',
  'free',
  'until',
  'violate',
  'breach',
  'if',
  'limit',
  'error',
  'withdraw',
  'other',
  'before',
  'must',
  'need',
];
/** Above this a translation is too free to be held to a single word. */
const FREE = 0.25;

export function parityNegation(comparison: Weighed): ParityFault[] {
  return sensesOf(comparison).flatMap((sense) => {
    const { source, target } = sense.pair;
    if (sense.loose > FREE || source.length + target.length > 3) return [];
    const isLost = sense.source('not') > 0 && sense.target('not') === 0 && !denies(sense, 'target');
    const isAdded = sense.target('not') > 0 && sense.source('not') === 0 && !denies(sense, 'source');
    if (!isLost && !isAdded) return [];
    return [
      {
        source: stretchOf(source),
        target: stretchOf(target),
        reason: isLost
          ? 'The source denies this, and the translation says it without a “not”'
          : 'The translation denies this, and the source does not',
        expected: isLost ? 'Put the “not” in.' : 'Say it without the “not”, as the source does.',
      },
    ];
  });
}

/** Whether the side without a "not" denies in other words than the side with it. */
function denies(sense: Sense, side: 'source' | 'target'): boolean {
  const other = side === 'source' ? 'target' : 'source';
  return DENYING.some((concept) => sense[side](concept) > sense[other](concept));
}
