/**
 * Say what is so, not that it is not otherwise.
 *
 * Spanish doubles its negatives by nature ("no recibirá nada"); only what negates a negation is found there.
 *
 * @why  A reader who has to undo two negatives may choose the opposite of what is meant; a choice must be clear and
 *       not misleading (47 CFR 64.2008(c)(3) and (c)(4)).
 * @fix  Take both negatives out: "unless you do not agree" is "if you agree".
 *
 * @example invalid
 *   We will use your records unless you do not agree.
 *   => “unless you do not” negates a negative.
 * @example invalid opt-in-notice es
 *   No usaremos sus registros a menos que usted no esté de acuerdo.
 *   => “a menos que usted no” negates a negative.
 * @example valid
 *   If you do not agree, do not sign. We will not use your records unless you say yes, and not before then.
 * @example valid opt-in-notice es
 *   Si no firma, no pasará nada: no usaremos ninguno de sus registros sin su permiso.
 */

import { defineRule } from './define-rule.js';
import { plainDocumentOf } from './plain/document.js';
import { report } from './report.js';

export const plainDoubleNegative = defineRule('plain-double-negative', (tree, file) => {
  const document = plainDocumentOf(tree, file);
  if (!document) return;
  for (const sentence of document.sentences) {
    for (const { say, use } of document.words.doubleNegatives) {
      const match = [...sentence.text.matchAll(say)][0];
      if (!match) continue;
      const start = sentence.start + match.index;
      report(file, {
        ...document.source,
        place: document.place({ block: sentence.block, start, end: start + match[0].length }),
        reason: `“${match[0]}” negates a negative.`,
        expected: `Write it without both: ${use}.`,
      });
      break;
    }
  }
});
