/**
 * Refuse procedures that are only going to be, where the law asks for established ones.
 *
 * @why  47 CFR 64.2009(e) and 64.5109(e) ask for procedures that the company has established. “Will implement a
 *       system” says that there is none. A standing duty may be told in the future: “we will notify customers”.
 * @fix  Say what is in place; what is not must be put in place before an officer can certify it.
 * @checks U-2009-a U-2009-e3 EE-5109-a EE-5109-e1
 *
 * @example invalid policy-statement
 *   The Company plans to develop a training program for its employees.
 *   => “The Company plans to develop a training program” speaks of the future; the law wants what is established.
 * @example invalid policy-statement
 *   A system of passwords will be implemented next year.
 *   => “system of passwords will be implemented” speaks of the future; the law wants what is established.
 * @example valid policy-statement
 *   We will notify customers of each change and will train employees annually. A customer will establish a new
 *   password. If the Company plans to use CPNI for marketing it will first adopt opt-in procedures. Changes to this
 *   policy will be adopted in writing.
 */

import { defineRule } from './define-rule.js';
import { loadFilingDrafting, saidIn } from './drafting-filings.js';
import { filingLaw } from './filing-law.js';
import { filingSentencesOf } from './filing-sentences.js';
import { report } from './report.js';

const KINDS: readonly string[] = ['annual-certification', 'policy-statement'];

/** What near misses lack that are told to be of the future. */
const FUTURE = ['established', 'adequate-procedures'];

export const filingFuture = defineRule('filing-future', (tree, file) => {
  const read = filingSentencesOf(tree, file);
  const drafting = loadFilingDrafting(read?.context.locale ?? '');
  if (!read || !drafting || !KINDS.includes(read.context.kind)) return;
  const { context, place, isTold } = read;
  for (const { sentence, saying, words, start, end } of saidIn(read, drafting.futures)) {
    // What happens if something else does is no plan.
    if (drafting.notFuture.test(sentence.text.slice(0, end))) continue;
    if (!saying.mild && isTold(sentence, FUTURE)) continue;
    const { block, start: from } = sentence;
    report(file, {
      ...filingLaw(context, { carrier: 'U-2009-e3', trs: 'EE-5109-e1' }),
      ...(saying.isWarning && { severity: 'warning' as const }),
      place: place({ block, start: from + start, end: from + end }),
      reason: `“${words}” ${saying.mild ?? 'speaks of the future; the law wants what is established'}.`,
      expected: 'What is in place, in the present: “The company has established …”.',
    });
  }
});
