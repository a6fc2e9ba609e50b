/**
 * Refuse a number in words whose figures in brackets say another.
 *
 * @why  Two (3) years are neither: a reader cannot tell which was meant, and in a statement to the FCC one of the two
 *       is untrue.
 * @fix  Write the number that is meant, both times.
 *
 * @example invalid policy-statement
 *   We received two (3) complaints.
 *   => “two (3)” says 2 in words and 3 in figures.
 * @example invalid policy-statement
 *   Records are kept for 24 (thirty-four) months.
 *   => “24 (thirty-four)” says 34 in words and 24 in figures.
 * @example invalid opt-out-notice es
 *   Espere treinta y tres (30) días.
 *   => “treinta y tres (30)” says 33 in words and 30 in figures.
 * @example valid policy-statement
 *   Within seven (7) days, twenty-four (24) hours, one hundred and twenty (120) days or on the thirtieth (30th) day.
 *   No one (2) asked. It is (1) one, (2) two or (3) one-half (1/2). See Part sixty-four (2009). Call seven (555) 555-0100.
 */

import { defineRule } from './define-rule.js';
import { numberMismatches } from './numbers/spelled-numbers.js';
import { recognitionOf } from './recognition.js';
import { report } from './report.js';

export const noNumberMismatch = defineRule('no-number-mismatch', (tree, file) => {
  const { blocks, place, context } = recognitionOf(tree, file);
  blocks.forEach(({ text }, block) => {
    for (const { start, end, words, figures } of numberMismatches(text, context.locale)) {
      report(file, {
        place: place({ block, start, end }),
        reason: `“${text.slice(start, end)}” says ${words.value} in words and ${figures.text} in figures.`,
        expected: `“${words.text}” with (${words.value}), or ${figures.text} in words.`,
      });
    }
  });
});
