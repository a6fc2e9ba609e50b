import { create } from 'fontkitten';
import { readWoff, type Tables, writeOpenType, writeWoff } from './woff.js';

/** Tables that a cut font does without: replacements of glyphs, which it no longer has; other styles; vertical lines. */
const DROPPED = ['GSUB', 'GDEF', 'STAT', 'vhea', 'vmtx'];

/** Places of glyphs beside others. They stay right, because glyphs keep their numbers; only signs are moved. */
const PLACES = 'GPOS';

/** Flags of a part of a composed glyph (OpenType, `glyf`). */
const WORDS = 0x1;
const SCALE = 0x8;
const MORE = 0x20;
const SCALES = 0x40;
const MATRIX = 0x80;

/**
 * A font with the glyphs of some characters only, as WOFF. It is for scripts whose letters neither join nor change
 * beside others, such as Han characters and signs; outlines must be TrueType's.
 *
 * @param woff a WOFF 1.0 file
 * @param codes code points; those that the font lacks are left out
 */
export function cutFont(woff: Uint8Array, codes: Iterable<number>): Uint8Array {
  const { flavor, tables } = readWoff(woff);
  // Unpacked: some packed tables are more than the reader of fonts can take.
  const font = create(Buffer.from(writeOpenType(flavor, tables)));
  if (font.isCollection) throw new Error('A collection of fonts cannot be cut');
  const glyphs = new Map<number, number>();
  for (const code of [...codes].sort((one, other) => one - other)) {
    const { id } = font.glyphForCodePoint(code);
    if (id !== 0) glyphs.set(code, id);
  }
  for (const tag of DROPPED) tables.delete(tag);
  if ([...glyphs.keys()].every((code) => /^\p{L}$/u.test(String.fromCodePoint(code)))) tables.delete(PLACES);
  cutOutlines(tables, new Set([0, ...glyphs.values()]));
  tables.set('cmap', characterMap(glyphs));
  // Version 3 names no glyphs.
  const post = table(tables, 'post').slice(0, 32);
  post.set([0, 3, 0, 0]);
  tables.set('post', post);
  return writeWoff(flavor, tables);
}

function table(tables: Tables, tag: string): Uint8Array {
  const found = tables.get(tag);
  if (!found) throw new Error(`The font has no table ${tag}`);
  return found;
}

/** Empties every glyph that is neither wanted nor a part of one that is. */
function cutOutlines(tables: Tables, wanted: Set<number>): void {
  const outlines = table(tables, 'glyf');
  const places = viewOf(table(tables, 'loca'));
  const isLong = viewOf(table(tables, 'head')).getInt16(50) === 1;
  const count = places.byteLength / (isLong ? 4 : 2) - 1;
  const place = (id: number) => (isLong ? places.getUint32(id * 4) : places.getUint16(id * 2) * 2);
  const outline = (id: number) => outlines.subarray(place(id), place(id + 1));
  // A set may grow while it is walked: parts of parts are found too.
  for (const id of wanted) for (const part of partsOf(outline(id))) wanted.add(part);

  const kept: Uint8Array[] = [];
  const cut = new DataView(new ArrayBuffer(places.byteLength));
  let end = 0;
  for (let id = 0; id <= count; id++) {
    if (isLong) cut.setUint32(id * 4, end);
    else cut.setUint16(id * 2, end / 2);
    if (id === count || !wanted.has(id)) continue;
    const own = outline(id);
    kept.push(own);
    end += own.length;
  }
  tables.set('glyf', Buffer.concat(kept));
  tables.set('loca', new Uint8Array(cut.buffer));
}

/** The glyphs that a composed glyph is made of. */
function partsOf(outline: Uint8Array): number[] {
  if (outline.length === 0) return [];
  const view = viewOf(outline);
  // A plain glyph counts its contours.
  if (view.getInt16(0) >= 0) return [];
  const parts: number[] = [];
  let flags = MORE;
  for (let at = 10; flags & MORE; ) {
    flags = view.getUint16(at);
    parts.push(view.getUint16(at + 2));
    at += flags & WORDS ? 8 : 6;
    if (flags & SCALE) at += 2;
    else if (flags & SCALES) at += 4;
    else if (flags & MATRIX) at += 8;
  }
  return parts;
}

/** A `cmap` of format 12 with a group for each character. */
function characterMap(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const view = new DataView(new ArrayBuffer(28 + glyphs.size * 12));
  // One subtable, for Windows with all of Unicode, 12 bytes on.
  [0, 1, 3, 10].forEach((value, at) => {
    view.setUint16(at * 2, value);
  });
  view.setUint32(8, 12);
  view.setUint16(12, 12);
  view.setUint32(16, 16 + glyphs.size * 12);
  view.setUint32(24, glyphs.size);
  for (const [index, [code, id]] of [...glyphs].entries()) {
    [code, code, id].forEach((value, at) => {
      view.setUint32(28 + index * 12 + at * 4, value);
    });
  }
  return new Uint8Array(view.buffer);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
