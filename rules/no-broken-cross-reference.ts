/**
 * Refuse references to paragraphs, sections and exhibits that the document does not have.
 *
 * @why  Who follows "paragraph (b) of this section" to nothing cannot tell which duty was meant; words lifted from
 *       the rules bring such references with them. 47 CFR 1.17 asks that what is filed be accurate, and
 *       47 CFR 64.2009(e) that the statement explain the procedures.
 * @fix  Name the paragraph that is meant, or write out what it says.
 *
 * @example invalid policy-statement
 *   (a) We tell customers only after the wait in paragraph (c) of this section.
 *
 *   (b) We keep records.
 *   => "paragraph (c) of this section" is not there: this section has (a) to (b).
 * @example invalid policy-statement
 *   We authenticate customers as set out in subparagraph B above.
 *   => "subparagraph B above" is not there.
 * @example invalid policy-statement
 *   # 1. Use
 *
 *   We use CPNI as section 7 allows.
 *
 *   # 2. Safeguards
 *
 *   # 3. Records
 *   => "section 7" is not there: the document has 1. to 3.
 * @example valid policy-statement
 *   (a) We follow paragraph (b) of 47 CFR 64.2011, section 222 of the Act and Part 64.
 *
 *   (b) We wait, except as paragraph (a) of this section says: “as provided in paragraph (f) of this section”.
 */

import { defineRule } from './define-rule.js';
import { astrayReferences } from './outline/astray.js';
import type { BrokenReference } from './outline/broken-references.js';
import { outlineOf } from './outline/outline.js';
import { report } from './report.js';

export const noBrokenCrossReference = defineRule('no-broken-cross-reference', (tree, file) => {
  const outline = outlineOf(tree, file);
  for (const broken of astrayReferences(outline)) {
    const { reference, target, again, cause, mendedBy } = broken;
    // What the right label mends is told with the label.
    if (mendedBy) continue;
    const { written, place, where } = reference;
    const what =
      reference.targets.length === 1 ? 'is not there' : `names "${target.written}", which is not there`;
    const has = scopeWords(broken, where === 'section' ? 'this section' : 'the document');
    report(file, {
      place,
      reason: `"${written}" ${what}${has}`,
      expected: cause
        ? `First mend the label at line ${cause.place.line}; then see whether this reference leads where it should.`
        : 'The label of the paragraph that is meant, or the words of it.',
      ...(again.length > 0 && {
        related: again.map((other) => ({
          path: file.path ?? '',
          line: other.place.line,
          reason: `"${other.written}" goes there too`,
        })),
      }),
    });
  }
});

function scopeWords({ instead, target }: BrokenReference, scope: string): string {
  const [first, last] = instead;
  if (!first) return '.';
  const end = last ? ` to ${last}` : '';
  const isBetween = last !== undefined && isWithin(target.path[0] ?? '', first, last);
  const words = isBetween ? `: ${scope} has no "${target.path[0]}"` : `: ${scope} has ${first}${end}`;
  return words.endsWith('.') ? words : `${words}.`;
}

function isWithin(token: string, first: string, last: string): boolean {
  const bare = (label: string) => label.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const [low, it, high] = [bare(first), token.toLowerCase(), bare(last)];
  if ([low, it, high].every((one) => /^\d+$/.test(one)))
    return Number(low) < Number(it) && Number(it) < Number(high);
  return it.length === 1 && low < it && it < high;
}
