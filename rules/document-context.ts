/** What a rule may know of the document it checks. Lives at `file.data.cpni`. */

/** Document kinds of the contract. */
export const KINDS = [
  'opt-out-notice',
  'opt-in-notice',
  'opt-out-email',
  'one-time-script',
  'policy-statement',
  'annual-certification',
  'cover-letter',
  'opt-out-failure-letter',
  'breach-notice',
  'account-change-notice',
] as const;
export type Kind = (typeof KINDS)[number];

/** `carrier`: 47 CFR part 64 subpart U. `trs`: subpart EE. */
export type Regime = 'carrier' | 'trs';

/** How a document reaches the customer. */
export const CHANNELS = ['mail', 'email', 'web', 'oral'] as const;
export type Channel = (typeof CHANNELS)[number];

export interface DocumentContext {
  /** `not-cpni`: recognised as a text about something else; no element is looked for. */
  kind: Kind | 'not-cpni';
  regime: Regime;
  /** BCP 47 tag of the document's words. */
  locale: string;
  channels: Channel[];
  /** ISO date (YYYY-MM-DD) whose law is applied. */
  asOf: string;
  /**
   * The document's own day, to tell what changed in the law between it and `asOf`; `null` where only the law of
   * its own day was asked for, and pending changes are not told either. Absent: it has no day of its own.
   */
  changesSince?: string | null;
  /** Two-letter codes of the states it is for, whose rules are laid over the federal ones. */
  states?: readonly string[];
  /** Which of kind, regime, locale, channel were guessed from the words. */
  guessed: ('kind' | 'regime' | 'locale' | 'channel')[];
  /**
   * Some of its words could not be put in (a misspelt component, a fact that was refused), which is told as
   * such; what is missing may be among them.
   */
  isPartial?: boolean;
  /** Message header lines of an e-mail. */
  email?: { from?: string; to?: string; subject?: string };
  /** Names of facts that may be used, for "did you mean". Absent outside a workspace. */
  factNames?: string[];
  /** Facts that could be given and are not (in this language): why, and where to give them. */
  factsNotGiven?: Record<string, { reason: string; expected: string }>;
  /** Facts (or groups; `''` for all) whose values were refused where they are given, which is told there. */
  factsFaulty?: readonly string[];
}
