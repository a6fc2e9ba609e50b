import type { Root } from 'mdast';

/** Why words of the input do not stand in the result as they stood. */
export type ChangeReason =
  | 'page number'
  | 'page header or footer'
  | 'broken word joined'
  | 'mark of emphasis'
  | 'mark of a heading'
  | 'mark of a table'
  | 'left out by the reader'
  | 'put into the frontmatter';

/** Words of the input that the result has otherwise, or not at all. Whatever is not listed so is word for word. */
export interface Change {
  /** Index of the first of them among the input's words. */
  at: number;
  /** The words as they stood. */
  take: string[];
  /** The words in their place; none when they are dropped. */
  give: string[];
  why: ChangeReason;
}

/** A guess that a person should look at. */
export interface Doubt {
  reason: string;
  /** Words of the text at the place. */
  near?: string;
}

/** What a file says: its words as they stand in it, and the same as blocks. */
export interface Draft {
  /** Plain Markdown: no component, no fact. */
  tree: Root;
  /** The input's words, taken from it without regard to blocks. */
  words: string[];
  changes: Change[];
  doubts: Doubt[];
}
