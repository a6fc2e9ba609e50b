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
 * @example invalid policy-statement
 *   Fenwick does not share CPNI. Fenwick do not use it for marketing.
 *   => “Fenwick do” does not agree: one and many.
 * @example invalid policy-statement
 *   An express disciplinary process are in place.
 *   => “An express disciplinary process are” does not agree: one and many.
 * @example invalid policy-statement
 *   False statements to the Commission is punishable.
 *   => “False statements to the Commission is” does not agree: one and many.
 * @example valid policy-statement
 *   What protects you is the password. The safeguards we have ensure this. Our parent company and its affiliates
 *   require that each employee have a card, and tell you right away whenever the customer records we use change.
 */

import { defineRule } from './define-rule.js';
import { nameSlips } from './names/name-agreement.js';
import { recognitionOf } from './recognition.js';
import { report } from './report.js';
import { reportCorrections } from './report-corrections.js';
import { fixAt } from './source-words.js';

export const noAgreementSlip = defineRule('no-agreement-slip', (tree, file) => {
  reportCorrections(tree, file, ({ slips }) => slips);
  const { blocks, place, context } = recognitionOf(tree, file);
  if (!/^en\b/i.test(context.locale)) return;
  for (const { block, start, end, correct } of nameSlips(blocks.map(({ text }) => text))) {
    const said = blocks[block]?.text.slice(start, end) ?? '';
    const where = place({ block, start, end });
    report(file, {
      place: where,
      reason: `“${said}” does not agree: one and many.`,
      expected: `“${correct}”`,
      ...fixAt(String(file), where, said, correct),
    });
  }
});
