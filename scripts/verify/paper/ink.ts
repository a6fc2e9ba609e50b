import type { Colour } from '../../../rules/legible/model.js';

/** What paints: a colour, or `undefined` where it is a pattern or a space of colours whose look only a viewer knows. */
export type Ink = Colour | undefined;

export const BLACK: Colour = [0, 0, 0];
export const WHITE: Colour = [255, 255, 255];

/** Reads an operator that chooses the ink to fill with (ISO 32000-1, 8.6.8); `former` where it chooses none. */
export function chosenInk(operator: string, operands: string[], former: Ink): Ink {
  const shares = operands.map(Number);
  switch (operator) {
    case 'g':
      return grey(shares[0] ?? 0);
    case 'rg':
      return rgb(shares);
    case 'k':
      return cmyk(shares);
    case 'cs':
      return /^\/(Device|Cal)/.test(operands[0] ?? '') ? BLACK : undefined;
    case 'sc':
    case 'scn':
      return former === undefined || shares.some(Number.isNaN) ? undefined : byCount(shares);
    default:
      return former;
  }
}

/** `ink` over `ground`, where `opacity` is from 0 to 1. */
export function painted(ink: Colour, ground: Colour, opacity: number): Colour {
  const channel = (at: 0 | 1 | 2) => ink[at] * opacity + ground[at] * (1 - opacity);
  return [channel(0), channel(1), channel(2)];
}

function byCount(shares: number[]): Colour {
  if (shares.length === 1) return grey(shares[0] ?? 0);
  return shares.length === 4 ? cmyk(shares) : rgb(shares);
}

function grey(share: number): Colour {
  return [share * 255, share * 255, share * 255];
}

function rgb([red = 0, green = 0, blue = 0]: number[]): Colour {
  return [red * 255, green * 255, blue * 255];
}

/** As ISO 32000-1, 10.3.5 turns one into the other. */
function cmyk([cyan = 0, magenta = 0, yellow = 0, black = 0]: number[]): Colour {
  return rgb([cyan, magenta, yellow].map((share) => 1 - Math.min(1, share + black)));
}
