import type { Nodes, Root, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Document } from '../../document/document.js';
import { readDocument } from '../../document/document.js';
import { groupTranslations } from '../../document/group-translations.js';
import { readWorkspace } from '../../workspace/workspace.js';
import type { TextPair } from './pairs.js';

/** Every translation of a workspace with its source, facts put in, as Markdown that faults can be planted into. */
export function workspacePairs(root: string): TextPair[] {
  const documents = readWorkspace(root)
    .carriers.flatMap((carrier) => carrier.documents)
    .flatMap((folder) => folder.locales.map(({ locale }) => readDocument(folder, locale)));
  return groupTranslations(documents).flatMap(([source, ...translations]) =>
    translations.map((translation) => ({
      name: `${translation.carrier}-${translation.folder?.id}`,
      locale: translation.locale,
      source: source ? textOf(source) : '',
      target: textOf(translation),
    })),
  );
}

function textOf({ frontmatter, tree }: Document): string {
  const lines = (['title', 'subject', 'summary'] as const).flatMap((key) =>
    frontmatter[key] === undefined ? [] : [`${key}: ${JSON.stringify(frontmatter[key])}`],
  );
  const body = toMarkdown({ ...tree, children: plain(tree) } as Root, {
    bullet: '-',
    extensions: [gfmTableToMarkdown()],
    // A fault is planted into words as they are read; nothing of these texts could be taken for markup.
    unsafe: [],
  });
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

/** mdast alone: components give way to what they hold. */
function plain(node: Nodes): RootContent[] {
  if (!('children' in node)) return [];
  return (node.children as Nodes[]).flatMap((child): RootContent[] => {
    if (['element', 'consequence', 'note', 'termDefinition', 'signature'].includes(child.type))
      return plain(child);
    return 'children' in child
      ? [{ ...child, children: plain(child) } as RootContent]
      : [child as RootContent];
  });
}
