import type { TextContent } from 'pdfjs-dist/types/src/display/api.js';

/** A stretch of words on a page, in points from the lower left corner. */
export interface Glyphs {
  text: string;
  x: number;
  /** Of the line that the letters stand on. */
  y: number;
  width: number;
  /** Of the letters. */
  size: number;
  /** Marked in the PDF as no part of the text: a page number, a running head. */
  isOutside: boolean;
}

/** The words of a page with their places; white space alone is left out. */
export function glyphsOf({ items }: TextContent): Glyphs[] {
  const marks: string[] = [];
  const glyphs: Glyphs[] = [];
  for (const item of items) {
    if ('str' in item) {
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
      if (item.str.trim() !== '') {
        const size = Math.hypot(a, b) || item.height || 10;
        glyphs.push({ text: item.str, x, y, width: item.width, size, isOutside: marks.includes('Artifact') });
      }
    } else if (item.type === 'endMarkedContent') marks.pop();
    else marks.push((item as { tag?: string }).tag ?? '');
  }
  return glyphs;
}
