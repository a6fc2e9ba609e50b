import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

/** Web and e-mail addresses, which have no spaces to break a line at. */
const ADDRESS = /^\S+[.@/]\S+$/;

/** After `@` and `/`, before `.`, so that no point looks like the sentence's. */
const LEFT_TO_RIGHT = /(?<=[@/])(?!$)|(?<!^)(?=\.)/;
/** Where a line begins at the right, a point at its left stands where a sentence ends: it closes the line before. */
const RIGHT_TO_LEFT = /(?<=[@/.])(?!$)/;

/**
 * Lets a long address that is a link's words go on in the next line where it reads well.
 *
 * @param direction of the words around it
 */
export function breakAddresses(root: Root, direction: 'ltr' | 'rtl'): void {
  const places = direction === 'rtl' ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  visit(root, 'element', (link) => {
    if (link.tagName !== 'a') return;
    link.children = link.children.flatMap((child): ElementContent[] => {
      if (child.type !== 'text' || !ADDRESS.test(child.value)) return [child];
      return child.value
        .split(places)
        .flatMap((part, index) => [...(index > 0 ? [h('wbr')] : []), { type: 'text', value: part } as const]);
    });
  });
}

/** Takes the places to break out again: on paper they would make several links of one. */
export function joinAddresses(root: Root): void {
  visit(root, 'element', (node, index, parent) => {
    if (node.tagName !== 'wbr' || !parent || index === undefined) return undefined;
    const [before, after] = [parent.children[index - 1], parent.children[index + 1]];
    if (before?.type === 'text' && after?.type === 'text') {
      before.value += after.value;
      parent.children.splice(index, 2);
    } else parent.children.splice(index, 1);
    return index;
  });
}
