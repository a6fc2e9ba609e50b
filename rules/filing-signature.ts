/**
 * Require a signature where a filing has a line for one.
 *
 * @why  A certification counts only when an officer signs it: 47 CFR 64.2009(e), 64.5109(e). A form sent in
 *       with the line still blank is no certification.
 * @fix  Sign: `/s/ Ada Example`. In a workspace write `<Signature of="president" />`, and name the officer under
 *       `signed` in document.yaml when the officer has signed.
 * @checks U-2009-e1 EE-5109-e1 TPL-16
 *
 * @example invalid annual-certification
 *   I, Ada Example, certify that I am an officer of the company and acting as its agent.
 *
 *   Signed:
 *   => The signature line "Signed:" is blank.
 * @example invalid annual-certification
 *   I, Ada Example, certify that I am an officer of the company and acting as its agent.
 *   => The certification ends without a signature.
 * @example valid annual-certification
 *   I, Ada Example, certify that I am an officer of the company and acting as its agent.
 *
 *   Signed: /s/ Ada Example
 */

import { visit } from 'unist-util-visit';
import { defineRule } from './define-rule.js';
import { filingLaw, isFiling } from './filing-law.js';
import { recognitionOf } from './recognition.js';
import { report } from './report.js';

const LINE =
  /\b(?:signed|signature)(?: of [^:]{1,40}| by)?\s*:\s*(?:_{2,}|\.{4,})?\s*(?=$|(?:date|name|title|printed)\b)/giu;
/** Any mark of a signature: the word, or the sign of one that was typed. */
const SIGNED = /\b(?:signed|signature|sign here|by:)|\/s\//iu;
const LABEL = /^(?:date|name|title|printed|company|attach)[^:]{0,30}:|^\[|^(?:attachment|exhibit|appendix)/iu;

export const filingSignature = defineRule('filing-signature', (tree, file) => {
  const { blocks, place, context } = recognitionOf(tree, file);
  if (!isFiling(context)) return;
  // A signature component draws its line itself; whether it is signed is a fact, not words.
  let isComponent = false;
  visit(tree, (node: { type: string }) => {
    isComponent ||= node.type === 'signature';
  });
  if (isComponent) return;
  if (context.kind === 'annual-certification' && !blocks.some(({ text }) => SIGNED.test(text))) {
    const last = blocks.length - 1;
    report(file, {
      place: last < 0 ? undefined : place({ block: last, start: 0, end: blocks[last]?.text.length ?? 0 }),
      reason: 'The certification ends without a signature.',
      expected: 'The signature of the officer who certifies, such as "/s/ Ada Example", and its date.',
      ...filingLaw(context, { carrier: 'U-2009-e1', trs: 'EE-5109-e1' }),
    });
  }
  blocks.forEach((block, index) => {
    for (const match of block.text.matchAll(LINE)) {
      const end = match.index + match[0].length;
      const next = end === block.text.length ? blocks[index + 1] : undefined;
      // Words under the line may be the signature; another label is none.
      if (next && next.role !== 'heading' && !LABEL.test(next.text)) continue;
      const line = match[0].trim();
      report(file, {
        place: place({ block: index, start: match.index, end: match.index + line.length }),
        reason: `The signature line "${line}" is blank.`,
        expected: 'The signature of the officer who certifies, such as "/s/ Ada Example", and its date.',
        ...filingLaw(context, { carrier: 'U-2009-e1', trs: 'EE-5109-e1' }),
      });
    }
  });
});
