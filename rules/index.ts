/**
 * The preset: what the law asks of CPNI notices and filings, for any remark processor or editor. Without
 * `file.data.cpni` a document's kind, regime and language are guessed from its words.
 */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { severityOf } from './define-rule.js';
import { fileComponents } from './file-components.js';
import { fileFacts } from './file-facts.js';
import { fileMdx } from './file-mdx.js';
import { filingDatesAgree } from './filing-dates-agree.js';
import { filingSignature } from './filing-signature.js';
import { noBrokenCitation } from './no-broken-citation.js';
import { noFreezeEncouragement } from './no-freeze-encouragement.js';
import { noLoadedConsequence } from './no-loaded-consequence.js';
import { noMisleadingStatement } from './no-misleading-statement.js';
import { noOptOutRecipient } from './no-opt-out-recipient.js';
import { noPlaceholder } from './no-placeholder.js';
import { requireElement } from './require-element.js';

type Rule = Plugin<[unknown?], Root>;

/** Rules on the file as it is written: MDX, components, facts. */
const SOURCE_RULES: Rule[] = [fileMdx, fileComponents, fileFacts];

/** Rules on the words as a customer reads them. */
const WORD_RULES: Rule[] = [
  requireElement,
  noFreezeEncouragement,
  noLoadedConsequence,
  noMisleadingStatement,
  noOptOutRecipient,
  noPlaceholder,
  noBrokenCitation,
  filingDatesAgree,
  filingSignature,
];

export const sourcePreset = presetOf(SOURCE_RULES);
export const wordsPreset = presetOf(WORD_RULES);
export default presetOf([...SOURCE_RULES, ...WORD_RULES]);

function presetOf(rules: Rule[]): { plugins: [Rule, ['error' | 'warn']][] } {
  return { plugins: rules.map((rule) => [rule, [severityOf(rule.name)]]) };
}
