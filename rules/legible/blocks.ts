import type { ShownArtefact, ShownText } from './model.js';

/** Words of one block that stand on one line. */
export interface Line {
  texts: ShownText[];
  top: number;
  bottom: number;
  page: number;
}

/** A block of the page as shown. */
export interface ShownBlock {
  index: number;
  /** Its tag. */
  tag: string;
  texts: [ShownText, ...ShownText[]];
  lines: Line[];
}

const RUNNING = new Set(['p', 'li', 'dd', 'blockquote', 'div', 'lbody', 'note', 'aside']);

/** The blocks of the notice, or of its frame, in the order of the source. */
export function blocksOf({ texts }: ShownArtefact, part: ShownText['part'] = 'notice'): ShownBlock[] {
  const groups = new Map<number, [ShownText, ...ShownText[]]>();
  for (const text of texts) {
    if (text.part !== part) continue;
    const group = groups.get(text.blockIndex);
    if (group) group.push(text);
    else groups.set(text.blockIndex, [text]);
  }
  return [...groups].map(([index, own]) => ({
    index,
    tag: own[0].block.toLowerCase(),
    texts: own,
    lines: linesOf(own),
  }));
}

/** Whether a block is read line after line: a paragraph or an item, and no heading, cell or label. */
export function isRunning({ tag }: Pick<ShownBlock, 'tag'>): boolean {
  return RUNNING.has(tag);
}

export function isHeading({ tag }: Pick<ShownBlock, 'tag'>): boolean {
  return /^(?:h[1-6]?|title)$/.test(tag);
}

/** Words of a block line by line: those that overlap in height by more than half stand on one line. */
function linesOf(texts: ShownText[]): Line[] {
  const lines: Line[] = [];
  for (const text of texts) {
    const { page, top, height } = text.box;
    const bottom = top + height;
    const line = lines.find((each) => {
      const shared = Math.min(each.bottom, bottom) - Math.max(each.top, top);
      return each.page === page && shared > Math.min(height, each.bottom - each.top) / 2;
    });
    if (line) {
      line.texts.push(text);
      line.top = Math.min(line.top, top);
      line.bottom = Math.max(line.bottom, bottom);
    } else lines.push({ texts: [text], top, bottom, page });
  }
  return lines;
}

/** The size that most characters of some words have; 0 of none. */
export function commonSize(texts: readonly ShownText[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of texts) counts.set(size, (counts.get(size) ?? 0) + text.length);
  let common: [size: number, count: number] = [0, 0];
  for (const [size, count] of counts) {
    if (count > common[1] || (count === common[1] && size > common[0])) common = [size, count];
  }
  return common[0];
}

/** The words of a notice's running text; of one that has none, all its words. */
export function bodyTexts(artefact: ShownArtefact): ShownText[] {
  const blocks = blocksOf(artefact);
  const running = blocks.filter(isRunning);
  return (running.length > 0 ? running : blocks).flatMap(({ texts }) => texts);
}
