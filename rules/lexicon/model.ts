/** Words of a text that say one of the field's concepts. */
export interface Hit {
  /** One form may stand for several concepts; the text decides which, and we do not know. None stands twice. */
  concepts: readonly string[];
  /** UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
}

/** A form of the lexicon, cut at spaces, hyphens, full stops and apostrophes. */
export interface Form {
  parts: Part[];
  /** Letters of all parts, to tell the longest form. */
  letters: number;
  concepts: string[];
}

export interface Part {
  text: string;
  /** Any letters may stand before, after. */
  openStart: boolean;
  openEnd: boolean;
}

/** A language's forms, by the first letters of their first part. */
export interface Lexicon {
  /** Whether words are set apart by spaces. */
  isSpaced: boolean;
  fold: 'latin' | 'arabic' | 'case';
  byBeginning: Map<string, Form[]>;
  /** Longest beginning by which forms are filed. */
  beginning: number;
}

/** UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}
