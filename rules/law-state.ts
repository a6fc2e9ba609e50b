/**
 * Tell what the law of a customer's state asks beside the federal rules, where no words can show it.
 *
 * @why  Arizona Administrative Code R14-2-2105, -2108 and -2109 ask more of a company that serves Arizona
 *       (`states` in carrier.yaml) than federal law does: type size, mailing, verification, confirmation.
 * @fix  Have a person see to it.
 *
 * @example invalid opt-out-notice AZ
 *   You may say no.
 *   => For customers in AZ: Opt-out verified within a year. Verify an opt-out approval within one
 *   year, in the language of the notice, in a separate signed document if in writing, and without inducements.
 * @example valid opt-out-notice
 *   You may say no.
 */

import { defineRule } from './define-rule.js';
import { loadLaw } from './law.js';
import { stateLaw } from './law-changes.js';
import { lawOf } from './law-link.js';
import { recognitionOf } from './recognition.js';
import { report } from './report.js';

export const lawState = defineRule('law-state', (tree, file) => {
  const { context } = recognitionOf(tree, file);
  for (const element of stateLaw(loadLaw(), context)) {
    const { states = [], title, asks, seenBy } = element;
    // What words can show is asked for, and missed, by require-element.
    if (seenBy === 'text') continue;
    report(file, {
      ...lawOf(element),
      severity: 'info',
      place: tree.children[0],
      reason: `For customers in ${states.join(', ')}: ${title}. ${asks}`,
      expected: `Have a person see to it${typeof seenBy === 'string' ? '' : `: ${seenBy.reason}`}.`,
    });
  }
});
