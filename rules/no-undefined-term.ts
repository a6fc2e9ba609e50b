/**
 * Refuse defined terms that are not defined, or that are defined in two ways.
 *
 * @why  "The Company" in a text that calls its company "Fernhill" may be another one; a term with two meanings has
 *       none. 47 CFR 1.17 asks that what is filed be accurate, and 47 CFR 64.2009(e) that the statement explain the
 *       procedures of the company that certifies.
 * @fix  Use the name that the text defines, or define the term where the company is first named.
 *
 * @example invalid policy-statement
 *   Fernhill Telephone, Inc. (“Fernhill”) keeps records.
 *
 *   If the Company shares CPNI, it asks first.
 *   => “the Company” is not defined: the text calls it “Fernhill”.
 * @example invalid policy-statement
 *   Fernhill Telephone, Inc. (the “Company”) and Marshwood Cable, LLC (the “Company”) keep records.
 *   => “Company” stands for “Marshwood Cable, LLC” here, and for “Fernhill Telephone, Inc.” above.
 * @example invalid policy-statement
 *   Fernhill Telephone, Inc. (“Fernhill”) keeps records. Fernhill (the “Carrier”) trains its staff.
 *   => “Fernhill” is called “Carrier” here, and “Fernhill” above: one company with several defined names.
 * @example invalid policy-statement
 *   “Breach” means access without authorization.
 *
 *   “Breach” means the loss of any record of a customer by whatever cause.
 *   => “Breach” is defined a second time, and otherwise.
 * @example valid policy-statement
 *   Fernhill Telephone Company (“Fernhill” or the “Company”) follows the rules of the Federal Communications
 *   Commission (“FCC”) on customer proprietary network information (“CPNI”).
 *
 *   Customer Proprietary Network Information (“CPNI”) is what the Company keeps. Customers may say no.
 */

import { defineRule } from './define-rule.js';
import { recognitionOf } from './recognition.js';
import { report } from './report.js';
import { termFaults } from './terms/term-faults.js';

export const noUndefinedTerm = defineRule('no-undefined-term', (tree, file) => {
  const { blocks, place } = recognitionOf(tree, file);
  for (const { related, block, start, end, ...words } of termFaults(blocks)) {
    report(file, {
      ...words,
      place: place({ block, start, end }),
      ...(related && {
        related: related.map(({ reason, ...span }) => ({
          path: file.path ?? '',
          line: place({ block: span.block, start: span.start, end: span.end }).line,
          reason,
        })),
      }),
    });
  }
});
