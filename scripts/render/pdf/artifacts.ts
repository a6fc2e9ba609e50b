import { type Operation, operations } from './content-stream.js';

const CONSTRUCTS_PATH = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*']);
const PAINTS_PATH = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const PAINTS = new Set(['Do', 'sh']);

const ORNAMENT = '/Artifact BMC\n';
const PAGE_NUMBER = '/Artifact <</Type /Pagination>> BDC\n';

/**
 * Marks as artifact everything on a page that is not content (ISO 14289-1, 7.1): what Chromium leaves unmarked
 * (page numbers, rules, grounds) and the marks in `decorative` (by MCID), such as the borders of a table.
 */
export function markArtifacts(content: string, decorative: ReadonlySet<number>): string {
  const out: string[] = [];
  let copied = 0;
  const replace = (start: number, end: number, text: string) => {
    out.push(content.slice(copied, start), text);
    copied = end;
  };
  const wrap = (start: number, end: number, opening: string) =>
    replace(start, end, `${opening}${content.slice(start, end)}\nEMC`);

  let depth = 0;
  let pathStart: number | undefined;
  let textStart: number | undefined;
  let textIsMarked = false;
  for (const operation of operations(content)) {
    const { operator, start, end } = operation;
    if (operator === 'BDC' || operator === 'BMC') {
      depth++;
      textIsMarked = true;
      const mcid = mcidOf(operation);
      if (mcid !== undefined && decorative.has(mcid)) replace(start, end, '/Artifact BMC');
    } else if (operator === 'EMC') depth--;
    else if (operator === 'BT' && depth === 0) {
      textStart = start;
      textIsMarked = false;
    } else if (operator === 'ET') {
      if (textStart !== undefined && !textIsMarked) wrap(textStart, end, PAGE_NUMBER);
      textStart = undefined;
    } else if (CONSTRUCTS_PATH.has(operator)) pathStart ??= start;
    else if (operator === 'n') pathStart = undefined;
    else if (PAINTS_PATH.has(operator)) {
      if (depth === 0) wrap(pathStart ?? start, end, ORNAMENT);
      pathStart = undefined;
    } else if (PAINTS.has(operator) && depth === 0) wrap(start, end, ORNAMENT);
  }
  out.push(content.slice(copied));
  return out.join('');
}

/** The number that ties marked content to the structure tree. */
export function mcidOf({ operands }: Operation): number | undefined {
  const found = /\/MCID\s+(\d+)/.exec(operands[1] ?? '');
  return found ? Number(found[1]) : undefined;
}
