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

/** Points. */
const SAME_SIZE = 0.01;

/** The text of a document, page by page, in the order it is painted. */
export function fragmentsOf(document: PDFDocument): Fragment[] {
  return document.getPages().flatMap((page, index) => ofPage(document, page, index));
}

function ofPage(document: PDFDocument, page: PDFPage, index: number): Fragment[] {
  const paint = pagePaint(document, page);
  const groups: [Glyph, ...Glyph[]][] = [];
  for (const glyph of paint.glyphs) {
    const open = groups.at(-1);
    if (open && isOfOne(open[0], glyph)) open.push(glyph);
    else groups.push([glyph]);
  }
  const said = new Set<OpenMark>();
  return groups.map((glyphs) => fragment(glyphs, paint, index, said));
}

/** Whether letters are set in one go, are the same one's, and look the same. */
function isOfOne(one: Glyph, other: Glyph): boolean {
  if (one.set.setting !== other.set.setting || Math.abs(one.set.size - other.set.size) > SAME_SIZE)
    return false;
  if (one.manner === other.manner) return true;
  const { ink, marks, opacity } = one.manner;
  const isAlike = String(ink) === String(other.manner.ink) && opacity === other.manner.opacity;
  return isAlike && ownerOf(marks) === ownerOf(other.manner.marks);
}

function fragment(
  glyphs: [Glyph, ...Glyph[]],
  paint: PagePaint,
  page: number,
  said: Set<OpenMark>,
): Fragment {
  const clusters = glyphs.flatMap((glyph) => clusterOf(glyph, said) ?? []);
  const inked = glyphs.filter(({ set }) => (set.font.characters.get(set.code) ?? '').trim() !== '');
  const shown = inked.length > 0 ? inked : glyphs;
  const [{ set, manner }] = glyphs;
  const xs = shown.flatMap(({ set: { at, to } }) => [at[0], to[0]]);
  return {
    owner: ownerOf(manner.marks),
    page,
    clusters,
    size: set.size,
    weight: (shown[0]?.set ?? set).font.weight,
    sight: sightOf(shown, paint),
    left: Math.min(...xs),
    foot: set.foot,
    right: Math.max(...xs),
    sheet: paint.sheet,
  };
}

/** What a glyph stands for; nothing of its own if a mark has said it for several. */
function clusterOf({ set: { code, font }, manner }: Glyph, said: Set<OpenMark>): string | undefined {
  const replaced = manner.marks.find(({ actual }) => actual !== undefined);
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
