import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Finding } from '../../../rules/finding.js';
import { parseMdx } from '../parse-mdx.js';
import { isSyntaxError, syntaxFault } from '../syntax-fault.js';
import { parsePlainText } from './plain-text.js';

function tables(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.fromMarkdownExtensions ??= [];
  data.micromarkExtensions.push(gfmTable());
  data.fromMarkdownExtensions.push(gfmTableFromMarkdown());
}

const markdown = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(tables).freeze();

/** Parses a file's text by its ending: `.txt` as paragraphs, `.md` as Markdown, `.mdx` as MDX. */
export function parseLoose(source: string, extension: string): { tree: Root } | { finding: Finding } {
  if (extension === '.txt') return { tree: parsePlainText(source) };
  if (extension === '.md') return { tree: markdown.parse(source) };
  try {
    return { tree: parseMdx(source) };
  } catch (error) {
    if (!isSyntaxError(error)) throw error;
    const { place, ...words } = syntaxFault(error, source);
    return { finding: { rule: 'file-mdx', severity: 'error', ...words, ...place } };
  }
}
