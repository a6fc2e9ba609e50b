import type { DocumentView } from '../../../site/views.js';
import { type LinearBlock, linearBlocks } from '../linear-blocks.js';
import { type BrailleCode, transcribable } from './codes.js';
import type { Liblouis } from './liblouis.js';
import { brailleLines, CELLS, type Passage, pagesOf } from './pages.js';

/** Blank cells at either side of a centred heading (BANA, Braille Formats 2016, 4.4). */
const BESIDE_HEADING = 3;
/** Cells before a heading below another, and before all its lines (4.5). */
const CELL_5 = 4;

/**
 * A document in Braille as a BRF file: ASCII characters for cells, 40 to a line, 25 lines to a page, a form feed
 * after each. Laid out by BANA's Braille Formats: title and headings of sections centred, those below in cell 5,
 * paragraphs from cell 3 and on from cell 1, items from cell 1 and on from cell 3; no page begins or ends astray.
 */
export function brailleText(
  view: DocumentView,
  lead: string[],
  code: BrailleCode,
  liblouis: Liblouis,
): string {
  // Two numbers side by side would be taken for the groups of one (UEB 6.6).
  const write = (text: string) =>
    transcribable(text, code)
      .split(/(?<=\p{N}) (?=\p{N})/u)
      .map((part) => liblouis.translate(code.table, part).trim())
      .join(' ');
  const blocks = linearBlocks(view.body);
  const ranks = blocks.flatMap(({ kind, level }) => (kind === 'heading' ? [level] : []));
  const highest = Math.min(...ranks);
  const passages = blocks.map((block, index): Passage => {
    if (block.kind === 'heading') {
      const braille = write(block.lines.join(' '));
      if (block.level === highest) return { lines: centred(braille, code), apart: true, leads: true };
      return { lines: brailleLines(braille, [CELL_5, CELL_5], code.breakAfter), apart: true, leads: true };
    }
    const before = blocks[index - 1];
    const isAfterHeading = before?.kind === 'heading';
    return {
      lines: block.lines.flatMap((line, at) => {
        const marker = at === 0 ? markerOf(block, code) : '';
        return brailleLines(write(marker + line), indents(block, at), code.breakAfter);
      }),
      apart: isAfterHeading ? before.level === highest : endsOrBeginsList(before, block),
      leads: false,
    };
  });
  const head: Passage[] = [
    ...lead.map((line) => ({
      lines: brailleLines(write(line), [0, 2], code.breakAfter),
      apart: false,
      leads: true,
    })),
    { lines: centred(write(view.title), code), apart: lead.length > 0, leads: true },
  ];
  const [first, ...rest] = passages;
  return pagesOf([...head, ...(first ? [{ ...first, apart: true }, ...rest] : [])]);
}

function markerOf({ kind, marker }: LinearBlock, { bullet }: BrailleCode): string {
  if (kind !== 'item' || marker === undefined) return '';
  return `${marker === '-' ? bullet : marker} `;
}

/** Cells before a block's first line and before its others: 3-1, lists 1-3 and 3-5, lines of their own 1-3. */
function indents({ kind, level, lines }: LinearBlock, at: number): [number, number] {
  if (kind === 'item' && at === 0) return [(level - 1) * 2, level * 2];
  if (level > 0) return [level * 2, level * 2];
  return lines.length > 1 ? [0, 2] : [2, 0];
}

function endsOrBeginsList(before: LinearBlock | undefined, { kind, level, opens }: LinearBlock): boolean {
  if (kind === 'item') return opens && level === 1;
  return level === 0 && before !== undefined && before.level > 0 && before.kind !== 'heading';
}

function centred(braille: string, { breakAfter }: BrailleCode): string[] {
  return brailleLines(braille, [BESIDE_HEADING * 2, BESIDE_HEADING * 2], breakAfter).map((line) => {
    const words = line.trim();
    return ' '.repeat(Math.floor((CELLS - words.length) / 2)) + words;
  });
}
