/**
 * Refuse reservations where a filing has to say that procedures ensure compliance.
 *
 * @why  The officer certifies from personal knowledge that the procedures are adequate to ensure compliance, and the
 *       statement explains how they ensure that the company is in compliance: 47 CFR 64.2009(e), 64.5109(e).
 *       “To the extent that such rules apply” and “substantially” say that they may not.
 * @fix  Take the reservation out, or write what is not yet complied with and what is done about it.
 * @checks U-2009-e2 U-2009-e3 EE-5109-e1
 *
 * @example invalid policy-statement
 *   To the extent that such rules apply to the Company, it keeps records of approvals.
 *   => “To the extent that such rules apply” leaves open whether the rules apply at all.
 * @example invalid policy-statement
 *   The Company believes that its procedures are adequate to ensure compliance with the rules.
 *   => “believes that its procedures are adequate to ensure compliance” gives an opinion where the officer is to know.
 * @example valid policy-statement
 *   A customer who believes that CPNI was released in breach of these procedures may complain. State law applies to
 *   the extent that it is consistent with the rule. To the best of our knowledge no complaint was made.
 */

import { defineRule } from './define-rule.js';
import { loadFilingDrafting, saidIn } from './drafting-filings.js';
import { filingLaw } from './filing-law.js';
import { filingSentencesOf } from './filing-sentences.js';
import { recognitionOf } from './recognition.js';
import { report } from './report.js';

const KINDS: readonly string[] = ['annual-certification', 'policy-statement', 'cover-letter'];

/** What near misses lack that are told to be hedged. */
const HEDGED = ['adequate-procedures', 'personal-knowledge'];
/** The officer speaks. */
const SIGNER = /\b(?:I|[Mm]y|undersigned)\b/;

export const filingHedge = defineRule('filing-hedge', (tree, file) => {
  const read = filingSentencesOf(tree, file);
  const drafting = loadFilingDrafting(read?.context.locale ?? '');
  if (!read || !drafting || !KINDS.includes(read.context.kind)) return;
  const { context, place, isTold } = read;
  // That personal knowledge is not certified is one fault, whatever words stand in its place.
  const isNotCertified = recognitionOf(tree, file).results.some(({ result: { id, status, near } }) =>
    id === 'U-2009-e2'
      ? status === 'missing' || status === 'contradicted'
      : id === 'EE-5109-e1' && status === 'missing' && HEDGED.includes(near?.lacks ?? ''),
  );
  const carrier = context.kind === 'annual-certification' ? 'U-2009-e2' : 'U-2009-e3';
  for (const { sentence, saying, words, start, end } of saidIn(read, drafting.hedges)) {
    if (isTold(sentence, HEDGED) || (isNotCertified && SIGNER.test(sentence.text))) continue;
    const { block, start: from } = sentence;
    report(file, {
      ...filingLaw(context, { carrier, trs: 'EE-5109-e1' }),
      ...(saying.isWarning && { severity: 'warning' as const }),
      place: place({ block, start: from + start, end: from + end }),
      reason: `“${words}” ${saying.why}.`,
      expected: 'What the procedures are, and that they ensure compliance, without reservation.',
    });
  }
});
