/**
 * Require the same numbers, lengths of time, dates, hours, amounts and shares in every language, however each
 * language writes them.
 *
 * @why  47 CFR 64.2008(c)(6), (d)(1), 64.5108(c)(6), (d)(1): "30 days" that became "14 días" tells some customers
 *       another wait than the law gives all of them.
 * @fix  Correct the translation, or name the fact in both, such as `{waitingPeriod}`, instead of typing it.
 * @checks U-2008-c6 EE-5108-c6
 */
import { contrastValues } from './parity/contrast-values.js';
import type { ParityFault } from './parity/fault.js';
import type { Weighed } from './parity/model.js';
import type { ValueKind } from './values/index.js';

const REACHES: readonly ValueKind[] = ['phone', 'url', 'email'];

export function parityValues(comparison: Weighed): ParityFault[] {
  return contrastValues(comparison, ({ kind }) => !REACHES.includes(kind));
}
