/**
 * Require companies and people to bear the same name in every language, to the letter.
 *
 * @why  47 CFR 64.2008(c)(2), (c)(6), 64.5108(c)(2), (c)(6): a customer must be able to tell who would receive the
 *       information; "Dunmore & Hale" is not "Dunmore & Vale".
 * @fix  Copy the name from the source; a translated or transliterated one may stand beside it.
 * @checks U-2008-c6 EE-5108-c6
 */
import { changedNames } from './parity/changed-names.js';
import type { ParityFault } from './parity/fault.js';
import type { Weighed } from './parity/model.js';

export function parityNames(comparison: Weighed): ParityFault[] {
  return changedNames(comparison).map(({ source, target, from, to }) => ({
    source,
    target,
    reason: `The name “${from}” of the source is “${to}” here`,
    expected: `“${from}”, letter by letter.`,
  }));
}
