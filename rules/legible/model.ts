import type { DocumentContext } from '../document-context.js';
import type { Finding } from '../finding.js';

/** Where words stand in what the author wrote. Lines and columns are 1-based; the end is exclusive. */
export interface SourcePlace {
  /** Absolute. */
  path: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** An opaque colour: red, green and blue from 0 to 255. */
export type Colour = readonly [number, number, number];

/** What a customer may say to the use of CPNI. */
export type Answer = 'grant' | 'deny';

/** Words on one line that look the same, as a reader gets them. */
export interface ShownText {
  text: string;
  /** `notice`: the document's own words. `frame`: what stands around them, such as a masthead or a page number. */
  part: 'notice' | 'frame';
  /** Of the block that the words come from; words of the frame have none. */
  source?: SourcePlace;
  /** Tag or structure type of the block that holds them: `p`, `h2`, `td`, `li`. */
  block: string;
  /** Which block of the page they belong to, counted in reading order from 0. */
  blockIndex: number;
  /** Address that they lead to. */
  link?: string;
  /** What their block tells how to do, where it tells one of the two. */
  choice?: Answer;
  /** They are drawn as a button: on a ground or in a border of their own. */
  isButton?: boolean;
  /** They stand in a footnote, a footer or small print. */
  isFootnote?: boolean;
  /** They are shown in capitals that nobody typed. */
  isCapitalised?: boolean;
  /** Size of the type, in the medium's unit. */
  size: number;
  /** 100 to 900. */
  weight: number;
  /** As painted over everything beneath. */
  colour: Colour;
  /** What is right behind them; a picture's is the one with the least contrast. */
  ground: Colour;
  overPicture: boolean;
  /** From one line's foot to the next, as a multiple of the size. */
  lineHeight: number;
  /** In the medium's unit, from the page's top left corner. */
  box: { page: number; left: number; top: number; width: number; height: number };
}

/** Words of the notice that no reader sees. */
export interface UnseenText {
  text: string;
  source?: SourcePlace;
  block: string;
  blockIndex: number;
  /** What hides them. */
  by: HiddenBy;
}

export type HiddenBy = 'not-drawn' | 'invisible' | 'ground' | 'no-size' | 'clipped' | 'covered' | 'outside';

/** What is known of the document behind an artefact: the law is chosen by it. */
export type AskedOf = Pick<DocumentContext, 'kind' | 'regime' | 'channels' | 'asOf' | 'states'>;

/** A page, a printed document or an e-mail, measured as it is shown. */
export interface ShownArtefact {
  /** Path below `dist/`. */
  path: string;
  medium: 'screen' | 'paper' | 'email';
  unit: 'px' | 'pt';
  /** Such as `phone, dark`. */
  view: string;
  /** Of the window, or of a sheet. */
  width: number;
  height: number;
  /** BCP 47. */
  locale: string;
  /** In the order of the source: where the eye meets them first, their boxes say. */
  texts: ShownText[];
  /** Words that are there and cannot be seen. */
  unseen?: UnseenText[];
  /** Absolute path of the document; findings on what has no source place of its own stand at its beginning. */
  document?: string;
  /** Absent for what is no document of a workspace. */
  asked?: AskedOf;
  /** Of paper: large print has limits of its own. */
  edition?: 'standard' | 'large';
}

/** What is wrong with an artefact as shown, told at the words' place in the source. */
export interface LegibleFinding extends Finding {
  /** Absolute. */
  path: string;
  /** Path below `dist/`. */
  artefact: string;
  view: string;
  /** What it is told by: findings of one rule with the same cause are one fault, however many blocks it befalls. */
  cause: string;
}

/** The worst of what a reader gets of one artefact's notice, for the report. */
export interface LegibilityFigures {
  unit: 'px' | 'pt';
  smallestType: number;
  bodyType: number;
  /** Contrast ratio of WCAG 2.2. */
  lowestContrast: number;
  /** Characters in the longest line of running text. */
  longestLine: number;
  /** Multiple of the type size. */
  tightestLines: number;
}
