/**
 * Refuse two statements of one filing that cannot both be true.
 *
 * @why  A statement to the FCC must be true in all it says: 47 CFR 1.17. “We share CPNI with no third party”, above a
 *       clause on the joint venturers who receive it, is not.
 * @fix  Say what is done, once, and take the other statement out or bring it in line.
 *
 * @example invalid policy-statement
 *   The Company does not share CPNI with any third party.
 *
 *   Before disclosing CPNI to independent contractors the Company obtains opt-in approval.
 *   => “The Company does not share CPNI with any third party” cannot be true together with “Before disclosing CPNI to
 *   independent contractors”.
 * @example invalid policy-statement
 *   Breach records are kept for two years.
 *
 *   The log of breaches is retained for three years.
 *   => “The log of breaches is retained for three years” cannot be true together with “Breach records are kept for
 *   two years”.
 * @example valid policy-statement
 *   The Company does not share CPNI with any third party. If it ever discloses CPNI to a joint venturer, it will first
 *   obtain opt-in approval. We keep a record of all instances where CPNI was disclosed to third parties.
 * @example valid policy-statement
 *   We do not use CPNI for marketing. FCC rules permit a carrier to use CPNI to market services. Approvals are kept for
 *   one year and breach records for two years.
 */

import { defineRule } from './define-rule.js';
import { loadFilingDrafting, type Saying, saidIn } from './drafting-filings.js';
import { isFiling } from './filing-law.js';
import { type FilingSentences, filingSentencesOf } from './filing-sentences.js';
import { quoted } from './quoted.js';
import type { Span } from './recognise/index.js';
import { unequalPeriods } from './record-periods.js';
import { report } from './report.js';
import { loadWording } from './wording.js';

export const noSelfContradiction = defineRule('no-self-contradiction', (tree, file) => {
  const read = filingSentencesOf(tree, file);
  const drafting = loadFilingDrafting(read?.context.locale ?? '');
  if (!read || !drafting || !isFiling(read.context)) return;
  const { sentences, place } = read;
  const tell = (one: Passage, other: Passage) => {
    const { line } = place(other);
    report(file, {
      place: place(one),
      reason: `“${one.text.replace(/\.$/, '')}” cannot be true together with “${other.text.replace(/\.$/, '')}”.`,
      expected: 'What is done, said once.',
      related: [{ path: file.path, line, reason: `“${quoted(other.text)}”` }],
    });
  };
  for (const { one, other } of drafting.contradictions) {
    const undoing = passages(read, other)[0];
    if (!undoing) continue;
    for (const said of passages(read, one)) tell(said, undoing);
  }
  const language = loadWording(read.context.locale)?.language;
  if (!language) return;
  for (const [first, second] of unequalPeriods(sentences, drafting, language)) tell(second, first);
});

interface Passage extends Span {
  text: string;
}

function passages(read: FilingSentences, sayings: Saying[]): Passage[] {
  return saidIn(read, sayings).map(({ sentence: { block, start: from }, words, start, end }) => ({
    block,
    start: from + start,
    end: from + end,
    text: words,
  }));
}
