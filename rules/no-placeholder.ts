/**
 * Refuse words that still wait to be filled in.
 *
 * @why  A notice that reaches a customer, or a filing that reaches the FCC, with "[COMPANY]" or "TBD" in it
 *       does not say what the law asks it to say.
 * @fix  Write the words, or name the fact: `{legalName}`.
 *
 * @example invalid
 *   Call [COMPANY PHONE] to say no.
 *   => "[COMPANY PHONE]" still waits to be filled in.
 * @example invalid es
 *   Vence el TODO de marzo.
 *   => "TODO" still waits to be filled in.
 * @example invalid annual-certification
 *   Date filed: ________
 *   => "Date filed: ________" still waits to be filled in.
 * @example invalid policy-statement
 *   We train employees each year [confirm with legal].
 *   => "[confirm with legal]" is a note to those who write it.
 * @example invalid opt-in-notice
 *   Call us at XXX-XXX-XXXX to say no.
 *   => "XXX-XXX-XXXX" still waits to be filled in.
 * @example valid
 *   ( ) I do not agree.   Account number ____________
 * @example valid es
 *   ESO ES TODO. La Comisión Federal de Comunicaciones [FCC] lo dispone.
 * @example valid one-time-script
 *   Thank you, [customer name]. May I look at your CPNI during this call?
 */

import { visit } from 'unist-util-visit';
import { defineRule } from './define-rule.js';
import type { DocumentContext } from './document-context.js';
import { isFiling } from './filing-law.js';
import { JoinedTexts, type TextMatch } from './joined-texts.js';
import { loadPlaceholders, type Placeholder } from './placeholders.js';
import type { Span } from './recognise/index.js';
import { recognitionOf } from './recognition.js';
import { report } from './report.js';

/** Spanish "todo" within words that are all in capitals. */
const SHOUTED = /\p{Lu}{2,}\P{L}+TODO|TODO\P{L}+\p{Lu}{2,}/u;
const TO_FILL_IN = 'still waits to be filled in';
const WORDS = 'The words themselves, or the name of a fact, such as {legalName}.';

export const noPlaceholder = defineRule('no-placeholder', (tree, file) => {
  const { blocks, place, context } = recognitionOf(tree, file);
  const { placeholders, settled } = loadPlaceholders();
  const looked = placeholders.filter((one) => isLookedFor(one, context));
  const texts = blocks.map(({ text }) => text);
  const joined = new JoinedTexts(texts);
  const found: Span[] = settled.flatMap((say) => joined.matches(say).map(spanOf));
  for (const placeholder of looked) {
    for (const match of joined.matches(placeholder.say)) {
      const span = spanOf(match);
      const { block, start, end } = span;
      if (found.some((one) => one.block === block && start < one.end && one.start < end)) continue;
      if (isFine(placeholder, texts[block] ?? '', span)) continue;
      found.push(span);
      const words = match.words[0].trim();
      report(file, {
        place: place(span),
        reason: `"${words}" ${placeholder.why ?? TO_FILL_IN}.`,
        expected: placeholder.why ? 'Settle what it asks, and take it out.' : WORDS,
      });
    }
  }
  // In Markdown “<company name>” is a tag, which no reader would see.
  visit(tree, 'html', (node) => {
    if (!looked.some(({ say }) => node.value.match(say)?.[0] === node.value)) return;
    report(file, {
      place: node,
      reason: `"${node.value}" ${TO_FILL_IN}.`,
      expected: WORDS,
    });
  });
});

function spanOf({ at, start, words }: TextMatch): Span {
  return { block: at, start, end: start + words[0].trimEnd().length };
}

function isLookedFor(placeholder: Placeholder, context: DocumentContext): boolean {
  if (placeholder.notSpoken && context.kind === 'one-time-script') return false;
  return !placeholder.inFilings || isFiling(context);
}

function isFine(
  { fine, fineBefore, due }: Placeholder,
  text: string,
  { start, end }: { start: number; end: number },
): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (fine?.test(before) || fineBefore?.test(after) || (due && !due.test(after))) return true;
  return text.slice(start, end) === 'TODO' && SHOUTED.test(text.slice(Math.max(0, start - 20), end + 20));
}
