import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Opens the tables that are only frames, so that what they hold stands in one line of reading. The tree is changed. */
export function unframe(root: Root): void {
  visit(root, 'element', (node, index, parent) => {
    if (node.properties.role !== 'presentation' || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1, ...insideOf(node));
    return [SKIP, index];
  });
}

/** What the one cell of a frame holds. */
function insideOf(frame: Element): ElementContent[] {
  if (frame.tagName === 'td') return frame.children;
  return frame.children.flatMap((child) => (child.type === 'element' ? insideOf(child) : []));
}
