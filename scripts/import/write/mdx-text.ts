import type { Root } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';

/** Writes a tree as MDX: whatever its words hold that MDX would take for markup is escaped. */
export function mdxText(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    emphasis: '*',
    strong: '*',
    rule: '-',
    listItemIndent: 'one',
    incrementListMarker: true,
    resourceLink: true,
    extensions: [gfmTableToMarkdown({ tableCellPadding: true, tablePipeAlign: false }), mdxToMarkdown()],
  });
}
