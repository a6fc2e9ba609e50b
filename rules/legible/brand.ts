import type { Finding } from '../finding.js';
import { contrast, mix, parseHex, toHex } from './contrast.js';
import { toldRatio } from './fault.js';
import { loadLimits } from './limits.js';
import type { Colour } from './model.js';
import { inGamut, toOklch } from './oklch.js';

/** How much of a company's colour is in its faint ground. */
const LIGHT_TINT = 0.06;

/** The faint ground on light paper that notes and headings of a company stand on: the darkest that its colour meets. */
export function washOf(colour: Colour): Colour {
  return parseHex(toHex(mix([255, 255, 255], colour, LIGHT_TINT)));
}

/** Steps of lightness that are tried: finer than a colour of 24 bits can tell. */
const STEP = 1 / 2048;

/**
 * What is wrong with a company's colour, which its links and headings are set in: too little contrast. A warning where
 * it is written; what is built with it would be illegible, and is not published.
 *
 * @param hex `#rrggbb`
 */
export function brandFault(
  hex: string | undefined,
  regime: string,
): Omit<Finding, 'line' | 'column' | 'endLine' | 'endColumn'> | undefined {
  if (hex === undefined || !/^#[0-9a-f]{6}$/i.test(hex)) return undefined;
  const { least } = loadLimits().contrast;
  const ratio = contrast(parseHex(hex), washOf(parseHex(hex)));
  if (ratio >= least) return undefined;
  const nearest = nearestReadable(hex);
  const section = regime === 'trs' ? '64.5108' : '64.2008';
  return {
    rule: 'legible-contrast',
    severity: 'warning',
    reason: `Words in ${hex} have a contrast of ${toldRatio(ratio)} on a faint ground of it; ${least}:1 is the least (${loadLimits().contrast.cite}).`,
    expected: `color: "${nearest}", the nearest colour of the same hue that reaches ${least}:1.`,
    cite: `47 CFR ${section}(c)(5)`,
  };
}

/** The colour of the same hue that can be read and differs least: darker, and duller only where it must be. */
export function nearestReadable(hex: string): string {
  const { least } = loadLimits().contrast;
  const { lightness, chroma, hue } = toOklch(parseHex(hex));
  for (let at = lightness; at > 0; at -= STEP) {
    const darker = parseHex(toHex(inGamut({ lightness: at, chroma, hue })));
    if (contrast(darker, washOf(darker)) >= least) return toHex(darker);
  }
  return '#000000';
}
