/**
 * Require that what must be stays a must, what may be a may, and what will be no may, in every language.
 *
 * @why  47 CFR 64.2008(c)(1), (c)(6), 64.5108(c)(1), (c)(6): "we must stop" and "podemos dejar de" are not the same
 *       promise.
 * @fix  Use the verb of the source: must, shall (debe, tiene que), may (puede), will (the future).
 * @checks U-2008-c6 EE-5108-c6
 */

import type { ParityFault } from './parity/fault.js';
import type { Weighed } from './parity/model.js';
import { type Sense, sensesOf, stretchOf } from './parity/sentence-sense.js';

interface Shift {
  /** What the source says, for a reader: must, may or will, and its words. */
  from: string;
  to: string;
  advice: string;
}

/** Above these a translation is too free to be held to a single verb. */
const FREE = 0.5;
const FREE_OF_ONE_SIDE = 0.4;
const FREE_OF_TELLING = 0.15;
const FREE_OF_CHOICE = 0.34;

export function parityDuty(comparison: Weighed): ParityFault[] {
  return sensesOf(comparison).flatMap((sense) => {
    const shift = shiftOf(sense);
    if (!shift) return [];
    return [
      {
        source: stretchOf(sense.pair.source),
        target: stretchOf(sense.pair.target),
        reason: `The source says ${shift.from} here, and the translation ${shift.to}`,
        expected: shift.advice,
      },
    ];
  });
}

function shiftOf(sense: Sense): Shift | undefined {
  const { says, loose } = sense;
  const { source, target } = says;
  if (loose > FREE) return undefined;
  const left = choiceOf(sense);
  if (left) return left;
  const [must, may] = [source('must'), source('may')];
  const [bound, free] = [target('must'), target('may')];
  const isFreed = free.length > may.length || (free.length > 0 && sense.leftTarget.has('may'));
  if (must.length > bound.length && isFreed) {
    return {
      from: `what must be (“${must[0]}”)`,
      to: `only what may be (“${free.at(-1)}”)`,
      advice: 'Say that it must be.',
    };
  }
  if (may.length > free.length && bound.length > must.length) {
    return {
      from: `what may be (“${may[0]}”)`,
      to: `what must be (“${bound[0]}”)`,
      advice: 'Say that it may be.',
    };
  }
  if (loose > FREE_OF_ONE_SIDE) return undefined;
  const isDutyLost = sense.source('duty') > 0 && sense.target('duty') === 0 && bound.length === 0;
  if (isDutyLost && free.length > may.length) {
    return {
      from: 'a duty',
      to: `only what may be (“${free.at(-1)}”)`,
      advice: 'Say that it is a duty.',
    };
  }
  const will = source('will')[0] ?? tellingIn(sense);
  if (will === undefined) return undefined;
  const isSpared = source('exempt').length > 0;
  if (free.length > 0 && may.length === 0 && source('open').length === 0 && !isSpared) {
    return {
      from: `what will be (“${will}”)`,
      to: `only what may be (“${free[0]}”)`,
      advice: 'Promise it, as the source does.',
    };
  }
  if (bound.length > 0 && must.length === 0 && source('bound').length === 0) {
    return {
      from: `what will be (“${will}”)`,
      to: `what must be (“${bound[0]}”)`,
      advice: 'Say that it will be.',
    };
  }
  return undefined;
}

/** What must not be became what need not be, or the other way round. */
function choiceOf({ says: { source, target }, loose }: Sense): Shift | undefined {
  if (loose > FREE_OF_CHOICE) return undefined;
  const [banned, spared] = [source('forbid'), source('exempt')];
  const [bans, spares] = [target('forbid'), target('exempt')];
  const advised = target('advise')[0];
  if (spared.length > 0 && spares.length === 0 && bans.length > banned.length) {
    return {
      from: `what need not be (“${spared[0]}”)`,
      to: `what must not be (“${bans[0]}”)`,
      advice: 'Leave the choice that the source leaves.',
    };
  }
  if (banned.length > 0 && bans.length === 0 && source('advise').length === 0) {
    const to = spared.length === 0 ? (spares[0] ?? advised) : advised;
    if (to === undefined) return undefined;
    return {
      from: `what must not be (“${banned[0]}”)`,
      to: `only what ${to === advised ? 'should' : 'need'} not be (“${to}”)`,
      advice: 'Forbid what the source forbids.',
    };
  }
  return undefined;
}

/** The words with which a sentence begins that tells something, and orders nothing. */
function tellingIn({ pair: { source }, loose }: Sense): string | undefined {
  if (loose > FREE_OF_TELLING || source.length > 1) return undefined;
  return /^(?:We|You|They|It|Our|Your|This)(?= )/.exec(source[0]?.text ?? '')?.[0];
}
