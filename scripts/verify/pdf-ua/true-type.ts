/** What a TrueType font program says of its glyphs (OpenType: head, hhea, hmtx, maxp). */
export interface GlyphMetrics {
  count: number;
  /** A glyph's advance in thousandths of the type size. */
  width(glyph: number): number;
}

/** Reads them; `undefined` if a table is not there or too short. */
export function readGlyphMetrics(program: Uint8Array): GlyphMetrics | undefined {
  const view = new DataView(program.buffer, program.byteOffset, program.byteLength);
  try {
    const tables = new Map<string, number>();
    for (let at = 12, left = view.getUint16(4); left > 0; left--, at += 16) {
      const tag = String.fromCharCode(...program.subarray(at, at + 4));
      tables.set(tag, view.getUint32(at + 8));
    }
    const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map((tag) => tables.get(tag));
    if (head === undefined || hhea === undefined || hmtx === undefined || maxp === undefined)
      return undefined;
    const unitsPerEm = view.getUint16(head + 18);
    const longMetrics = view.getUint16(hhea + 34);
    const count = view.getUint16(maxp + 4);
    // Glyphs beyond the last long metric share its advance.
    const width = (glyph: number) =>
      (view.getUint16(hmtx + 4 * Math.min(glyph, longMetrics - 1)) * 1000) / unitsPerEm;
    width(count - 1);
    return { count, width };
  } catch {
    return undefined;
  }
}
