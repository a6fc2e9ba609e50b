/**
 * Write plain words for lawyers' words.
 *
 * The words that the CPNI rules themselves use (disclose, restrict, revoke, approval) are no legalese here.
 *
 * @why  Notices must be comprehensible and not misleading (47 CFR 64.2008(c)(4), 64.5108(c)(4)).
 * @fix  Write the plain word that the message gives.
 *
 * @example invalid
 *   You may withdraw your approval prior to the end of the month.
 *   => “prior to” is legalese.
 * @example invalid opt-in-notice es
 *   De conformidad con la ley federal, usted puede negarse.
 *   => “De conformidad con” is legalese.
 * @example invalid opt-in-notice trs
 *   Silence shall not be read as a yes, and a no shall change nothing.
 *   => “shall” is legalese, and stands here 2 times.
 * @example valid
 *   You may withdraw or restrict your approval before the end of the month. Your answer is valid until you revoke it.
 * @example valid policy-statement
 *   Pursuant to 47 CFR 64.2009, the Company hereby states the following.
 */

import { defineRule } from './define-rule.js';
import { plainDocumentOf } from './plain/document.js';
import type { Span } from './recognise/index.js';
import { report } from './report.js';

export const plainLegalese = defineRule('plain-legalese', (tree, file) => {
  const document = plainDocumentOf(tree, file);
  if (!document) return;
  const { blocks, place, words } = document;
  const found = new Map<string, { first: Span & { text: string }; use: string; times: number }>();
  blocks.forEach(({ text }, block) => {
    const taken: Span[] = [];
    for (const { say, use } of words.legalese) {
      for (const match of text.matchAll(say)) {
        const span = { block, start: match.index, end: match.index + match[0].length };
        if (taken.some((other) => span.start < other.end && other.start < span.end)) continue;
        taken.push(span);
        const key = match[0].toLowerCase();
        const known = found.get(key);
        if (known) known.times += 1;
        else found.set(key, { first: { ...span, text: match[0] }, use, times: 1 });
      }
    }
  });
  for (const { first, use, times } of found.values()) {
    report(file, {
      ...document.source,
      place: place(first),
      reason: `“${first.text}” is legalese${times > 1 ? `, and stands here ${times} times` : ''}.`,
      expected: `In plain words: ${use}.`,
    });
  }
});
