import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { expressionOf } from '../../rules/expression.js';
import { type Faulty, isFaulty } from '../workspace/model.js';

/** Groups of facts that a component says. */
const SAID_BY: Record<string, string[]> = {
  Choices: ['choices'],
  Recipients: ['affiliates', 'recipients'],
  Signature: ['officers', 'signed', 'legalName', 'filing.date'],
};

/**
 * Whether a document says a fact whose value was refused. Its words are then not whole, and what is missing
 * from them is that one fault, told where it is.
 */
export function usesFaultyFacts(tree: Root, faulty: Faulty): boolean {
  if (faulty.length === 0) return false;
  let found = false;
  visit(tree, (node: Nodes) => {
    const expression = expressionOf(node);
    if (expression && 'fact' in expression) found ||= isFaulty(faulty, expression.fact);
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const groups = SAID_BY[node.name ?? ''] ?? [];
      found ||= groups.some((group) => faulty.some((key) => key === '' || `${key}.`.startsWith(`${group}.`)));
    }
  });
  return found;
}
