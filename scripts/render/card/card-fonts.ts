import { readFileSync } from 'node:fs';
import { allFaces, type FontFace } from '../fonts.js';

/** A font as satori takes it. */
export interface CardFont {
  name: string;
  data: Buffer;
  weight: 400 | 600 | 700;
  style: 'normal';
}

/** Subsets of one family must not share a name: satori then loses letters without a word. */
function nameOf(face: FontFace): string {
  return `${face.family} ${face.subset}`;
}

const upright = () => allFaces().filter((face) => face.style === 'normal');

let fonts: CardFont[] | undefined;

/** Every upright font, read once. */
export function cardFonts(): CardFont[] {
  fonts ??= upright().map((face) => ({
    name: nameOf(face),
    data: readFileSync(face.woff),
    weight: face.weight,
    style: 'normal',
  }));
  return fonts;
}

/** A family's names for `font-family`, one a subset; subsets made for a script come before Latin. */
export function cardFamily(family: FontFace['family']): string {
  const names = upright()
    .filter((face) => face.family === family)
    .map(nameOf);
  return [...new Set(names)]
    .reverse()
    .map((name) => `'${name}'`)
    .join(', ');
}
