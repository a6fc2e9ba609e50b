import { toLinear } from './contrast.js';
import type { Colour } from './model.js';

/** A colour in OKLCH (CSS Color 4, 9.4): equal steps look equal, and hue stays when lightness changes. */
export interface Oklch {
  /** 0 to 1. */
  lightness: number;
  chroma: number;
  /** Radians. */
  hue: number;
}

export function toOklch(colour: Colour): Oklch {
  const [red, green, blue] = colour.map(toLinear) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  };
}

/** The colour of a screen that is as near as one can be: of the same lightness and hue, as strong as it may be. */
export function inGamut(colour: Oklch): Colour {
  let [dull, strong] = [0, colour.chroma];
  if (isShown(linear(colour))) dull = strong;
  for (let step = 0; step < 20 && dull < strong; step++) {
    const chroma = (dull + strong) / 2;
    if (isShown(linear({ ...colour, chroma }))) dull = chroma;
    else strong = chroma;
  }
  const [red, green, blue] = linear({ ...colour, chroma: dull });
  return [fromLinear(red), fromLinear(green), fromLinear(blue)];
}

function linear({ lightness, chroma, hue }: Oklch): Colour {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function isShown(channels: Colour): boolean {
  return channels.every((channel) => channel >= -0.0005 && channel <= 1.0005);
}

function fromLinear(light: number): number {
  const share = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.min(255, Math.max(0, share * 255));
}
