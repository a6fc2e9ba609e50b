import type { Nodes } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { type Document, readDocument } from '../../scripts/document/document.js';
import { readWorkspace } from '../../scripts/workspace/workspace.js';
import { copyWorkspace, findingsIn, NOTICE } from '../workspace/workspace-copy.js';

/** The notice in a locale with other words below its frontmatter. */
export function notice(
  words: string,
  locale = 'en',
  changes: Parameters<typeof copyWorkspace>[0] = {},
): Document {
  const root = copyWorkspace({ ...changes, [`${NOTICE}/${locale}.mdx`]: mdx(words) });
  const folder = readWorkspace(root).carriers[0]?.documents.find(({ id }) => id === 'opt-out-notice');
  if (!folder) throw new Error('the fixture has no opt-out-notice');
  return readDocument(folder, locale);
}

/** What is found in the notice's English words: `line:column rule: reason → expected`, the first line being 1. */
export function found(words: string): string[] {
  return findingsIn({ [`${NOTICE}/en.mdx`]: mdx(words) }).map((told) => {
    const [, line, rest] = /^opt-out-notice\/en\.mdx:(\d+):(.*)$/s.exec(told) ?? [];
    return line === undefined ? told : `${Number(line) - 4}:${rest}`;
  });
}

function mdx(words: string): string {
  return `---\ntitle: A title\n---\n\n${words}\n`;
}

/** The words of a document's blocks, list items and lines of signatures, in order. */
export function lines(node: Nodes): string[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return [wordsOf(node)];
  return 'children' in node ? (node.children as Nodes[]).flatMap(lines) : [];
}
