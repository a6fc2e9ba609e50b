import type { Element, ElementContent, Root, Text } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { textOf } from '../../site/text-of.js';
import { joinAddresses } from './break-addresses.js';
import { cellsOf, rowsOf } from './tables.js';

/**
 * The same words in one line of reading, for plain text: a table becomes a list of rows in which each cell says
 * its column, a link whose words are not its address is followed
 * by it, and a picture is what it shows. The tree given is left as it was.
 */
export function linearise(body: Root): Root {
  const root = structuredClone(body);
  joinAddresses(root);
  visit(root, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.tagName === 'table') {
      parent.children.splice(index, 1, ...tableAsList(node));
      return [SKIP, index];
    }
    const classes = node.properties.className;
    if (Array.isArray(classes) && classes.includes('signature')) {
      parent.children.splice(index, 1, asLines(node));
      return [SKIP, index + 1];
    }
    if (node.tagName === 'img') {
      parent.children.splice(index, 1, text(`[${String(node.properties.alt ?? '')}]`));
      return [SKIP, index + 1];
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
  const caption = childNamed(table, 'caption');
  const [head, ...rows] = rowsOf(table);
  const heads = head ? cellsOf(head).map((cell) => textOf(cell).trim()) : [];
  // Of two columns, the first names what the second tells: the heads need saying only once.
  const isPairs = heads.length === 2;
  const label = (column: number) => (isPairs || !heads[column] ? '' : `${heads[column]}: `);
  const isHeaded = heads.some((head) => head !== '');
  const items = rows.map((row) =>
    h(
      'li',
      cellsOf(row).flatMap((cell, column) => [
        ...(column === 0 ? [] : [isPairs ? text(': ') : h('br')]),
        text(label(column)),
        ...(linearise({ type: 'root', children: cell.children }).children as ElementContent[]),
      ]),
    ),
  );
  return [
    ...(caption ? [h('p', caption.children)] : []),
    ...(isPairs && isHeaded ? [h('p', heads.join(': '))] : []),
    h('ul', items),
  ];
}

/** Lines that belong together, such as a signature, with nothing between them. */
function asLines(block: Element): Element {
  const lines = block.children.filter((node) => node.type === 'element');
  return h(
    'p',
    lines.flatMap((line, index) => [...(index > 0 ? [h('br')] : []), ...line.children]),
  );
}

function childNamed(parent: Element, name: string): Element | undefined {
  return parent.children.find((node): node is Element => node.type === 'element' && node.tagName === name);
}

function text(value: string): Text {
  return { type: 'text', value };
}

function isSamePhone(words: string, address: string): boolean {
  const digits = (text: string) => text.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  return /^[+\d-]+$/.test(address) && digits(words) === digits(address);
}

function linkAsText(link: Element): ElementContent[] {
  const words = textOf(link).trim();
  const address = String(link.properties.href ?? '').replace(/^(mailto|tel):/, '');
  const isSaid = words.includes(address.replace(/^https?:\/\/|\/$/g, '')) || isSamePhone(words, address);
  if (address.startsWith('#') || isSaid) return link.children;
  return [...link.children, text(` (${address})`)];
}
