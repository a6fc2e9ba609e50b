import { type Operation, operations } from './content-stream.js';

const CONSTRUCTS_PATH = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*']);
const PAINTS_PATH = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const PAINTS = new Set(['Do', 'sh']);

const ORNAMENT = '/Artifact BMC\n';
const PAGE_NUMBER = '/Artifact <</Type /Pagination>> BDC\n';

/**
 * Marks as artifact everything on a page that is not content (ISO 14289-1, 7.1): what Chromium leaves unmarked
 * (page numbers, rules, grounds) and the marks in `decorative` (by MCID), such as the borders of a table.
 *
 * @param tagged names, with the slash, of form XObjects that hold tagged content of their own
 */
export function markArtifacts(
  content: string,
  decorative: ReadonlySet<number>,
  tagged: ReadonlySet<string> = new Set(),
): string {
  const out: string[] = [];
  let copied = 0;
  const replace = (start: number, end: number, text: string) => {
    out.push(content.slice(copied, start), text);
    copied = end;
  };
  const wrap = (start: number, end: number, opening: string) =>
    replace(start, end, `${opening}${content.slice(start, end)}\nEMC`);

  const marks: boolean[] = [];
  const isOwned = () => marks.includes(true);
  let pathStart: number | undefined;
  let textStart: number | undefined;
  let textIsMarked = false;
  for (const operation of operations(content)) {
    const { operator, start, end } = operation;
    if (operator === 'BDC' || operator === 'BMC') {
      const owns = saysOwner(operation);
      marks.push(owns);
      textIsMarked ||= owns;
      const mcid = mcidOf(operation);
      if (mcid !== undefined && decorative.has(mcid)) replace(start, end, '/Artifact BMC');
    } else if (operator === 'EMC') marks.pop();
    else if (operator === 'BT' && !isOwned()) {
      textStart = start;
      textIsMarked = false;
    } else if (operator === 'ET') {
      if (textStart !== undefined && !textIsMarked) wrap(textStart, end, PAGE_NUMBER);
      textStart = undefined;
    } else if (CONSTRUCTS_PATH.has(operator)) pathStart ??= start;
    else if (operator === 'n') pathStart = undefined;
    else if (PAINTS_PATH.has(operator)) {
      if (!isOwned()) wrap(pathStart ?? start, end, ORNAMENT);
      pathStart = undefined;
    } else if (PAINTS.has(operator) && !isOwned() && !tagged.has(operation.operands[0] ?? '')) {
      wrap(start, end, ORNAMENT);
    }
  }
  out.push(content.slice(copied));
  return out.join('');
}

/**
 * Whether a mark says whose content follows: an element of the structure tree's, or nobody's. Others say only how
 * text is to be read, such as that its letters are painted from the last to the first (`ReversedChars`).
 */
export function saysOwner(operation: Operation): boolean {
  return operation.operands[0] === '/Artifact' || mcidOf(operation) !== undefined;
}

/** The number that ties marked content to the structure tree. */
export function mcidOf({ operands }: Operation): number | undefined {
  const found = /\/MCID\s+(\d+)/.exec(operands[1] ?? '');
  return found ? Number(found[1]) : undefined;
}
