/**
 * Refuse a notice of an account change that gives the changed information away, or goes to the new address.
 *
 * @why  Who took over an account would learn from the notice that it worked, and the customer would learn nothing:
 *       47 CFR 64.2010(f), on account changes.
 * @fix  Say which kind of information was changed, and nothing of what it is; send it to the address or number
 *       of record, as it was before the change.
 * @checks U-2010-f3 U-2010-f4
 *
 * @example invalid account-change-notice
 *   The address on your account was changed. Your new address is 14 Alder Street, Springfield. If you did not ask
 *   for this, call 1-800-555-0142.
 *   => “Your new address is 14 Alder Street, Springfield.” must not be said. The notice must not reveal the changed information.
 * @example invalid account-change-notice
 *   Your e-mail address was changed. This message was sent to your new e-mail address.
 *   => “This message was sent to your new e-mail address.” must not be said. The notice must not go to the new account information.
 * @example valid account-change-notice
 *   The address on your account was changed. We send this to the address that we had before. If you did not ask for
 *   this, call 1-800-555-0142.
 * @example valid account-change-notice es
 *   Se cambió la contraseña de su cuenta en línea. Si no fue usted, llame al 1-800-555-0142.
 */

import { defineRule } from './define-rule.js';
import { reportProhibited } from './report-prohibited.js';

export const noRevealedChange = defineRule('no-revealed-change', (tree, file) => {
  reportProhibited(tree, file, 'U-2010-f3', 'Say only that it was changed.');
  reportProhibited(tree, file, 'U-2010-f4', 'Send it to the address or number of record.');
});
