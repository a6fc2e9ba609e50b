import type { Nodes } from 'mdast';
import type {} from 'mdast-util-mdx';

/** What stands between braces: the name of a fact, a comment, or something that is refused. */
export type Expression = { fact: string } | { comment: string } | { refused: string };

const FACT = /^[a-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9]*)*$/;
const COMMENTS = /^(?:\s*\/\*(?:(?!\*\/)[\s\S])*\*\/)*\s*$/;

/** Reads an MDX expression as words; nothing is ever evaluated. `undefined` for any other node. */
export function expressionOf(node: Nodes): Expression | undefined {
  if (node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression') return undefined;
  const value = node.value.trim();
  if (FACT.test(value)) return { fact: value };
  return COMMENTS.test(value) && value !== '' ? { comment: value } : { refused: value };
}
