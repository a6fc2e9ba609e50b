import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { textOf } from '../../site/text-of.js';
import { cellsOf, rowsOf } from './tables.js';

/**
 * The same words in one line of reading, for plain text: a table becomes a list of rows in which each cell says
 * its column, and a link whose words are not its address is followed by it. The tree given is left as it was.
 */
export function linearise(body: Root): Root {
  const root = structuredClone(body);
  visit(root, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.tagName === 'table') {
      parent.children.splice(index, 1, ...tableAsList(node));
      return [SKIP, index];
    }
    if (node.tagName === 'a') {
      parent.children.splice(index, 1, ...linkAsText(node));
      return [SKIP, index];
    }
    return undefined;
  });
  return root;
}

function tableAsList(table: Element): ElementContent[] {
  const caption = table.children.find(
    (node): node is Element => node.type === 'element' && node.tagName === 'caption',
  );
  const [head, ...rows] = rowsOf(table);
  const heads = head ? cellsOf(head).map((cell) => textOf(cell).trim()) : [];
  const items = rows.map((row) =>
    h(
      'li',
      cellsOf(row).flatMap((cell, column) => [
        ...(column > 0 ? [h('br')] : []),
        { type: 'text', value: heads[column] ? `${heads[column]}: ` : '' } as const,
        ...(linearise({ type: 'root', children: cell.children }).children as ElementContent[]),
      ]),
    ),
  );
  return [...(caption ? [h('p', caption.children)] : []), h('ul', items)];
}

function linkAsText(link: Element): ElementContent[] {
  const words = textOf(link).trim();
  const address = String(link.properties.href ?? '').replace(/^(mailto|tel):/, '');
  const said = words.replace(/\D/g, '') === address.replace(/\D/g, '') && /^[+\d-]+$/.test(address);
  if (address.startsWith('#') || said || words.includes(address)) return link.children;
  return [...link.children, { type: 'text', value: ` (${address})` }];
}
