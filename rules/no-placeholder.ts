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
 * @example valid
 *   ( ) I do not agree.   Account number ____________
 */

import { blocksOf } from './blocks.js';
import { defineRule } from './define-rule.js';
import { report } from './report.js';

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
  blocks.forEach((block, index) => {
    const found: { start: number; end: number }[] = [];
    for (const pattern of PLACEHOLDERS) {
      for (const match of block.text.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (!found.some((other) => span.start < other.end && other.start < span.end)) found.push(span);
      }
    }
    for (const span of found) {
      report(file, {
        place: place({ block: index, ...span }),
        reason: `"${block.text.slice(span.start, span.end)}" still waits to be filled in.`,
        expected: 'The words themselves, or the name of a fact, such as {legalName}.',
      });
    }
  });
});
