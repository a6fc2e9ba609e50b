import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { textOf } from '../../../site/text-of.js';

/** A step that asks for a reply, and the address that opens one. */
export interface ReplyStep {
  words: string;
  href: string;
}

/** Makes links of the words of list items that ask for a reply. The tree given is left as it was. */
export function linkReplies(body: Root, steps: readonly ReplyStep[]): Root {
  const root = structuredClone(body);
  visit(root, 'element', (node, _, parent) => {
    const isItem = parent?.type === 'element' && parent.tagName === 'li' && node.tagName === 'p';
    if (node.tagName !== 'li' && !isItem) return undefined;
    if (node.children.some((child) => child.type === 'element' && child.tagName === 'p')) return undefined;
    const step = steps.find(({ words }) => textOf(node).startsWith(words));
    if (!step) return undefined;
    node.children = linkStart(node.children, step);
    return SKIP;
  });
  return root;
}

/** Puts the first words of a line into a link. */
function linkStart(line: ElementContent[], { words, href }: ReplyStep): ElementContent[] {
  const link: Element = { type: 'element', tagName: 'a', properties: { href }, children: [] };
  const rest: ElementContent[] = [];
  let left = words.length;
  for (const node of line) {
    const { length } = textOf(node);
    if (left >= length) link.children.push(node);
    else if (left > 0 && node.type === 'text') {
      link.children.push({ type: 'text', value: node.value.slice(0, left) });
      rest.push({ type: 'text', value: node.value.slice(left) });
    } else rest.push(node);
    left -= length;
  }
  return [link, ...rest];
}
