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
 *   Re: Annual CPNI certification, EB Docket No. 06-63
 *   => "EB Docket No. 06-63" names no docket on CPNI; the one on annual CPNI certifications is 06-36.
 * @example valid annual-certification
 *   The company follows the CPNI rules, 47 C.F.R. § 64.2001 et seq., 47 CFR 64.2009(e) and 47 U.S.C. § 222.
 */

import { citationFaults } from './citation/citation-faults.js';
import { defineRule } from './define-rule.js';
import { recognitionOf } from './recognition.js';
import { report } from './report.js';

export const noBrokenCitation = defineRule('no-broken-citation', (tree, file) => {
  const { blocks, place, context } = recognitionOf(tree, file);
  blocks.forEach(({ text }, block) => {
    for (const fault of citationFaults(text, context.asOf)) {
      const { start, end, ...words } = fault;
      report(file, { place: place({ block, start, end }), ...words });
    }
  });
});
