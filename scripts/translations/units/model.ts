import type { PhrasingContent } from 'mdast';
import type { UnitKind } from '../../../rules/unit-state.js';
import type { Place } from '../../workspace/source-problem.js';

/** How the words of a unit are written in the file, and so how others are written in their place. */
export type Notation =
  | { form: 'markdown'; in: 'paragraph' | 'heading' | 'cell' }
  | { form: 'yaml'; key: string }
  | { form: 'attribute'; quote: string }
  | { form: 'alt' }
  | { form: 'link-title'; quote: string };

/** One part of a document that is translated as a whole, as it is written, facts not put in. */
export interface Unit {
  kind: UnitKind;
  /** Without markup, white space folded, facts as `{waitingPeriod}`. */
  words: string;
  /** Of the words: the same for words that differ in markup only. */
  hash: string;
  /** Its stretch of the file: UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
  place: Place;
  notation: Notation;
  /** What it is written with; text and facts only where no markup is possible. */
  content: PhrasingContent[];
  /** Of a heading. */
  depth?: number;
  /** Headings above it, outermost first. */
  heads: string[];
  /** Components around it, outermost first. */
  within: string[];
  /** Ids of the elements declared around it. */
  elements: string[];
}
