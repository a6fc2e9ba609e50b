/**
 * Refuse claims of compliance with every law, which nobody who signs can know to be true.
 *
 * @why  A statement to the FCC must have a reasonable basis: 47 CFR 1.17. An officer can know that procedures are
 *       adequate, 47 CFR 64.2009(e), and not that every law was kept on every day of the year.
 * @fix  Certify what the rule asks: personal knowledge of operating procedures that are adequate to ensure
 *       compliance with the CPNI rules.
 * @checks TPL-117
 *
 * @example invalid annual-certification
 *   The Company complied with all applicable federal laws throughout the year.
 *   => “The Company complied with all applicable federal laws throughout the year.” claims more than the officer
 *   who signs can know.
 * @example valid annual-certification
 *   I have personal knowledge that the Company has established operating procedures that are adequate to ensure
 *   compliance with the CPNI rules of the Commission.
 */

import { defineRule } from './define-rule.js';
import { lawOf } from './law-link.js';
import { recognitionOf } from './recognition.js';
import { report } from './report.js';

export const filingOverclaim = defineRule('filing-overclaim', (tree, file) => {
  const { results, place } = recognitionOf(tree, file);
  for (const { law, result } of results) {
    if (law.id !== 'TPL-117' || result.status !== 'present') continue;
    for (const words of result.evidence) {
      report(file, {
        ...lawOf(law),
        // Whether it is true does not show in the words.
        severity: 'warning',
        place: place(words),
        reason: `“${words.text}” claims more than the officer who signs can know.`,
        expected: '“operating procedures that are adequate to ensure compliance with the CPNI rules”',
      });
    }
  }
});
