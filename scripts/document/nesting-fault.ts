import type { Nodes, Root } from 'mdast';
import { type Fault, FILE_START, type Place } from '../workspace/source-problem.js';

/** More than any notice needs, and few enough for every walk through the tree. */
const DEEPEST = 50;

/** Marks of quotations and lists at the beginning of a line, more than are ever read. */
const MARKS = new RegExp(`^(?:[ \\t]*(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])){${DEEPEST + 1}}`);

/** Refuses, before it is parsed, a text whose parsing would take minutes. */
export function markFault(source: string): Fault | undefined {
  const line = source.split(/\r\n|\r|\n/).findIndex((each) => MARKS.test(each)) + 1;
  return line === 0 ? undefined : fault({ line, column: 1, endLine: line, endColumn: 1 });
}

/** Refuses a document whose lists, quotations or components are nested beyond all use. */
export function nestingFault(tree: Root): Fault | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    const [first] = level;
    if (depth > DEEPEST) {
      const { start, end } = first?.position ?? {};
      const place =
        start && end
          ? { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
          : FILE_START;
      return fault(place);
    }
    level = level.flatMap((node) => ('children' in node ? (node.children as Nodes[]) : []));
  }
  return undefined;
}

function fault(place: Place): Fault {
  const reason = `Lists, quotations or components are nested more than ${DEEPEST} deep.`;
  return { place, reason, expected: 'A flatter document: headings and short lists.' };
}
