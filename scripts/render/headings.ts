import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { textOf } from '../../site/text-of.js';

/** Ids that the layouts use. */
const RESERVED = ['text', 'take', 'contents'];

/**
 * Gives each heading an id from its words, so that it can be linked to: `#how-we-protect-it`.
 *
 * @returns addresses inside the document that lead to no heading
 */
export function nameHeadings(root: Root): string[] {
  const taken = new Map(RESERVED.map((id) => [id, 1]));
  const links: string[] = [];
  visit(root, 'element', (node) => {
    const { href } = node.properties;
    if (typeof href === 'string' && href.startsWith('#')) links.push(href);
    if (!/^h[2-6]$/.test(node.tagName)) return;
    const slug = slugOf(textOf(node));
    const count = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, count);
    node.properties.id = count === 1 ? slug : `${slug}-${count}`;
    taken.set(String(node.properties.id), taken.get(String(node.properties.id)) ?? 1);
  });
  return links.filter((href) => !taken.has(decodeURIComponent(href.slice(1))));
}

function slugOf(words: string): string {
  const slug = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'section' : slug;
}
