/**
 * Refuse statements that undo another statement of the same notice, or the law.
 *
 * @why  47 CFR 64.2008(c)(4) and 64.5108(c)(4): a notice must not be misleading. Contradiction is the usual
 *       way to fail: "we never share" above a list of companies that receive the records.
 * @fix  Say what you do, once, and let no other sentence say otherwise.
 * @checks misleading
 *
 * @example invalid
 *   The FCC requires that we share your CPNI with our affiliates.
 *   => “The FCC requires that we share your CPNI with our affiliates.” must not be said. The notice must not mislead: no statement may undo another.
 * @example valid
 *   Federal law requires us to protect your CPNI. We would like to share it with our affiliate, Example Wireless LLC.
 */

import { defineRule } from './define-rule.js';
import { reportProhibited } from './report-prohibited.js';

export const noMisleadingStatement = defineRule('no-misleading-statement', (tree, file) => {
  reportProhibited(tree, file, 'misleading', 'Say what you do, and let no other sentence say otherwise.');
});
