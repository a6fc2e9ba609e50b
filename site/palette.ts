/** A company's colour, in shades that can be read. Hex values. */
export interface Palette {
  /** Text and lines on light paper, and a ground for white text. */
  ink: string;
  /** A faint ground on light paper. */
  wash: string;
  /** Text and lines on dark paper. */
  glow: string;
  /** A faint ground on dark paper. */
  dusk: string;
}
