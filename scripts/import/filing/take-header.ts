import type { Root, RootContent } from 'mdast';
import type { Draft } from '../model.js';
import { wordsOfDraft } from '../words.js';

const HEADER = /^\W*(?:from|to|cc|bcc|subject|date|sent|reply-to|de|para|asunto|fecha)\s*:/i;

/** An e-mail's header lines stand in document.yaml and the frontmatter, and not among its words. */
export function withoutEmailHeader(draft: Draft): Draft {
  const { children } = draft.tree;
  const body = children.findIndex((node) => !isHeader(node));
  if (body <= 0) return draft;
  const header: Root = { type: 'root', children: children.slice(0, body) };
  const change = { at: 0, give: [], why: 'put into the frontmatter' as const };
  const marked = draft.changes.filter(({ at }) => at < headerLength(draft, header));
  const take = draft.words.slice(0, headerLength(draft, header));
  return {
    ...draft,
    tree: { ...draft.tree, children: children.slice(body) },
    changes: [{ ...change, take }, ...draft.changes.filter((one) => !marked.includes(one))],
  };
}

/** How many words of the input the header is, with the marks that reading took off them. */
function headerLength({ changes }: Draft, header: Root): number {
  let length = wordsOfDraft(header).length;
  for (const { at, take, give } of changes) if (at < length) length += take.length - give.length;
  return length;
}

function isHeader(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false;
  const lines: RootContent[][] = [[]];
  for (const child of node.children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines.every((line) =>
    wordsOfDraft({ type: 'root', children: line })
      .join(' ')
      .split('\n')
      .every((text) => HEADER.test(text)),
  );
}
