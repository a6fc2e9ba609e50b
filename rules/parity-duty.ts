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

const MUST = ['must', 'duty', 'require', 'need'];
const MAY = ['may', 'permit', 'right', 'should'];
/** Above this a translation is too free to be held to a single verb. */
const FREE = 0.3;

export function parityDuty(comparison: Weighed): ParityFault[] {
  return sensesOf(comparison).flatMap((sense) => {
    const shift = shiftOf(sense);
    if (!shift) return [];
    const { source, target } = sense.pair;
    return [
      {
        source: stretchOf(source),
        target: stretchOf(target),
        reason: `The source says ${shift.from} here, and the translation says ${shift.to}`,
        expected: `Say ${shift.from}, as the source does.`,
      },
    ];
  });
}

function shiftOf(sense: Sense): { from: string; to: string } | undefined {
  const says = (side: 'source' | 'target', concepts: string[]) =>
    concepts.reduce((sum, concept) => sum + sense[side](concept), 0);
  const must = { source: sense.source('must'), target: sense.target('must') };
  const may = { source: sense.source('may'), target: sense.target('may') };
  if (sense.loose > FREE) return undefined;
  if (must.source > must.target && may.target > may.source && says('target', MUST) < says('source', MUST)) {
    return { from: '“must”', to: '“may”' };
  }
  if (may.source > may.target && must.target > must.source && says('target', MAY) < says('source', MAY)) {
    return { from: '“may”', to: '“must”' };
  }
  if (says('source', [...MAY, 'if']) === 0 && may.target > 0) return { from: 'what will be', to: '“may”' };
  if (
    says('target', [...MAY, 'if']) === 0 &&
    may.source > 0 &&
    sense.source('not') === 0 &&
    sense.loose === 0
  ) {
    return undefined;
  }
  return undefined;
}
