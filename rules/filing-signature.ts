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
 * @example invalid annual-certification
 *   I, Ada Example, certify that I am an officer of the company and acting as its agent.
 *
 *   Ada Example, President
 *   => The name of Ada Example is printed, and no mark of a signature shows.
 * @example valid annual-certification
 *   I, Ada Example, certify that I am an officer of the company and acting as its agent.
 *
 *   Signed: /s/ Ada Example
 */

import { visit } from 'unist-util-visit';
import { defineRule } from './define-rule.js';
import { filingFacts } from './filing-facts/index.js';
import { filingLaw, isFiling } from './filing-law.js';
import { type Recognition, recognitionOf } from './recognition.js';
import { report } from './report.js';

/** A line to sign on: a label with nothing behind it, or a drawn line. */
const LINE =
  /(?<!\p{L})(?:(?:signed|signature)(?: of [^:]{1,40}| by)?\s*(?::\s*(?:\.{4,}|-{4,})?\s*(?=$|[[(]|(?:date|name|title|printed|its)\b)|:?\s*_{3,})|(?:by|x)\s*:?\s*_{3,}|^_{8,})/giu;
/** Any mark of a signature: the word, or the sign of one that was typed. */
const SIGNED = /\b(?:signed|signature|sign here|by:)|\/s\/|^_{8,}/iu;
const LABEL =
  /^(?:date|name|title|printed|company|attach)[^:]{0,30}:|^[[(_]|^(?:attachment|exhibit|appendix)/iu;
const EXPECTED = 'The signature of the officer who certifies, such as "/s/ Ada Example", and its date.';

export const filingSignature = defineRule('filing-signature', (tree, file) => {
  const recognition = recognitionOf(tree, file);
  const { place, context } = recognition;
  if (!isFiling(context)) return;
  // A signature component draws its line itself; whether it is signed is a fact, not words.
  let isComponent = false;
  visit(tree, (node: { type: string }) => {
    isComponent ||= node.type === 'signature';
  });
  if (isComponent) return;
  const law = filingLaw(context, { carrier: 'U-2009-e1', trs: 'EE-5109-e1' });
  const missing = context.kind === 'annual-certification' ? withoutMark(recognition) : undefined;
  if (missing) report(file, { ...missing, expected: EXPECTED, ...law });
  for (const { block, start, end, line } of blankLines(recognition)) {
    report(file, {
      // A mark by hand above a drawn line may have been lost where the name is printed.
      ...(/^_+$/.test(line) && { severity: 'warning' as const }),
      place: place({ block, start, end }),
      reason: `The signature line "${line}" is blank.`,
      expected: EXPECTED,
      ...law,
    });
  }
});

/** A certification that shows no mark of a signature; a printed name may be left of one that was written by hand. */
function withoutMark({ blocks, place }: Recognition) {
  if (blocks.some(({ text }) => SIGNED.test(text))) return undefined;
  const printed = filingFacts(blocks).people.find(({ role }) => role === 'signature' || role === 'letter');
  if (printed) {
    return {
      place: place(printed),
      reason: `The name of ${printed.said} is printed, and no mark of a signature shows.`,
      severity: 'warning' as const,
    };
  }
  const last = blocks.length - 1;
  return {
    place: last < 0 ? undefined : place({ block: last, start: 0, end: blocks[last]?.text.length ?? 0 }),
    reason: 'The certification ends without a signature.',
  };
}

function blankLines({ blocks }: Recognition): { block: number; start: number; end: number; line: string }[] {
  return blocks.flatMap(({ text }, block) => {
    // "/s/" above a drawn line or behind it is the signature.
    if (/\/s\//i.test(`${blocks[block - 1]?.text ?? ''} ${text}`)) return [];
    return [...text.matchAll(LINE)].flatMap((match) => {
      const line = match[0].trim();
      const next = match.index + match[0].trimEnd().length === text.length ? blocks[block + 1] : undefined;
      // Words under the line may be the signature, and another label is none. A drawn line is still to be signed on.
      if (next && next.role !== 'heading' && !LABEL.test(next.text) && !/_{3,}/.test(line)) return [];
      return [{ block, start: match.index, end: match.index + line.length, line }];
    });
  });
}
