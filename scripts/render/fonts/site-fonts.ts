import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type FontFace, facesFor, rangeOf } from './choose.js';
import { cutFont } from './cut-font.js';
import type { StyledFace } from './font-style.js';
import type { Letters } from './letters.js';

/** A font that the site's pages load. */
export interface SiteFont extends StyledFace {
  /** File name without folder. */
  file: string;
  format: 'woff2' | 'woff';
  bytes: Uint8Array;
}

/**
 * The fonts for all that the site shows. Han characters, Hangul and signs are cut down to those that it shows, and
 * names of languages stand in files of their own: every page shows them, and few show more of their script.
 *
 * @param names what languages are called, each in itself
 * @throws {CpniError} when a family that is needed is not installed
 */
export function siteFonts(letters: Letters, names: readonly string[]): SiteFont[] {
  const named = new Set([...names.join('')].map((character) => character.codePointAt(0) ?? 0));
  return facesFor(letters).flatMap((face): SiteFont[] => {
    if (!face.isCuttable) {
      return [{ ...face, format: 'woff2', bytes: new Uint8Array(readFileSync(face.woff2)) }];
    }
    const ofNames = face.codes.filter((code) => named.has(code));
    const others = face.codes.filter((code) => !named.has(code));
    return [ofNames, others].filter(({ length }) => length > 0).map((codes) => cut(face, codes));
  });
}

/** The hash in its name says what it holds: a browser that kept a former cut would lack characters. */
function cut(face: FontFace, codes: readonly number[]): SiteFont {
  const bytes = cutFont(readFileSync(face.woff), codes);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const file = face.file.replace(/\.woff2$/, `.${hash}.woff`);
  return { ...face, file, format: 'woff', bytes, unicodeRange: rangeOf(codes) };
}
