import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { ComponentUse } from '../../rules/parity/model.js';
import type { Document } from '../document/document.js';
import { parseMdx } from '../document/parse-mdx.js';

/** The components of a document as it is written, in order; none in a file that is not MDX. */
export function componentsIn({ path, source, folder }: Document): ComponentUse[] {
  if (!folder && !path.endsWith('.mdx')) return [];
  const uses: ComponentUse[] = [];
  visit(parseMdx(source) as Root, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const { name, position } = node;
    if (!name || !position) return;
    // What a term is called is translated.
    const properties = node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && attribute.name !== 'term' && typeof attribute.value === 'string'
        ? [` ${attribute.name}="${attribute.value}"`]
        : [],
    );
    uses.push({
      name,
      written: `<${name}${properties.join('')}${node.children.length === 0 ? ' /' : ''}>`,
      line: position.start.line,
      endLine: position.end.line,
    });
  });
  return uses;
}
