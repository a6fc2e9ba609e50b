import type { StructureTree } from './structure-tree.js';

/**
 * Gives headings levels that begin with 1 and skip none (ISO 14289-1, 7.4.2), and leaves them in their order of rank: what
 * stood below another heading still does.
 */
export function levelHeadings(tree: StructureTree): void {
  /** Levels as written of the headings that are open, outermost first. */
  const open: number[] = [];
  tree.visit(({ element, type }) => {
    const level = /^H([1-6])$/.exec(type)?.[1];
    if (level === undefined) return;
    while ((open.at(-1) ?? 0) >= Number(level)) open.pop();
    open.push(Number(level));
    tree.setType(element, `H${open.length}`);
  });
}
