import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/**
 * MDX without JavaScript: braces and tags are found by counting, and no parser of code is ever given what is
 * in them. So a stray brace is a fault at its place and not the end of reading.
 */
function mdxWithoutCode(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.fromMarkdownExtensions ??= [];
  data.micromarkExtensions.push(gfmTable(), mdxExpression(), mdxJsx(), mdxMd());
  data.fromMarkdownExtensions.push(gfmTableFromMarkdown(), mdxFromMarkdown());
}

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(mdxWithoutCode).freeze();

/**
 * Reads MDX with tables and YAML frontmatter.
 *
 * @throws VFileMessage for a tag or brace that does not fit
 */
export function parseMdx(source: string): Root {
  return processor.parse(source);
}
