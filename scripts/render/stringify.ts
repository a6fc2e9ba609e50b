import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const writer = unified().use(rehypeStringify, { closeSelfClosing: false, characterReferences: {} }).freeze();

/** A finished page as HTML. */
export function stringify(root: Root): string {
  return `${writer.stringify(root)}\n`;
}
