import type { PhrasingContent, RootContent } from 'mdast';
import { stringify } from 'yaml';
import { mdxText } from '../../import/write/mdx-text.js';
import { type Inline, inlineText } from '../exchange/inline.js';
import type { Notation } from '../units/model.js';
import { nodesOf } from './nodes.js';

/**
 * A content as it is written in the place of a unit; what MDX, YAML or a tag would read as markup is escaped.
 *
 * @param indent what stands before the lines after the first
 */
export function unitText(notation: Notation, content: readonly Inline[], indent: string): string {
  switch (notation.form) {
    case 'markdown':
      return markdown(notation.in, nodesOf(content)).replaceAll('\n', `\n${indent}`);
    case 'yaml':
      return stringify({ [notation.key]: inlineText(content) }, { lineWidth: 0 })
        .slice(notation.key.length + 1)
        .trim();
    case 'attribute':
      return inlineText(content)
        .replaceAll('&', '&amp;')
        .replaceAll('|', '&#124;')
        .replaceAll(notation.quote, notation.quote === '"' ? '&quot;' : '&#39;');
    default:
      return inlineText(content)
        .replace(/[!-/:-@[-`{}~]/g, (sign) => (NEEDS_ESCAPE.has(sign) ? `\\${sign}` : sign))
        .replaceAll('|', '&#124;');
  }
}

/** Signs that have a meaning in a picture's text or a link's title. */
const NEEDS_ESCAPE = new Set([
  '\\',
  '[',
  ']',
  '{',
  '}',
  '<',
  '>',
  '&',
  '*',
  '_',
  '`',
  '"',
  "'",
  '(',
  ')',
  '!',
]);

function markdown(where: 'paragraph' | 'heading' | 'cell', content: PhrasingContent[]): string {
  if (where === 'paragraph') return written({ type: 'paragraph', children: content });
  // A heading and a cell are one line.
  const children = oneLine(content);
  if (where === 'heading') {
    return written({ type: 'heading', depth: 2, children }).replace(/^## /, '');
  }
  const row = { type: 'tableRow' as const, children: [{ type: 'tableCell' as const, children }] };
  const [line = ''] = written({ type: 'table', children: [row] }).split('\n');
  return line.slice(2, -2);
}

function written(node: RootContent): string {
  return mdxText({ type: 'root', children: [node] }).replace(/\n$/, '');
}

function oneLine(content: readonly PhrasingContent[]): PhrasingContent[] {
  return content.map((node): PhrasingContent => {
    if (node.type === 'break') return { type: 'text', value: ' ' };
    if (!('children' in node)) return node;
    return { ...node, children: oneLine(node.children as PhrasingContent[]) } as PhrasingContent;
  });
}
