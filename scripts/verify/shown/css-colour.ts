import type { Colour } from '../../../rules/legible/model.js';

/** A colour and how much it lets through: 0 nothing of it shows, 1 it is opaque. */
export interface Paint {
  colour: Colour;
  alpha: number;
}

const COLOUR = /rgba?\([^)]*\)|color\(srgb [^)]*\)|(?:ok)?l(?:ab|ch)\([^)]*\)|hsla?\([^)]*\)|hwb\([^)]*\)/g;

/** Reads a colour as a browser computes it. A form that it does not compute is read as opaque black. */
export function readColour(css: string): Paint {
  const [first] = coloursIn(css);
  return first ?? { colour: [0, 0, 0], alpha: css === 'transparent' || css === '' ? 0 : 1 };
}

/** The colours of a gradient, in the order of its stops. */
export function coloursIn(css: string): Paint[] {
  return (css.match(COLOUR) ?? []).flatMap((written) => {
    const [, name = '', inside = ''] = /^(\w+)\((.*)\)$/.exec(written) ?? [];
    const numbers = inside.match(/-?\d*\.?\d+(?:e-?\d+)?%?/g) ?? [];
    const [first = 0, second = 0, third = 0, alpha = 1] = numbers.map((text) =>
      text.endsWith('%') ? Number.parseFloat(text) / 100 : Number.parseFloat(text),
    );
    if (name.startsWith('rgb')) return [{ colour: [first, second, third], alpha }];
    if (name === 'color') return [{ colour: [first * 255, second * 255, third * 255], alpha }];
    return [];
  });
}

/** What is seen where a paint lies over an opaque colour. */
export function over({ colour, alpha }: Paint, under: Colour): Colour {
  const channel = (index: 0 | 1 | 2) => colour[index] * alpha + under[index] * (1 - alpha);
  return [channel(0), channel(1), channel(2)];
}
