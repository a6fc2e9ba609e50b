/**
 * Refuse words that urge customers to freeze other companies' access to their records.
 *
 * @why  47 CFR 64.2008(c)(8): a notice must not be used to shut competitors out.
 * @fix  Take the advice out. Information about preferred-carrier freezes or port-out locks may stay.
 * @checks c8-freeze-encouragement
 *
 * @example invalid
 *   We recommend that you lock your CPNI so that no other telephone company can see your calling records.
 *   => “We recommend that you lock your CPNI so that no other telephone company can see your calling records.” must not be said. The notice must not urge customers to freeze other companies’ access to their CPNI.
 * @example valid
 *   Your line has a port-out lock. Call us when you want to take your number to another company.
 */

import { defineRule } from './define-rule.js';
import { reportProhibited } from './report-prohibited.js';

export const noFreezeEncouragement = defineRule('no-freeze-encouragement', (tree, file) => {
  reportProhibited(tree, file, 'c8-freeze-encouragement', 'Leave the advice out.');
});
