import { mcidOf } from './artifacts.js';
import { operations } from './content-stream.js';
import type { Form } from './forms.js';

const SHOWS = new Set(['Tj', 'TJ', "'", '"', 'Do']);

/**
 * The marks of a page (by MCID) that show neither text nor a picture: they hold at most rules and grounds.
 *
 * @param forms what the page can paint as one, by name, with the slash
 */
export function plainMarks(content: string, forms: ReadonlyMap<string, Form> = new Map()): Set<number> {
  const plain = new Set<number>();
  const showing = new Set<number>();
  const marks: (number | undefined)[] = [];
  for (const operation of operations(content)) {
    const { operator, operands } = operation;
    if (operator === 'BDC' || operator === 'BMC') {
      const mcid = mcidOf(operation);
      marks.push(mcid);
      if (mcid !== undefined && !showing.has(mcid)) plain.add(mcid);
    } else if (operator === 'EMC') marks.pop();
    const form = operator === 'Do' ? forms.get(operands[0] ?? '') : undefined;
    for (const mcid of form ? plainMarks(form.content, form.forms) : []) plain.add(mcid);
    const shown = SHOWS.has(operator) ? marks.findLast((mark) => mark !== undefined) : undefined;
    if (shown === undefined) continue;
    showing.add(shown);
    plain.delete(shown);
  }
  return plain;
}
