import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A weight and style of a family. */
export interface FontCut {
  family: 'Public Sans' | 'Source Serif 4';
  slug: 'public-sans' | 'source-serif-4';
  weight: 400 | 600 | 700;
  style: 'normal' | 'italic';
}

/** One file of a font: a family's weight and style for one subset of characters. */
export interface FontFace {
  family: FontCut['family'];
  subset: string;
  weight: FontCut['weight'];
  style: FontCut['style'];
  /** As CSS writes it: `U+0000-00FF,U+0131`. */
  unicodeRange: string;
  /** File name without folder, in woff2. */
  file: string;
  /** Absolute paths. */
  woff2: string;
  woff: string;
}

const require = createRequire(import.meta.url);

/** Cuts that the styles use; any other would be drawn by distorting these. */
const CUTS: readonly FontCut[] = [
  { family: 'Public Sans', slug: 'public-sans', weight: 400, style: 'normal' },
  { family: 'Public Sans', slug: 'public-sans', weight: 400, style: 'italic' },
  { family: 'Public Sans', slug: 'public-sans', weight: 700, style: 'normal' },
  { family: 'Public Sans', slug: 'public-sans', weight: 700, style: 'italic' },
  { family: 'Source Serif 4', slug: 'source-serif-4', weight: 600, style: 'normal' },
  { family: 'Source Serif 4', slug: 'source-serif-4', weight: 600, style: 'italic' },
];

/** Cuts of filings, which are set in serifs throughout (filing.css). */
export const FILING_CUTS: readonly FontCut[] = ([400, 600, 700] as const).flatMap((weight) =>
  (['normal', 'italic'] as const).map(
    (style): FontCut => ({ family: 'Source Serif 4', slug: 'source-serif-4', weight, style }),
  ),
);

const facesOf = new Map<readonly FontCut[], FontFace[]>();

/** Every face of some cuts, the widest-used subset (Latin) first in each family. */
export function allFaces(cuts = CUTS): FontFace[] {
  const known = facesOf.get(cuts);
  if (known) return known;
  const faces = cuts.flatMap(({ slug, ...cut }) => {
    const unicode = require.resolve(`@fontsource/${slug}/unicode.json`);
    const ranges = JSON.parse(readFileSync(unicode, 'utf8')) as Record<string, string>;
    return Object.entries(ranges)
      .reverse()
      .map(([subset, unicodeRange]) => {
        const name = `${slug}-${subset}-${cut.weight}-${cut.style}`;
        const folder = path.join(path.dirname(unicode), 'files');
        return {
          ...cut,
          subset,
          unicodeRange,
          file: `${name}.woff2`,
          woff2: path.join(folder, `${name}.woff2`),
          woff: path.join(folder, `${name}.woff`),
        };
      });
  });
  facesOf.set(cuts, faces);
  return faces;
}

/** The faces that `text` needs; Latin is always among them. */
export function facesFor(text: string, cuts = CUTS): FontFace[] {
  const codes = new Set([...text].map((character) => character.codePointAt(0) ?? 0));
  return allFaces(cuts).filter((face) => face.subset === 'latin' || covers(face, codes));
}

function covers(face: FontFace, codes: Set<number>): boolean {
  const ranges = parseRanges(face.unicodeRange);
  for (const code of codes) {
    if (!isPlain(code) && ranges.some(([from, to]) => code >= from && code <= to)) return true;
  }
  return false;
}

/** Characters in the first Latin block need no other subset. */
function isPlain(code: number): boolean {
  return code <= 0xff;
}

function parseRanges(unicodeRange: string): [number, number][] {
  return unicodeRange.split(',').map((range) => {
    const [from, to] = range.slice(2).split('-');
    const first = Number.parseInt(from ?? '', 16);
    return [first, to === undefined ? first : Number.parseInt(to, 16)];
  });
}

const encoded = new Map<string, string>();

/** `@font-face` rules with the fonts inside, for pages that load nothing. */
export function embeddedFontStyle(chosen: FontFace[]): string {
  return fontStyle(chosen, (face) => {
    let uri = encoded.get(face.woff2);
    if (uri === undefined) {
      uri = `data:font/woff2;base64,${readFileSync(face.woff2).toString('base64')}`;
      encoded.set(face.woff2, uri);
    }
    return uri;
  });
}

/** `@font-face` rules; `address` says where a face's file is. */
export function fontStyle(chosen: FontFace[], address: (face: FontFace) => string): string {
  return chosen
    .map(
      (face) => `@font-face {
  font-family: '${face.family}';
  font-weight: ${face.weight};
  font-style: ${face.style};
  font-display: swap;
  src: url('${address(face)}') format('woff2');
  unicode-range: ${face.unicodeRange};
}
`,
    )
    .join('');
}
