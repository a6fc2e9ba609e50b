import type { Hit } from '../lexicon/index.js';
import type { Place } from '../text-places.js';
import type { Value } from '../values/index.js';

/** What a stretch of words can be known by in another language. */
export interface Traits {
  hits: readonly Hit[];
  values: readonly Value[];
  /** Words that no translator translates: names, short forms, as they are written. */
  names: readonly string[];
  /** Characters, each counted as its script fills a line. */
  length: number;
}

/** A sentence of a passage. */
export interface Sentence extends Traits {
  passage: Passage;
  text: string;
  /** Offsets in the passage's text. */
  start: number;
  end: number;
}

/** What stands in a document where: the words that are compared as one. */
export interface Passage extends Traits {
  role: 'heading' | 'paragraph' | 'item' | 'cell' | 'header' | 'title' | 'subject' | 'summary';
  text: string;
  /** Heading level. */
  depth?: number;
  /** Lists and tables are numbered through the document. */
  list?: { id: number; ordered: boolean };
  cell?: { table: number; row: number; column: number };
  /** The nearest heading above. */
  section?: Passage;
  /** Where its links lead. */
  links: readonly string[];
  sentences: readonly Sentence[];
  /** Place of a stretch of its text in the source. */
  place(start: number, end: number): Place;
}

/** A component as it is written, without the words inside it. */
export interface ComponentUse {
  name: string;
  /** `<Choices to="deny" />` */
  written: string;
  /** 1-based, both included. */
  line: number;
  endLine: number;
}

/** `{waitingPeriod}`, where it is written (1-based). */
export interface FactUse {
  name: string;
  line: number;
  column: number;
}

/** A document in one language, read to be compared. */
export interface Side {
  /** Names that are facts: no language has its own. */
  names: readonly string[];
  facts: readonly FactUse[];
  /** In order; a file that is not MDX has none. */
  components: readonly ComponentUse[];
  /** As the report names it. */
  path: string;
  locale: string;
  passages: readonly Passage[];
}

/** Sentences that say the same; one side is empty where the other says what it does not. */
export interface SentencePair {
  source: readonly Sentence[];
  target: readonly Sentence[];
}

/** Passages that say the same. More than one on a side where a translator joined or split paragraphs. */
export interface Pair {
  source: readonly Passage[];
  target: readonly Passage[];
  sentences: readonly SentencePair[];
}

/** A translation laid beside what it translates. */
export interface Comparison {
  source: Side;
  target: Side;
  pairs: readonly Pair[];
  /** Passages of the source that the translation has nowhere, and the other way round. */
  dropped: readonly Passage[];
  added: readonly Passage[];
  /** Pairs (also among `pairs`) that stand in another section. */
  moved: readonly Pair[];
  /** Items or steps of the source that one item of the translation says together (also among `pairs`). */
  merged: readonly Pair[];
}

/** A comparison, how much each concept tells in these two documents, and what is in the wrong language. */
export interface Weighed extends Comparison {
  weigh(hit: Hit): number;
  foreign: readonly ForeignWords[];
}

/** Words of a translation in another language than its own. */
export interface ForeignWords {
  words: { passage: Passage; start: number; end: number };
  /** BCP 47 */
  language: string;
  /** What they were left standing for. */
  source?: { passage: Passage; start: number; end: number };
}
