import type { Element, Nodes } from 'hast';
import { textOf } from '../../../site/text-of.js';

/** Attributes whose value is read out or shown. */
const SAID = [
  'ariaLabel',
  'ariaRoleDescription',
  'ariaDescription',
  'alt',
  'title',
  'placeholder',
  'summary',
];

/** Every element of a page, in order. */
export function elementsOf(node: Nodes): Element[] {
  const own = node.type === 'element' ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => elementsOf(child))] : own;
}

/** What an element says of itself in an attribute, as text. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  const value = element?.properties[name];
  if (value === undefined || value === null) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** Whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  const { className } = element.properties;
  return Array.isArray(className) && className.includes(name);
}

/** What a page shows or reads out besides the author's words: each block's text, and each attribute that is said. */
export function shownAround(node: Nodes): string[] {
  if (!('children' in node)) return [];
  const attributes =
    node.type === 'element' ? SAID.flatMap((name) => attribute(node, name) ?? []) : ([] as string[]);
  if (node.type === 'element') {
    if (node.tagName === 'head' || node.tagName === 'h1' || hasClass(node, 'words')) return attributes;
    if (node.children.some((child) => child.type === 'text' && child.value.trim() !== '')) {
      const inner = node.children.flatMap(elementsOf).flatMap((each) => shownAttributes(each));
      return [...attributes, textOf(node), ...inner];
    }
  }
  return [...attributes, ...node.children.flatMap((child) => shownAround(child))];
}

function shownAttributes(element: Element): string[] {
  return SAID.flatMap((name) => attribute(element, name) ?? []);
}
