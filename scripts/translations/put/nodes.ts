import type { PhrasingContent } from 'mdast';
import type { Code, Inline } from '../exchange/inline.js';

/** The Markdown of a content that came back. */
export function nodesOf(content: readonly Inline[]): PhrasingContent[] {
  return content.map((part) => (part.type === 'text' ? { type: 'text', value: part.value } : nodeOf(part)));
}

function nodeOf({ kind, node, shown, children }: Code): PhrasingContent {
  const below = nodesOf(children ?? []);
  if (kind === 'bold') return { type: 'strong', children: below };
  if (kind === 'italic') return { type: 'emphasis', children: below };
  if (kind === 'break') return { type: 'break' };
  if (kind === 'fact') return { type: 'mdxTextExpression', value: shown.slice(1, -1) };
  if (!node) throw new Error(`Nothing is known of the ${kind} ${shown}`);
  return 'children' in node ? ({ ...node, children: below } as PhrasingContent) : node;
}
