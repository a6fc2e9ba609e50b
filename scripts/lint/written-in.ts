import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { expressionOf } from '../../rules/expression.js';
import type { ComponentUse, FactUse } from '../../rules/parity/model.js';
import type { Document } from '../document/document.js';
import { parseMdx } from '../document/parse-mdx.js';

/** The components and facts of a document as it is written, in order; a file that is not MDX has none. */
export function writtenIn({ path, source, folder }: Document): {
  components: ComponentUse[];
  facts: FactUse[];
} {
  const components: ComponentUse[] = [];
  const facts: FactUse[] = [];
  if (!folder && !path.endsWith('.mdx')) return { components, facts };
  visit(parseMdx(source) as Root, (node) => {
    if ((node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') && node.position) {
      const expression = expressionOf(node);
      if (expression && 'fact' in expression) facts.push({ name: expression.fact, ...node.position.start });
    }
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const { name, position } = node;
    if (!name || !position) return;
    // What a term is called is translated.
    const properties = node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && attribute.name !== 'term' && typeof attribute.value === 'string'
        ? [` ${attribute.name}="${attribute.value}"`]
        : [],
    );
    components.push({
      name,
      written: `<${name}${properties.join('')}${node.children.length === 0 ? ' /' : ''}>`,
      line: position.start.line,
      endLine: position.end.line,
    });
  });
  return { components, facts };
}
