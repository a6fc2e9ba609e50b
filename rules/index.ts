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
import { filingAddress } from './filing-address.js';
import { filingCoveredYear } from './filing-covered-year.js';
import { filingDatesAgree } from './filing-dates-agree.js';
import { filingDueDate } from './filing-due-date.js';
import { filingFuture } from './filing-future.js';
import { filingHedge } from './filing-hedge.js';
import { filingNamesAgree } from './filing-names-agree.js';
import { filingOverclaim } from './filing-overclaim.js';
import { filingOwnSubpart } from './filing-own-subpart.js';
import { filingSignature } from './filing-signature.js';
import { filingWeekday } from './filing-weekday.js';
import { lawChange } from './law-change.js';
import { lawState } from './law-state.js';
import { noAgreementSlip } from './no-agreement-slip.js';
import { noBrokenCitation } from './no-broken-citation.js';
import { noBrokenCrossReference } from './no-broken-cross-reference.js';
import { noBrokenLabel } from './no-broken-label.js';
import { noDoubledWord } from './no-doubled-word.js';
import { noFreezeEncouragement } from './no-freeze-encouragement.js';
import { noLoadedConsequence } from './no-loaded-consequence.js';
import { noMisleadingStatement } from './no-misleading-statement.js';
import { noMisspelling } from './no-misspelling.js';
import { noNameDrift } from './no-name-drift.js';
import { noNumberMismatch } from './no-number-mismatch.js';
import { noOptOutRecipient } from './no-opt-out-recipient.js';
import { noPlaceholder } from './no-placeholder.js';
import { noRevealedChange } from './no-revealed-change.js';
import { noSelfContradiction } from './no-self-contradiction.js';
import { noUndefinedTerm } from './no-undefined-term.js';
import { noUnequalChoice } from './no-unequal-choice.js';
import { plainAbbreviation } from './plain-abbreviation.js';
import { plainCapitals } from './plain-capitals.js';
import { plainDoubleNegative } from './plain-double-negative.js';
import { plainLegalese } from './plain-legalese.js';
import { plainParagraphLength } from './plain-paragraph-length.js';
import { plainPassiveDuty } from './plain-passive-duty.js';
import { plainReadingGrade } from './plain-reading-grade.js';
import { plainSentenceLength } from './plain-sentence-length.js';
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
  noUnequalChoice,
  noRevealedChange,
  noPlaceholder,
  noDoubledWord,
  noAgreementSlip,
  noMisspelling,
  noNumberMismatch,
  noBrokenCitation,
  noBrokenLabel,
  noBrokenCrossReference,
  noNameDrift,
  noUndefinedTerm,
  filingAddress,
  filingCoveredYear,
  filingDatesAgree,
  filingDueDate,
  filingNamesAgree,
  filingFuture,
  filingHedge,
  noSelfContradiction,
  filingOverclaim,
  filingOwnSubpart,
  filingSignature,
  filingWeekday,
  lawChange,
  lawState,
];

/** Advice on plain language; warnings all. */
const PLAIN_RULES: Rule[] = [
  plainSentenceLength,
  plainReadingGrade,
  plainParagraphLength,
  plainAbbreviation,
  plainLegalese,
  plainDoubleNegative,
  plainPassiveDuty,
  plainCapitals,
];

export const sourcePreset = presetOf(SOURCE_RULES);
export const wordsPreset = presetOf([...WORD_RULES, ...PLAIN_RULES]);
export default presetOf([...SOURCE_RULES, ...WORD_RULES, ...PLAIN_RULES]);

function presetOf(rules: Rule[]): { plugins: [Rule, ['error' | 'warn']][] } {
  return { plugins: rules.map((rule) => [rule, [severityOf(rule.name)]]) };
}
