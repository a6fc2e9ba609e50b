/**
 * Say whose duty it is: no passive obligation without who must do it.
 *
 * @why  "We must be notified" does not tell a customer that it is for the customer to notify; what to do must be
 *       clear (47 CFR 64.2008(c)(3) and (c)(4)).
 * @fix  Begin with who must do it: "Please tell us", "We must protect".
 *
 * @example invalid
 *   Your choice must be received within 30 days.
 *   => “must be received” does not say who must do it.
 * @example invalid opt-in-notice es
 *   Su respuesta deberá ser enviada por correo.
 *   => “deberá ser enviada” does not say who must do it.
 * @example valid
 *   You must send us your choice within 30 days. Your records must be protected by us.
 * @example valid opt-in-notice es
 *   Usted debe enviarnos su respuesta. Sus registros deben ser protegidos por nosotros.
 */

import { defineRule } from './define-rule.js';
import { plainDocumentOf } from './plain/document.js';
import { report } from './report.js';

export const plainPassiveDuty = defineRule('plain-passive-duty', (tree, file) => {
  const document = plainDocumentOf(tree, file);
  if (!document) return;
  const { say, states, actor } = document.words.passiveDuty;
  for (const sentence of document.sentences) {
    for (const match of sentence.text.matchAll(say)) {
      const rest = sentence.text.slice(match.index + match[0].length);
      if (states.includes(match[1]?.toLowerCase() ?? '') || actor.test(rest)) continue;
      const start = sentence.start + match.index;
      report(file, {
        ...document.source,
        place: document.place({ block: sentence.block, start, end: start + match[0].length }),
        reason: `“${match[0]}” does not say who must do it.`,
        expected: 'Begin with who: “you”, “we”, or the name.',
      });
    }
  }
});
