import type { Element, ElementContent } from 'hast';

/** The element tree that satori reads. */
export interface SatoriNode {
  type: string;
  key: null;
  props: { style: Record<string, string>; children?: (SatoriNode | string)[] | string };
}

/** Turns hast into satori's tree; styles are inline. */
export function satoriTree(element: Element): SatoriNode {
  const children = element.children.map(toChild).filter((child) => child !== undefined);
  const text = children.every((child) => typeof child === 'string') ? children.join('') : undefined;
  return {
    type: element.tagName,
    key: null,
    props: {
      style: parseStyle(String(element.properties.style ?? '')),
      ...(children.length > 0 && { children: text ?? children }),
    },
  };
}

function toChild(node: ElementContent): SatoriNode | string | undefined {
  if (node.type === 'element') return satoriTree(node);
  return node.type === 'text' ? node.value : undefined;
}

/** `font-size:20px; color:red` as `{ fontSize: '20px', color: 'red' }`. */
function parseStyle(style: string): Record<string, string> {
  const pairs = style.split(';').flatMap((declaration) => {
    const colon = declaration.indexOf(':');
    if (colon < 0) return [];
    const name = declaration.slice(0, colon).trim();
    const camel = name.replace(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase());
    return [[camel, declaration.slice(colon + 1).trim()] as const];
  });
  return Object.fromEntries(pairs);
}
