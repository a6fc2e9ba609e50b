import { washOf } from '../../rules/legible/brand.js';
import { contrast, mix, parseHex, toHex } from '../../rules/legible/contrast.js';
import type { Colour } from '../../rules/legible/model.js';
import type { Palette } from '../../site/palette.js';

const BLACK: Colour = [0, 0, 0];
const WHITE: Colour = [255, 255, 255];
/** The lighter of the dark theme's two grounds (tokens.css). */
const DARK_PAPER = parseHex('#1d2329');

/** How much of the company's colour is in a faint ground on dark paper. */
const DARK_TINT = 0.08;

/** The hardest ground that text in the company's colour may stand on in the dark, whatever the colour. */
const DARK_GROUND = mix(DARK_PAPER, WHITE, DARK_TINT);

/** WCAG 2.2 success criterion 1.4.6 (AAA). */
const RATIO = 7;

/** What rounding to whole numbers may take from a ratio. */
const SPARE = 0.05;

/** Used for a company that gives no colour, and on pages of several companies. */
export const NEUTRAL = '#2b4a6f';

/**
 * Derives shades of a company's colour that reach AAA contrast. On light paper it is the colour itself: one that cannot
 * be read there is told by `legible-contrast` and published nowhere.
 */
export function palette(color: string = NEUTRAL): Palette {
  const brand = parseHex(color);
  const ink = contrast(brand, washOf(brand)) >= RATIO ? brand : readable(brand, washOf(BLACK), BLACK);
  const glow = readable(brand, DARK_GROUND, WHITE);
  return {
    ink: toHex(ink),
    wash: toHex(washOf(ink)),
    glow: toHex(glow),
    dusk: toHex(mix(DARK_PAPER, glow, DARK_TINT)),
  };
}

function readable(color: Colour, ground: Colour, towards: Colour): Colour {
  for (let step = 0; step < 50; step++) {
    const shade = parseHex(toHex(mix(color, towards, step / 50)));
    if (contrast(shade, ground) >= RATIO + SPARE) return shade;
  }
  return towards;
}
