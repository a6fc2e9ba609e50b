/**
 * Refuse citations that are misspelled or name no section, paragraph or proceeding.
 *
 * @why  A filing that cites "47 CF.R. S: 64.2009" or a section that does not exist does not say which rule the
 *       officer certifies, and shows that nobody read it.
 * @fix  Write the citation that the message shows.
 *
 * @example invalid annual-certification
 *   The company follows the CPNI rules, 47 C.FR. & 64.2009(e).
 *   => "47 C.FR. & 64.2009(e)" has "C.FR." where "C.F.R." is meant and has "&" where "§" is meant.
 * @example invalid annual-certification
 *   The company follows 47 CFR § 64.2090 in its CPNI policy.
 *   => "47 CFR § 64.2090" names no section of the CPNI rules: digits have changed places.
 * @example invalid cover-letter
 *   Re: Annual CPNI certification, EB Docket No. O6-36
 *   => "EB Docket No. O6-36" has "O6-36" where "06-36" is meant.
 * @example valid annual-certification
 *   The company follows the CPNI rules, 47 C.F.R. § 64.2001 et seq., 47 CFR 64.2009(e) and 47 U.S.C. § 222.
 */

import { citationFaults } from './citation/citation-faults.js';
import { defineRule } from './define-rule.js';
import type { DocumentContext } from './document-context.js';
import { docketDisagreements } from './filing-agreement/index.js';
import { docketOf } from './filing-due.js';
import { filingFacts } from './filing-facts/index.js';
import { isFiling } from './filing-law.js';
import type { Block, Span } from './recognise/index.js';
import { recognitionOf } from './recognition.js';
import { report } from './report.js';

export const noBrokenCitation = defineRule('no-broken-citation', (tree, file) => {
  const { blocks, place, context } = recognitionOf(tree, file);
  const told = docketsToldOf(blocks, context);
  blocks.forEach(({ text }, block) => {
    for (const { start, end, ...words } of citationFaults(text, context.asOf)) {
      const isTold = told.some((one) => one.block === block && one.start < end && start < one.end);
      if (!isTold) report(file, { place: place({ block, start, end }), ...words });
    }
  });
});

/** A docket that is not the one of a filing is told of by filing-names-agree. */
function docketsToldOf(blocks: Block[], context: DocumentContext): Span[] {
  if (!isFiling(context) || !context.locale.startsWith('en')) return [];
  return docketDisagreements([filingFacts(blocks)], docketOf(context.regime)).map(({ at }) => at.fact);
}
