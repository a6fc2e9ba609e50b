import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import type { Box } from '../../render/pdf/matrix.js';
import { pagePaint } from './page-paint.js';
import type { Glyph, OpenMark, PagePaint } from './paint.js';
import { type Sight, sightOf } from './sight.js';

/**
 * Whose words they are: those of the tag that has this mark; or what no one hears read, at a page's foot (`pagination`)
 * or elsewhere (`artifact`); or nobody's.
 */
export type Owner = number | 'pagination' | 'artifact' | 'nobody';

/** Letters that are set in one go and look the same, all in one direction. */
export interface Fragment {
  owner: Owner;
  /** Index of the page. */
  page: number;
  /** What each glyph or ligature stands for, from the left to the right. */
  clusters: string[];
  /** In points. */
  size: number;
  /** 100 to 900. */
  weight: number;
  sight: Sight;
  /** Left end, foot and right end of the letters, in points from the page's lower left corner. */
  left: number;
  foot: number;
  right: number;
  sheet: Box;
}

/** The text of a document, page by page, in the order it is painted. */
export function fragmentsOf(document: PDFDocument): Fragment[] {
  return document.getPages().flatMap((page, index) => ofPage(document, page, index));
}

function ofPage(document: PDFDocument, page: PDFPage, index: number): Fragment[] {
  const paint = pagePaint(document, page);
  const groups: { key: string; glyphs: Glyph[] }[] = [];
  for (const glyph of paint.glyphs) {
    const key = JSON.stringify([
      glyph.setting,
      ownerOf(glyph.marks),
      glyph.size.toFixed(2),
      glyph.ink,
      glyph.opacity,
    ]);
    const last = groups.at(-1);
    if (last?.key === key) last.glyphs.push(glyph);
    else groups.push({ key, glyphs: [glyph] });
  }
  const said = new Set<OpenMark>();
  return groups.flatMap(({ glyphs }) => fragment(glyphs, paint, index, said) ?? []);
}

function fragment(
  glyphs: Glyph[],
  paint: PagePaint,
  page: number,
  said: Set<OpenMark>,
): Fragment | undefined {
  const clusters: string[] = [];
  const inked: Glyph[] = [];
  for (const glyph of glyphs) {
    const cluster = clusterOf(glyph, said);
    if (cluster !== undefined) clusters.push(cluster);
    if ((glyph.font.characters.get(glyph.code) ?? '').trim() !== '') inked.push(glyph);
  }
  const [first] = inked.length > 0 ? inked : glyphs;
  if (!first) return undefined;
  const xs = (inked.length > 0 ? inked : glyphs).flatMap(({ at, to }) => [at[0], to[0]]);
  return {
    owner: ownerOf(first.marks),
    page,
    clusters,
    size: first.size,
    weight: first.font.weight,
    sight: sightOf(inked.length > 0 ? inked : glyphs, paint),
    left: Math.min(...xs),
    foot: first.foot,
    right: Math.max(...xs),
    sheet: paint.sheet,
  };
}

/** What a glyph stands for; nothing of its own if a mark has said it for several. */
function clusterOf({ code, font, marks }: Glyph, said: Set<OpenMark>): string | undefined {
  const replaced = marks.find(({ actual }) => actual !== undefined);
  if (!replaced) return font.characters.get(code) ?? '';
  if (said.has(replaced)) return undefined;
  said.add(replaced);
  return replaced.actual;
}

function ownerOf(marks: readonly OpenMark[]): Owner {
  const owner = marks.findLast(({ tag, mcid }) => tag === 'Artifact' || mcid !== undefined);
  if (!owner) return 'nobody';
  if (owner.tag === 'Artifact') return owner.isPagination ? 'pagination' : 'artifact';
  return owner.mcid ?? 'nobody';
}
