import type { Box, Matrix, Point } from '../../render/pdf/matrix.js';
import type { Ink } from './ink.js';
import type { PaperFont } from './paper-font.js';

/** A mark that is open around what is painted (ISO 32000-1, 14.6). */
export interface OpenMark {
  tag: string;
  mcid?: number;
  /** Of an artifact: whether it is of the page and not of the document (ISO 32000-1, 14.8.2.2.2). */
  isPagination: boolean;
  /** What stands for all that it holds. */
  actual?: string;
}

/** How something is painted. Places are in the page's units, from its lower left corner. */
interface Manner {
  /** `undefined` for a picture, a pattern or a shading. */
  ink: Ink;
  /** 0 to 1. */
  opacity: number;
  /** Beyond it nothing shows. */
  clip: Box;
}

/** A shape that is filled. */
export interface Surface extends Manner {
  shapes: readonly (readonly Point[])[];
  box: Box;
  evenOdd: boolean;
  /** When: what is painted later covers what was painted before. */
  turn: number;
}

/** How letters are painted; the same object for neighbours that are painted alike. */
export interface LetterManner extends Manner {
  /** Whether letters are painted at all, and not only kept to be searched (text rendering mode 3). */
  isPainted: boolean;
  marks: readonly OpenMark[];
}

/** A glyph where it is set. */
export interface SetGlyph {
  /** Four hexadecimal digits. */
  code: string;
  font: PaperFont;
  /** In points, as it stands on the page. */
  size: number;
  /** Where it stands. */
  at: Point;
  /** Where the next one begins. */
  to: Point;
  /** Counts the times that text was put in a new place: what has the same was set in one go. */
  setting: number;
  /** Of its setting's line: signs above and below letters stand off it. */
  foot: number;
}

/** A glyph as it is painted. */
export interface Glyph {
  set: SetGlyph;
  manner: LetterManner;
  turn: number;
}

/** What a page paints, in order. */
export interface PagePaint {
  glyphs: Glyph[];
  surfaces: Surface[];
  /** Left, bottom, right and top of the sheet. */
  sheet: Box;
}

/** Settings that `q` saves and `Q` brings back (ISO 32000-1, 8.4.1). */
export interface GraphicsState {
  matrix: Matrix;
  ink: Ink;
  opacity: number;
  clip: Box;
  font?: PaperFont;
  size: number;
  letterSpace: number;
  /** Of the glyphs' width: 1 is as they are. */
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
}
