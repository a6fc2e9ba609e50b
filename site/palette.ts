import { contrast, mix, parseHex, type Rgb, toHex } from './contrast.js';

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

/** Grounds of the light and the dark theme that text in the company's colour stands on (tokens.css). */
const LIGHT_PAPER = parseHex('#f4f6f8');
const DARK_PAPER = parseHex('#1d2329');
const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

/** WCAG 2.2 success criterion 1.4.6 (AAA), with a little to spare for rounding. */
const RATIO = 7.05;

/** Used for a company that gives no colour, and on pages of several companies. */
export const NEUTRAL = '#2b4a6f';

/** Derives shades of a company's colour that reach AAA contrast, changing it as little as needed. */
export function palette(color: string = NEUTRAL): Palette {
  const brand = parseHex(color);
  const ink = readable(brand, LIGHT_PAPER, BLACK);
  const glow = readable(brand, DARK_PAPER, WHITE);
  return {
    ink: toHex(ink),
    wash: toHex(mix(WHITE, ink, 0.06)),
    glow: toHex(glow),
    dusk: toHex(mix(DARK_PAPER, glow, 0.08)),
  };
}

function readable(color: Rgb, ground: Rgb, towards: Rgb): Rgb {
  for (let step = 0; step < 50; step++) {
    const shade = parseHex(toHex(mix(color, towards, step / 50)));
    if (contrast(shade, ground) >= RATIO) return shade;
  }
  return towards;
}
