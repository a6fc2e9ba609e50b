/** The shapes that go into and come out of recognition. Knows no file, no carrier and no rule. */
import type { Duration } from './quantities.js';

/** One block of a document's words, in reading order. */
export interface Block {
  /** `header`: a line of an e-mail's header, such as "Subject: …". Head cells of a table are `cell`s. */
  role: 'heading' | 'paragraph' | 'item' | 'cell' | 'header';
  /** The words, white space folded to single spaces. */
  text: string;
  /** Heading level, for headings. */
  depth?: number;
  /**
   * What a reader has above this block, nearest last: section headings; for a table cell its column
   * head and row head; for a list item the sentence that introduces the list.
   */
  heads: string[];
  /** Ids of elements that the author declared this block to say (`<Element id>`). */
  declares?: string[];
}

/** A stretch of one block's text: UTF-16 offsets, end exclusive. */
export interface Span {
  block: number;
  start: number;
  end: number;
}

/** The words that say (or nearly say) an element. */
export interface Evidence extends Span {
  text: string;
}

/**
 * `present`/`absent` are the two answers for what must not be said; for what must be said the answers
 * are `present`, `missing` (perhaps with words that come near) and `contradicted`.
 */
export type Status = 'present' | 'missing' | 'contradicted' | 'absent' | 'declared' | 'not-applicable';

export interface ElementResult {
  id: string;
  status: Status;
  /** The words that say it; for `contradicted`, the words that contradict it. */
  evidence: Evidence[];
  /**
   * For `missing`: the words that came nearest, and what they lack, as a key into the wording's `lacks`.
   * With `present`: it is said, but weakly (recipients by class, without names); worth a warning.
   */
  near?: {
    evidence: Evidence;
    lacks: string;
    /** Of an element of several parts: what else lacks, in order. Absent: `lacks` is said of the evidence alone. */
    also?: string[];
  };
}

/** Ids of the elements of notices, scripts and e-mails, in the order reports show them (contract). */
export const ELEMENT_IDS = [
  'c1-right',
  'c1-duty',
  'c2-types',
  'c2-entities',
  'c2-purposes',
  'c2-right-to-disapprove',
  'c2-withdraw-any-time',
  'c3-steps-grant',
  'c3-steps-deny',
  'c3-denial-no-effect',
  'c9-valid-until-revoked',
  'c10-solicitation-proximate',
  'd1-waiting-period-stated',
  'd1-waiting-period-at-least-30-days',
  'd2-two-year-renotice',
  'd3-reply-opt-out',
  'd3-subject-clear',
  'd3-24x7-no-cost',
  'f-scope-one-time',
  'f-can-deny-for-call',
  'c8-freeze-encouragement',
  'non-neutral-consequence',
  'misleading',
] as const;

/** What the law asks of one document, told to the recogniser by whoever knows the law. */
export interface Asks {
  elements: Ask[];
  numbers: Numbers;
  /** Other lengths of time, by the names that the wording measures against. */
  limits?: Record<string, Duration>;
}

export interface Ask {
  id: string;
  modality: string;
  /** The element may be left out when this one is present: 47 CFR 64.2008(f)(2)(iii). */
  mayOmitWhen?: string;
  /** Reported only when present: a policy statement may say it but need not. */
  onlyIfPresent?: boolean;
  /**
   * Belongs to a document that this one may carry inside it, such as the statement behind a
   * certification: the group's name. Asked for when enough of the group is said.
   */
  carried?: string;
}

/** The law's numbers that words are measured against. */
export interface Numbers {
  /** Shortest wait before silence is approval, in calendar days. */
  waitingDays: number;
  /** The wait for a mailed notice begins on this day after mailing. */
  mailStartDays: number;
  /** Longest time between two opt-out notices, in years. */
  renoticeYears: number;
}

/** What is known of the document whose words are read. */
export interface RecogniseContext {
  kind: string;
  regime: string;
  /** BCP 47 tag. */
  locale: string;
  /** `mail`, `email`, `web`, `oral`; empty when not known. */
  channels: string[];
  /** Header lines of an e-mail that stand outside its words. */
  email?: { from?: string; subject?: string };
}
