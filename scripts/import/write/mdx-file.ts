import type { Root } from 'mdast';
import { stringify } from 'yaml';
import { mdxText } from './mdx-text.js';

/** Words above the text: only what is translated. */
export interface Head {
  title: string;
  subject?: string;
}

/** Writes an MDX file: frontmatter and words. */
export function mdxFile(head: Head, tree: Root): string {
  // Braces in the frontmatter name facts.
  const plain = Object.fromEntries(
    Object.entries(head).map(([key, value]) => [key, value.replace(/[{}]/g, '')]),
  );
  return `---\n${stringify(plain, { lineWidth: 0 })}---\n\n${mdxText(tree)}`;
}
