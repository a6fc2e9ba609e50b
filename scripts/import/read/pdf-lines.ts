import { type Line, lineOf, markEnds } from '../text/line.js';
import type { Glyphs } from './pdf-glyphs.js';

/** Letters of one line may stand a little higher or lower: "1st" with its letters raised. */
const SAME_LINE = 0.45;
/** A gap wider than this share of the letters' size is a space. */
const SPACE = 0.14;
/** More room than this, measured by the usual distance of lines, parts paragraphs. */
const APART = 1.32;
/** Letters larger than the usual by this are those of headings. */
const LARGER = 1.12;

interface Row {
  glyphs: Glyphs[];
  y: number;
}

/** Puts what stands on pages into lines, with their distances as empty lines and their indents as spaces. */
export function pdfLines(pages: Glyphs[][]): Line[] {
  const measures = {
    letter: letterWidth(pages.flat()),
    left: Math.min(...pages.flat().map(({ x }) => x)),
    sizes: headingSizes(pages.flat()),
  };
  const inside = pages.map((page) => rowsOf(page.filter(({ isOutside }) => !isOutside)));
  const usual = usualDistance(inside);
  const lines: Line[] = [];
  let at = 0;
  inside.forEach((rows, index) => {
    const outside = rowsOf((pages[index] ?? []).filter(({ isOutside }) => isOutside));
    const page = rows.map((row, place) => {
      const above = rows[place - 1];
      return lineOfRow(row, !above || above.y - row.y > usual * APART, measures);
    });
    const around = outside.map((row) => ({ ...lineOfRow(row, true, measures), isOutside: true }));
    markEnds(page);
    for (const line of [...page, ...around]) {
      if (line.words.length === 0) continue;
      lines.push({ ...line, at, page: index + 1 });
      at += line.words.length;
    }
  });
  return lines;
}

function lineOfRow(
  row: Row,
  isApart: boolean,
  { letter, left, sizes }: { letter: number; left: number; sizes: number[] },
): Line {
  const indent = Math.max(0, Math.round(((row.glyphs[0]?.x ?? left) - left) / letter));
  const line = lineOf(' '.repeat(indent) + rowText(row), { at: 0, page: 1, isApart });
  const end = Math.max(...row.glyphs.map(({ x, width }) => x + width));
  const depth = headingDepth(row, sizes);
  return {
    ...(line ?? {
      words: [],
      at: 0,
      page: 1,
      isApart,
      indent,
      isBullet: false,
      isFirstOfPage: false,
      isLastOfPage: false,
    }),
    width: Math.round((end - left) / letter),
    ...(depth !== undefined && { depth }),
  };
}

function rowsOf(page: Glyphs[]): Row[] {
  const rows: Row[] = [];
  for (const glyphs of page) {
    const row = rows.find((one) => Math.abs(one.y - glyphs.y) < glyphs.size * SAME_LINE);
    if (row) row.glyphs.push(glyphs);
    else rows.push({ y: glyphs.y, glyphs: [glyphs] });
  }
  for (const row of rows) row.glyphs.sort((a, b) => a.x - b.x);
  return rows.sort((a, b) => b.y - a.y);
}

function rowText({ glyphs }: Row): string {
  let text = '';
  let end: number | undefined;
  for (const { text: part, x, width, size } of glyphs) {
    const isParted = end !== undefined && x - end > size * SPACE;
    text += (isParted && !/\s$/.test(text) && !/^\s/.test(part) ? ' ' : '') + part;
    end = x + width;
  }
  return text.trim();
}

/** Sizes of letters that are larger than most, the largest first. */
function headingSizes(glyphs: Glyphs[]): number[] {
  const letters = new Map<number, number>();
  for (const { size, text } of glyphs) {
    letters.set(halfPoints(size), (letters.get(halfPoints(size)) ?? 0) + text.length);
  }
  const [usual] = [...letters].sort(([, one], [, other]) => other - one);
  return [...letters.keys()].filter((size) => size >= (usual?.[0] ?? 0) * LARGER).sort((a, b) => b - a);
}

/** A line of larger letters throughout is a heading. */
function headingDepth({ glyphs }: Row, sizes: number[]): number | undefined {
  const depths = glyphs.map(({ size }) => sizes.indexOf(halfPoints(size)));
  return depths.includes(-1) ? undefined : Math.min(Math.min(...depths) + 1, 4);
}

function halfPoints(size: number): number {
  return Math.round(size * 2) / 2;
}

function letterWidth(glyphs: Glyphs[]): number {
  const width = glyphs.reduce((sum, one) => sum + one.width, 0);
  const count = glyphs.reduce((sum, one) => sum + one.text.length, 0);
  return width > 0 && count > 0 ? width / count : 5;
}

/** The distance of lines inside a paragraph: small, and often. */
function usualDistance(pages: Row[][]): number {
  const counts = new Map<number, number>();
  for (const rows of pages) {
    rows.forEach((row, index) => {
      const above = rows[index - 1];
      if (!above) return;
      const distance = Math.round((above.y - row.y) * 2) / 2;
      counts.set(distance, (counts.get(distance) ?? 0) + 1);
    });
  }
  const [usual] = [...counts].sort(([a, one], [b, other]) => other - one || a - b);
  return usual?.[0] ?? Number.POSITIVE_INFINITY;
}
