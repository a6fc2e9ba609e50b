/** The shapes that go into and come out of recognition. Knows no file, no carrier and no rule. */

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
  /** For `missing`: the words that came nearest, and what they lack, as a key into the wording's `lacks`. */
  near?: { evidence: Evidence; lacks: string };
}
