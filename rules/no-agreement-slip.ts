/**
 * Refuse verbs that do not agree with their subject, and what is left over where “the company” became “we”.
 *
 * @why  “Until you revokes” and “even if the we offer” stood in statements filed with the FCC: a text turned from
 *       one person into another, and not read again.
 * @fix  Write the form that the message gives.
 *
 * @example invalid policy-statement
 *   Your approval remains in effect until you revokes it.
 *   => “you revokes” does not agree: a verb takes no “s” after “you”.
 * @example invalid policy-statement
 *   (d) We have establish a supervisory review process.
 *   => “We have establish” is half a verb.
 * @example invalid policy-statement
 *   We disclose CPNI to our agents and its affiliates.
 *   => “our agents and its” speaks of “our” and of “its” as one.
 * @example valid policy-statement
 *   What protects you is the password. The safeguards we have ensure this. Our parent company and its affiliates
 *   require that each employee have a card, and tell you right away whenever the customer records we use change.
 */

import { defineRule } from './define-rule.js';
import { reportCorrections } from './report-corrections.js';

export const noAgreementSlip = defineRule('no-agreement-slip', (tree, file) => {
  reportCorrections(tree, file, ({ slips }) => slips);
});
