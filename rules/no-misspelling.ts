/**
 * Refuse words that are certainly misspelt or taken for others, and misspelt names that the law gives.
 *
 * @why  “Customer Propriety Network Information” names nothing in the law, and a person “other that” the customer
 *       is nobody.
 * @fix  Write the word that the message gives.
 *
 * @example invalid policy-statement
 *   We prevent access by a person other that the subscriber.
 *   => “person other that” is miswritten: “than” is meant.
 * @example invalid policy-statement
 *   We may seek your approval for us of CPNI.
 *   => “for us of” is miswritten: “use” is meant.
 * @example invalid policy-statement
 *   Our principle place of business is in Ohio.
 *   => “principle place of business” is misspelt: “principal” is meant.
 * @example valid policy-statement
 *   File a complaint with the FCC. No other that we know of. Each other that the rule names. To opt out, text OPTOUT
 *   to 55501. It's customers who decide. It is easy for us, of course.
 */

import { defineRule } from './define-rule.js';
import { reportCorrections } from './report-corrections.js';

export const noMisspelling = defineRule('no-misspelling', (tree, file) => {
  reportCorrections(tree, file, ({ misspelt }) => misspelt);
});
