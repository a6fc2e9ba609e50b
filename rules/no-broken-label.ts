/**
 * Refuse lists and outlines whose numbers or letters are skipped, used twice, out of order or torn off.
 *
 * @why  A filing is relied upon by paragraph: a lost or doubled letter leaves open whether a procedure was dropped,
 *       and what refers to it points elsewhere. 47 CFR 1.17 asks that what is filed be accurate, and
 *       47 CFR 64.2009(e) that the statement explain the procedures.
 * @fix  Give each paragraph the label that the message names, or put back the paragraph that is lost.
 *
 * @example invalid policy-statement
 *   (a) We train our staff.
 *
 *   (b) We keep records.
 *
 *   (d) We review campaigns.
 *   => "(b)" is followed by "(d)": "(c)" is missing.
 * @example invalid policy-statement
 *   (a) We train our staff.
 *
 *   (b) We keep records.
 *
 *   (b) We review campaigns.
 *   => "(b)" is used twice in one list.
 * @example invalid policy-statement
 *   (a) We train our staff.
 *
 *   (c) We keep records.
 *
 *   (c) We review campaigns.
 *
 *   (d) We discipline.
 *   => "(c)" stands where "(b)" is due.
 * @example invalid policy-statement
 *   Supervisors must (1) approve each campaign, (3) review the log and (4) keep it.
 *   => "(1)" is followed by "(3)": "(2)" is missing.
 * @example invalid policy-statement
 *   (a) We notify customers only after the notice to law enforcement under paragraph.
 *
 *   (b) of this section. We keep a copy.
 *   => The paragraph is torn before "(b)": the words above it end in "paragraph."
 * @example valid policy-statement
 *   (h) We train our staff.
 *
 *   (i) We keep records.
 *
 *   (j) We follow 47 CFR 64.2011(b) and (d), within seven (7) business days.
 *
 *   (1) First, police.
 *
 *   (2) Then, customers.
 *
 *   (k) We review campaigns.
 */

import type { VFile } from 'vfile';
import { defineRule } from './define-rule.js';
import { astrayReferences } from './outline/astray.js';
import { type LabelFault, labelFaults } from './outline/label-faults.js';
import { outlineOf } from './outline/outline.js';
import { report } from './report.js';

/** In Markdown a bullet is a mark of its own: a number put behind it would be shown behind it. */
function isBulleted(file: VFile, line: number): boolean {
  const words = String(file).split('\n')[line - 1] ?? '';
  return file.extname !== '.txt' && /^\s*[-*+]\s/.test(words);
}

export const noBrokenLabel = defineRule('no-broken-label', (tree, file) => {
  const outline = outlineOf(tree, file);
  const broken = astrayReferences(outline);
  for (const { label, related = [], ...fault } of labelFaults(outline) satisfies LabelFault[]) {
    const astray = broken
      .filter(({ mendedBy }) => label !== undefined && mendedBy?.label === label)
      .flatMap(({ reference, again }) => [reference, ...again])
      .map(({ written, place }) => ({
        line: place.line,
        reason: `"${written}" leads nowhere for want of it`,
      }));
    const all = [...related, ...astray].filter(
      (one, at, every) =>
        at === every.findIndex(({ line, reason }) => line === one.line && reason === one.reason),
    );
    const { fix, ...told } = fault;
    report(file, {
      ...told,
      ...(fix !== undefined && !isBulleted(file, fault.place.line) && { fix }),
      ...(all.length > 0 && { related: all.map((one) => ({ path: file.path ?? '', ...one })) }),
    });
  }
});
