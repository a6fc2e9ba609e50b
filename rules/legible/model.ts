/** Where words stand in what the author wrote. Lines and columns are 1-based; the end is exclusive. */
export interface SourcePlace {
  /** As the build was told it, such as `notices/acme/opt-out-notice/en.mdx`. */
  path: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** An opaque colour: red, green and blue from 0 to 255. */
export type Colour = readonly [number, number, number];

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
  /** Choice that their block offers, where the author marked it (`<Choices to="deny">`). */
  choice?: 'grant' | 'deny';
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
  /** In reading order. */
  texts: ShownText[];
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
