import type { Element, Nodes } from 'hast';
import { visit } from 'unist-util-visit';

/** All elements of a name, in document order. */
export function select(tree: Nodes, tagName: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === tagName) found.push(node);
  });
  return found;
}
