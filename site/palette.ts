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

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];
const LIGHT_PAPER = WHITE;
/** The lighter of the dark theme's two grounds (tokens.css). */
const DARK_PAPER = parseHex('#1d2329');

/** How much of the company's colour is in a faint ground. */
const LIGHT_TINT = 0.06;
const DARK_TINT = 0.08;

/** The hardest grounds that text in the company's colour may stand on, whatever the colour. */
const LIGHT_GROUND = mix(LIGHT_PAPER, BLACK, LIGHT_TINT);
const DARK_GROUND = mix(DARK_PAPER, WHITE, DARK_TINT);

/** WCAG 2.2 success criterion 1.4.6 (AAA), with a little to spare for rounding. */
const RATIO = 7.05;

/** Used for a company that gives no colour, and on pages of several companies. */
export const NEUTRAL = '#2b4a6f';

/** Derives shades of a company's colour that reach AAA contrast, changing it as little as needed. */
export function palette(color: string = NEUTRAL): Palette {
  const brand = parseHex(color);
  const ink = readable(brand, LIGHT_GROUND, BLACK);
  const glow = readable(brand, DARK_GROUND, WHITE);
  return {
    ink: toHex(ink),
    wash: toHex(mix(LIGHT_PAPER, ink, LIGHT_TINT)),
    glow: toHex(glow),
    dusk: toHex(mix(DARK_PAPER, glow, DARK_TINT)),
  };
}

function readable(color: Rgb, ground: Rgb, towards: Rgb): Rgb {
  for (let step = 0; step < 50; step++) {
    const shade = parseHex(toHex(mix(color, towards, step / 50)));
    if (contrast(shade, ground) >= RATIO) return shade;
  }
  return towards;
}
