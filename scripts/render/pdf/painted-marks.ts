import { mcidOf } from './artifacts.js';
import { operations } from './content-stream.js';

const SHOWS = new Set(['Tj', 'TJ', "'", '"', 'Do']);

/** The marks of a page (by MCID) that show neither text nor a picture: they hold at most rules and grounds. */
export function plainMarks(content: string): Set<number> {
  const plain = new Set<number>();
  const showing = new Set<number>();
  const marks: (number | undefined)[] = [];
  for (const operation of operations(content)) {
    const { operator } = operation;
    if (operator === 'BDC' || operator === 'BMC') {
      const mcid = mcidOf(operation);
      marks.push(mcid);
      if (mcid !== undefined && !showing.has(mcid)) plain.add(mcid);
    } else if (operator === 'EMC') marks.pop();
    const shown = SHOWS.has(operator) ? marks.findLast((mark) => mark !== undefined) : undefined;
    if (shown === undefined) continue;
    showing.add(shown);
    plain.delete(shown);
  }
  return plain;
}
