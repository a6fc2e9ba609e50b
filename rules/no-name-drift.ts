/**
 * Refuse a company's name that is spelt in more than one way in one document.
 *
 * @why  A customer or the FCC who reads "Fern Hill" and "Fernhil" cannot tell whether one company is meant, nor who
 *       answers for what is said: 47 CFR 1.17 asks that what is filed be accurate. In filings, names in the labelled
 *       lines are compared by `filing-names-agree`.
 * @fix  Write the name as it is defined, or as it is registered, everywhere.
 *
 * @example invalid
 *   Fernhill Telephone, Inc. (“Fernhill”) writes about your CPNI. Fernhil will not use it.
 *   => “Fernhil” is spelt otherwise than “Fernhill”.
 * @example invalid policy-statement
 *   It is the policy of Pay-Tel Fenwick, LLC to protect CPNI.
 *
 *   PayTel Fenwick, LLC trains its people, and Pay-Tel Fenwick, LLC keeps records.
 *   => “PayTel Fenwick” is spelt otherwise than “Pay-Tel Fenwick”.
 * @example invalid
 *   Westlake Relay Services, LLC writes about your CPNI.
 *
 *   Westlake Relay Services, Inc. will not use it.
 *   => “Westlake Relay Services, Inc.” is “Westlake Relay Services, LLC” elsewhere.
 * @example valid
 *   FERNHILL TELEPHONE, INC. and its affiliate Fernhill Wireless, LLC write to you. Fernhill's staff and Fernhill
 *   Telephone’s vendors keep your CPNI. See www.fernhiltelephone.example.com.
 */

import { defineRule } from './define-rule.js';
import { nameDisagreements } from './filing-agreement/index.js';
import { legalName } from './filing-facts/company-name.js';
import { filingFacts } from './filing-facts/index.js';
import { isFiling } from './filing-law.js';
import { endingVariants, nameVariants } from './names/company-variants.js';
import type { Block, Span } from './recognise/index.js';
import { recognitionOf } from './recognition.js';
import { report } from './report.js';

export const noNameDrift = defineRule('no-name-drift', (tree, file) => {
  const { blocks, place, context } = recognitionOf(tree, file);
  const told = isFiling(context) && context.locale.startsWith('en') ? toldElsewhere(blocks) : [];
  const isTold = ({ block, start, end }: Span) =>
    told.some((other) => other.block === block && other.start < end && start < other.end);
  // Which of two endings is right is one question, wherever it is asked.
  const toldStems = told.map(
    ({ block, start, end }) => legalName(blocks[block]?.text.slice(start, end) ?? '').stem,
  );
  const endings = endingVariants(blocks).filter((one) => !toldStems.includes(legalName(one.said).stem));
  const spellings = nameVariants(blocks).filter((one) => !isTold(one));
  for (const { said, means, first, fix, ...span } of [...endings, ...spellings]) {
    report(file, {
      place: place(span),
      reason: fix ? `“${said}” is spelt otherwise than “${means}”.` : `“${said}” is “${means}” elsewhere.`,
      expected: `“${means}”, here as elsewhere.`,
      ...(fix && { fix }),
      related: [{ path: file.path ?? '', line: place(first).line, reason: `“${means}” stands here` }],
    });
  }
});

/** What `filing-names-agree` tells of the same words. */
function toldElsewhere(blocks: Block[]): Span[] {
  const facts = filingFacts(blocks);
  return [...nameDisagreements([facts]).map(({ at }) => at.fact), ...facts.shortNameSlips];
}
