import type { Place } from '../text-places.js';
import type { Numeral } from './numerals.js';

/** One heading, paragraph, list item or table cell, with what stands before its words. */
export interface Paragraph {
  role: 'heading' | 'paragraph' | 'item' | 'cell';
  /** Heading level. */
  depth?: number;
  /** The words, white space folded. */
  text: string;
  /** Label that is no part of the words, such as the number of a list item. */
  mark?: string;
  /** Column of its label or first word, 1-based; tells how far it is indented. */
  column: number;
  /** Stands in a block quotation: somebody else's text, with labels of its own. */
  isQuoted: boolean;
  place(start: number, end: number): Place;
  /** Place of the mark, or of the first word where there is none. */
  markPlace: Place;
}

/** One label: "(a)", "4.", "Section 3", "2.1". */
export interface Label {
  /** As it is written, such as "(a)". */
  written: string;
  /** Without its brackets and stops: "a". */
  token: string;
  /** What stands around the token, such as "(#)" or "#."; labels of one list share it. */
  style: string;
  numerals: Numeral[];
  /** Last of a range of labels that stand before one paragraph: "(b)-(d) [Reserved]". */
  until?: Numeral[];
  /** Number of its paragraph. */
  paragraph: number;
  /** Within a sentence: "must (1) train and (2) audit". */
  isRunIn: boolean;
  column: number;
  place: Place;
}
