import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import type { FontFace } from './choose.js';
import type { Letters } from './letters.js';

const byFile = new Map<string, ReadonlyMap<number, readonly string[]>>();

/**
 * Characters that no page shows but that are drawn with the same glyph as one that it does, each with that one. A
 * program that sees the glyph cannot tell them apart.
 */
export function drawnAlike(faces: readonly FontFace[], letters: Letters): Map<string, string> {
  const shown = new Set([...letters.values()].flatMap((characters) => [...characters]));
  const alike = new Map<string, string>();
  for (const face of faces) {
    for (const characters of sharedGlyphs(face.woff2).values()) {
      const own = characters.filter((character) => shown.has(character));
      const [one, another] = own;
      if (one === undefined || another !== undefined) continue;
      for (const other of characters) if (other !== one) alike.set(other, one);
    }
  }
  return alike;
}

/** The glyphs of a file that stand for more than one character. */
function sharedGlyphs(file: string): ReadonlyMap<number, readonly string[]> {
  const ready = byFile.get(file);
  if (ready) return ready;
  const byGlyph = new Map<number, string[]>();
  const font = create(readFileSync(file));
  for (const code of font.isCollection ? [] : font.characterSet) {
    const { id } = font.isCollection ? { id: 0 } : font.glyphForCodePoint(code);
    byGlyph.set(id, [...(byGlyph.get(id) ?? []), String.fromCodePoint(code)]);
  }
  const shared = new Map([...byGlyph].filter(([, characters]) => characters.length > 1));
  byFile.set(file, shared);
  return shared;
}
