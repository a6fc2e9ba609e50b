import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { romanOf } from '../../../rules/outline/roman.js';
import type { Doubt } from '../model.js';
import { flattenTables } from './page-tables.js';

/** What nobody reads as words. */
const UNREAD = new Set(
  'head script style template noscript iframe object embed video audio canvas svg math map img picture input datalist meter progress'.split(
    ' ',
  ),
);
/** Elements that would be read otherwise than as they are shown. */
const AS: Record<string, string> = {
  select: 'div',
  option: 'div',
  textarea: 'div',
  button: 'span',
  ins: 'span',
  mark: 'span',
  label: 'span',
  noframes: 'div',
};

/** Takes from a page what is not read, and writes out what only its display shows: quotation marks, list letters. */
export function plainPage(root: Root): Doubt[] {
  const doubts: Doubt[] = [];
  visit(root, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (
      node.type === 'comment' ||
      node.type === 'doctype' ||
      (node.type === 'element' && UNREAD.has(node.tagName))
    ) {
      if (node.type === 'element') noteUnread(node, doubts);
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type !== 'element') return undefined;
    node.tagName = AS[node.tagName] ?? node.tagName;
    if (node.tagName === 'q') {
      node.tagName = 'span';
      node.children = [{ type: 'text', value: '“' }, ...node.children, { type: 'text', value: '”' }];
    }
    if (node.tagName === 's' || node.tagName === 'del' || node.tagName === 'strike') {
      doubts.push({
        reason: 'These words are struck through in the file, and are kept.',
        near: textOf(node).slice(0, 80),
      });
      node.tagName = 'span';
    }
    if (node.tagName === 'a' && isOwnAddress(node)) node.tagName = 'span';
    if (node.tagName === 'ol') labelItems(node);
    return undefined;
  });
  flattenTables(root);
  return doubts;
}

function noteUnread(node: Element, doubts: Doubt[]): void {
  if (node.tagName !== 'img') return;
  const alt = String(node.properties.alt ?? '').trim();
  doubts.push({
    reason: 'A picture was left out. If it holds words, write them.',
    ...(alt && { near: alt }),
  });
}

/** A link that says nothing but its address: a fact can say it. */
function isOwnAddress(node: Element): boolean {
  const href = String(node.properties.href ?? '');
  const words = textOf(node).replace(/\s/g, '');
  return /^(?:mailto|tel):/i.test(href) && (href.slice(7) === words || /^[\d().+-]+$/.test(words));
}

/** Markdown has no lists by letters: their labels are written out as words. */
function labelItems(list: Element): void {
  const type = String(list.properties.type ?? '1');
  const items = list.children.filter(
    (child) => child.type === 'element' && child.tagName === 'li',
  ) as Element[];
  const isOdd = list.properties.reversed || items.some(({ properties }) => properties.value !== undefined);
  if (type === '1' && !isOdd) return;
  let number = Number(list.properties.start ?? (list.properties.reversed ? items.length : 1));
  list.tagName = 'ul';
  for (const item of items) {
    number = Number(item.properties.value ?? number);
    prefix(item, `${written(number, type)}. `);
    number += list.properties.reversed ? -1 : 1;
  }
}

/** Puts a label before the words of an item, in its first paragraph if it has one. */
export function prefix(item: Parents, label: string): void {
  const first = item.children.find(
    (child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''),
  );
  if (first?.type === 'element' && /^(?:p|div|h[1-6])$/.test(first.tagName)) prefix(first, label);
  else (item.children as ElementContent[]).unshift({ type: 'text', value: label });
}

/** A number as a list of this type counts. */
function written(number: number, type: string): string {
  if (type === 'a' || type === 'A') {
    const letter = String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1);
    return type === 'A' ? letter.toUpperCase() : letter;
  }
  if (type !== 'i' && type !== 'I') return String(number);
  const roman = romanOf(number);
  return type === 'I' ? roman.toUpperCase() : roman;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
