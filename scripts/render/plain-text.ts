import type { DocumentView } from '../../site/views.js';
import { breakLines } from './break-lines.js';
import { isSquare } from './fonts/stacks.js';
import { isolateInText } from './isolate.js';
import { type LinearBlock, linearBlocks } from './linear-blocks.js';

/** Letters a line; mail programs and old printers wrap at more. Those that fill a square take the room of two. */
const LINE = 72;

/**
 * A document as plain text, for screen readers, relay operators and mail programs without HTML. `lead` stands
 * before the title: who says it, and since when.
 */
export function plainText(view: DocumentView, lead: string[]): string {
  const head = [...lead, ...(lead.length > 0 ? [''] : []), ...titleLines(view)];
  const body = linearBlocks(view.body).flatMap((block) => [
    ...(standsApart(block) ? [''] : []),
    ...blockLines(block, view.direction, LINE),
  ]);
  return `${[...head, ...body].join('\n')}\n`;
}

/** A title's lines; one that has no spaces stays whole, so that it is found as it is. */
export function titleLines({ title, locale }: DocumentView): string[] {
  return isSquare(locale) ? [title] : breakLines(title, LINE);
}

/** Whether an empty line stands before a block: items of one list stand together. */
function standsApart({ kind, level, opens }: LinearBlock): boolean {
  return kind !== 'item' || (opens && level === 1);
}

/** A block's lines, an item's with its marker and indented below it. */
export function blockLines(block: LinearBlock, direction: 'ltr' | 'rtl', width: number): string[] {
  const { kind, level, lines, marker } = block;
  const outer = kind === 'heading' ? '' : '  '.repeat(Math.max(0, level - 1));
  const inner = kind !== 'heading' && level > 0 ? `${outer}  ` : outer;
  const first = kind === 'item' ? `${outer}${marker === undefined ? '' : `${marker} `}` : inner;
  return lines.flatMap((line, index) =>
    breakLines(direction === 'rtl' ? isolateInText(line) : line, width, [index === 0 ? first : inner, inner]),
  );
}
