import type { Element, ElementContent, RootContent } from 'hast';

/** Elements that stand in a line, and so need a paragraph around them. */
const INLINE = new Set(['a', 'br', 'code', 'em', 'img', 'span', 'strong']);

/** The blocks among `children`; what stands in a line between them becomes a paragraph of its own. */
export function inParagraphs(children: (RootContent | ElementContent)[]): Element[] {
  const blocks: Element[] = [];
  let line: ElementContent[] = [];
  const endLine = () => {
    if (line.some((node) => node.type !== 'text' || node.value.trim() !== '')) {
      blocks.push({ type: 'element', tagName: 'p', properties: {}, children: line });
    }
    line = [];
  };
  for (const child of children) {
    if (child.type === 'text' || (child.type === 'element' && INLINE.has(child.tagName))) line.push(child);
    else if (child.type === 'element') {
      endLine();
      blocks.push(child);
    }
  }
  endLine();
  return blocks;
}

/** Whether an element has a class. */
export function isOf({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}
