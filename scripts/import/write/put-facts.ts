import type { PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** A fact whose words stand in the text, to be named there instead. */
export interface SayableFact {
  /** As in MDX: `contacts.regulatory.phone`. */
  name: string;
  /** As it is said. */
  said: string;
  /** The words before it in its paragraph, where the fact is meant only behind some. */
  behind?: RegExp;
}

/**
 * Names facts where their words stand, so that they can be changed in one place. Said again, the words are the
 * same.
 *
 * @returns the facts that are named, each once, in the order of the text
 */
export function putFacts(tree: Root, facts: SayableFact[]): string[] {
  const used = new Set<string>();
  const longestFirst = [...facts].sort((a, b) => b.said.length - a.said.length);
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || parent.type === 'link') return undefined;
    const before = parent.children.slice(0, index);
    const lead = before.map((child) => ('value' in child ? child.value : ' ')).join('');
    const nodes = parted(node.value, lead, longestFirst);
    const isLast = index === parent.children.length - 1;
    // A fact that has the last line of a paragraph to itself would be read as a paragraph of its own.
    if (before.at(-1)?.type === 'break' && isLast && nodes.every(isFact)) return undefined;
    for (const fact of nodes.filter(isFact)) used.add(fact.value);
    (parent.children as RootContent[]).splice(index, 1, ...nodes);
    return [SKIP, index + nodes.length];
  });
  return [...used];
}

function isFact(node: PhrasingContent): node is PhrasingContent & { type: 'mdxTextExpression' } {
  return node.type === 'mdxTextExpression';
}

function parted(text: string, lead: string, facts: SayableFact[]): PhrasingContent[] {
  for (const fact of facts) {
    for (let at = text.indexOf(fact.said); at >= 0; at = text.indexOf(fact.said, at + 1)) {
      const end = at + fact.said.length;
      if (!isWhole(text, at, end) || (fact.behind && !fact.behind.test(lead + text.slice(0, at)))) continue;
      const before = text.slice(0, at);
      const after = text.slice(end);
      return [
        ...(before === '' ? [] : parted(before, lead, facts)),
        { type: 'mdxTextExpression', value: fact.name },
        ...(after === '' ? [] : parted(after, lead + before + fact.said, facts)),
      ];
    }
  }
  return [{ type: 'text', value: text }];
}

/** Words inside a longer word or number are not the fact. */
function isWhole(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return !/[\p{L}\p{N}]$|[-@/]$/u.test(before) && !/^(?:[\p{L}\p{N}]|[-@/.][\p{L}\p{N}])/u.test(after);
}
