import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { textOf } from '../../site/text-of.js';

/** Gives each section's heading an id from its words, so that it can be linked to: `how-we-protect-it`. */
export function nameSections(root: Root): void {
  const taken = new Map<string, number>();
  visit(root, 'element', (node) => {
    if (node.tagName !== 'h2') return;
    const slug = slugOf(textOf(node));
    const count = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, count);
    node.properties.id = count === 1 ? `s-${slug}` : `s-${slug}-${count}`;
  });
}

function slugOf(words: string): string {
  const slug = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'section' : slug;
}
