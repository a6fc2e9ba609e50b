import type { Root } from 'mdast';
import { stringify } from 'yaml';
import { mdxText } from './mdx-text.js';

/** Words above the text: only what is translated. Braces in them name facts. */
export interface Head {
  title: string;
  subject?: string;
}

/** Writes an MDX file: frontmatter and words. */
export function mdxFile(head: Head, tree: Root): string {
  return `---\n${stringify(head, { lineWidth: 0 })}---\n\n${mdxText(tree)}`;
}
