import type { Paragraph } from './paragraphs.js';

/** A stretch of the text that was read: UTF-16 offsets, end exclusive. */
export interface Piece {
  start: number;
  end: number;
  /** As it is written. */
  words: string;
}

/** One section that a citation names, with the paragraph of it. */
export interface Reference {
  number: Piece;
  /** As it is meant to be read: `64.2009`. A number that only a paragraph follows is that of the one before. */
  section: string;
  /** The parentheses with all within; absent: the section whole. */
  written?: Piece;
  paragraph: Paragraph;
  /** Ends a range of sections or paragraphs that the reference before it begins. */
  endsRange: boolean;
}

/** A citation of sections of a code: `47 C.F.R. §§ 64.2001-64.2011`, `Section 222(c) of the Act`. */
export interface SectionCitation {
  /** The whole, with what follows the last number: "et seq.", "of the Commission's rules". */
  whole: Piece;
  title?: Piece;
  code?: Piece;
  /** "§", "Section", "Part" or what stands in the place of them. */
  sign?: Piece;
  /** At least one. */
  references: Reference[];
  etSeq?: Piece;
  /** "of the Commission's rules", "of the Act". */
  body?: Piece;
}
