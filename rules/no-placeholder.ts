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
 * @example valid
 *   ( ) I do not agree.   Account number ____________
 * @example valid es
 *   ESO ES TODO. La Comisión Federal de Comunicaciones [FCC] lo dispone.
 * @example valid one-time-script
 *   Thank you, [customer name]. May I look at your CPNI during this call?
 */

import { blocksOf } from './blocks.js';
import { defineRule } from './define-rule.js';
import { recognitionOf } from './recognition.js';
import { report } from './report.js';

/** What an agent fills in while speaking: no fault of a script. */
const FILLED_WHEN_SPOKEN = /^(?:\[|<<|\{\{)/u;
/** An abbreviation in brackets behind the words it stands for. */
const ABBREVIATION = /^\[(?:FCC|CFR|USC|CPNI|TRS|VRS|SIC|(?:\p{Lu}\.)+)\]$/u;
/** Spanish "todo" within words that are all in capitals. */
const SHOUTED = /\p{Lu}{2,}\P{L}+TODO|TODO\P{L}+\p{Lu}{2,}/u;

// A line of underscores is a place for the customer to write on, so it is no placeholder.
const PLACEHOLDERS = [
  // [COMPANY], [Insert date], [company name], <<NAME>>, {{name}}
  /\[(?:insert|enter|add|your|company|carrier|name|date|phone|address|title|year|state|number|inserte|nombre|fecha|empresa)\b[^\]]{0,60}\]/giu,
  /\[[\p{Lu}][\p{Lu}\s_/.-]{2,60}\]/gu,
  /<<[^<>]{1,60}>>|\{\{[^{}]{1,60}\}\}/gu,
  /(?<![\p{L}\p{N}])(?:TBD|TBA|TK|TODO|FIXME|XX+|XX\/XX\/X+|por definir|a determinar)(?![\p{L}\p{N}-])/gu,
  /\blorem ipsum\b/giu,
  /\b(?:XXX|NNN)-(?:XXX|NNN)-(?:XXXX|NNNN)\b/gu,
];

export const noPlaceholder = defineRule('no-placeholder', (tree, file) => {
  const { blocks, place } = blocksOf(tree, String(file));
  const isSpoken = recognitionOf(tree, file).context.kind === 'one-time-script';
  blocks.forEach((block, index) => {
    const found: { start: number; end: number }[] = [];
    for (const pattern of PLACEHOLDERS) {
      for (const match of block.text.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (!found.some((other) => span.start < other.end && other.start < span.end)) found.push(span);
      }
    }
    for (const span of found) {
      const words = block.text.slice(span.start, span.end);
      if ((isSpoken && FILLED_WHEN_SPOKEN.test(words)) || ABBREVIATION.test(words)) continue;
      if (words === 'TODO' && SHOUTED.test(block.text.slice(Math.max(0, span.start - 20), span.end + 20)))
        continue;
      report(file, {
        place: place({ block: index, ...span }),
        reason: `"${words}" still waits to be filled in.`,
        expected: 'The words themselves, or the name of a fact, such as {legalName}.',
      });
    }
  });
});
