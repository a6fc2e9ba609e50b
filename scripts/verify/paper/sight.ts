import { contrast } from '../../../rules/legible/contrast.js';
import type { Colour } from '../../../rules/legible/model.js';
import { around, type Box, type Point } from '../../render/pdf/matrix.js';
import { painted, WHITE } from './ink.js';
import { windingAround } from './outline-path.js';
import type { Glyph, LetterManner, PagePaint, Surface } from './paint.js';

/** How letters look in their place. */
export interface Sight {
  /** As painted over what is behind and beneath what is before. */
  colour: Colour;
  /** Right behind; where it differs from letter to letter, the one with the least contrast. */
  ground: Colour;
  overPicture: boolean;
  /** What hides them, if anything does; a ground of their own colour is not asked here. */
  hiddenBy?: 'invisible' | 'clipped' | 'covered' | 'outside';
}

/** Middle of a small letter, above its line's foot, as a share of the type size. */
const MIDDLE = 0.25;
/** Shapes that are thinner, as a share of the type size, are lines beneath or through words and hide none. */
const THIN = 0.15;
/** Opacity from which on nothing shows through. */
const OPAQUE = 0.95;
const FAINTEST = 0.05;

/** Looks at letters of one setting, each in its middle. White paper is behind what has no other ground. */
export function sightOf(glyphs: readonly Glyph[], paint: PagePaint): Sight {
  const near = surfacesNear(glyphs, paint);
  const sights = glyphs.map((glyph) => lookAt(glyph, near, paint.sheet));
  const [first, ...rest] = sights;
  const worst = rest.reduce((one, other) => (clarity(other) < clarity(one) ? other : one), first as Sight);
  const hidden = sights.find(({ hiddenBy }) => hiddenBy !== undefined)?.hiddenBy;
  return { ...worst, ...(hidden && { hiddenBy: hidden }) };
}

function clarity({ colour, ground, overPicture }: Sight): number {
  return overPicture ? 0 : contrast(colour, ground);
}

function lookAt(glyph: Glyph, surfaces: Surface[], sheet: Box): Sight {
  const point = middleOf(glyph);
  const there = surfaces.filter((surface) => covers(surface, point));
  const behind = there.filter(({ turn }) => turn < glyph.turn);
  const before = there.filter(({ turn }) => turn > glyph.turn);
  let ground = WHITE;
  let overPicture = false;
  for (const { ink, opacity } of behind) {
    overPicture = ink === undefined || (overPicture && opacity < OPAQUE);
    ground = painted(ink ?? ground, ground, opacity);
  }
  // Whoever cannot tell what a picture shows must fear that it is of the letters' own colour.
  let colour = glyph.manner.ink ?? ground;
  if (overPicture) ground = colour;
  else colour = painted(colour, ground, glyph.manner.opacity);
  for (const { ink, opacity } of before) {
    colour = painted(ink ?? colour, colour, opacity);
    ground = painted(ink ?? ground, ground, opacity);
  }
  const isCovered = before.some(({ opacity }) => opacity >= OPAQUE);
  const hiddenBy = hides(glyph.manner, point, sheet) ?? (isCovered ? 'covered' : undefined);
  return { colour, ground, overPicture, ...(hiddenBy && { hiddenBy }) };
}

function hides({ clip, isPainted, opacity }: LetterManner, point: Point, sheet: Box): Sight['hiddenBy'] {
  if (!isPainted || opacity < FAINTEST) return 'invisible';
  if (!isIn(point, sheet)) return 'outside';
  return isIn(point, clip) ? undefined : 'clipped';
}

function middleOf({ set: { at, to, size } }: Glyph): Point {
  return [(at[0] + to[0]) / 2, (at[1] + to[1]) / 2 + MIDDLE * size];
}

function surfacesNear(glyphs: readonly Glyph[], { surfaces }: PagePaint): Surface[] {
  const [left, bottom, right, top] = around(glyphs.map(middleOf));
  const thin = THIN * Math.max(...glyphs.map(({ set }) => set.size));
  return surfaces.filter(({ box }) => {
    const isThin = Math.min(box[2] - box[0], box[3] - box[1]) < thin;
    return !isThin && box[0] <= right && box[2] >= left && box[1] <= top && box[3] >= bottom;
  });
}

function covers({ shapes, evenOdd, clip }: Surface, point: Point): boolean {
  const turns = windingAround(point, shapes);
  return isIn(point, clip) && (evenOdd ? turns % 2 !== 0 : turns !== 0);
}

function isIn([x, y]: Point, [left, bottom, right, top]: Box): boolean {
  return x >= left && x <= right && y >= bottom && y <= top;
}
