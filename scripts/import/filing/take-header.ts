import type { Root, RootContent } from 'mdast';
import type { Draft } from '../model.js';
import { wordsOfDraft } from '../words.js';

const HEADER = /^\W*(from|to|cc|bcc|subject|date|sent|reply-to|de|para|asunto|fecha)\s*:\W*(.*)$/i;

/** What an e-mail's header lines tell that a document keeps. */
export interface EmailHeader {
  from?: string;
  subject?: string;
}

/**
 * Takes the header lines with which an e-mail begins from its words: they stand in document.yaml and the
 * frontmatter.
 */
export function takeEmailHeader(draft: Draft): { draft: Draft; header: EmailHeader } {
  const { children } = draft.tree;
  const body = children.findIndex((node) => headerLines(node).length === 0);
  if (body <= 0) return { draft, header: {} };
  const top: Root = { type: 'root', children: children.slice(0, body) };
  const length = lengthOf(draft, top);
  const changes = draft.changes.filter(({ at }) => at >= length);
  changes.unshift({ at: 0, take: draft.words.slice(0, length), give: [], why: 'put into the frontmatter' });
  return {
    draft: { ...draft, tree: { ...draft.tree, children: children.slice(body) }, changes },
    header: headerOf(top),
  };
}

function headerOf({ children }: Root): EmailHeader {
  const header: EmailHeader = {};
  for (const [name, value] of children.flatMap(headerLines)) {
    if (/^(?:from|de)$/i.test(name)) header.from ??= value;
    if (/^(?:subject|asunto)$/i.test(name)) header.subject ??= value;
  }
  return header;
}

/** How many words of the input the header is, with the marks that reading took off them. */
function lengthOf({ changes }: Draft, top: Root): number {
  let length = wordsOfDraft(top).length;
  for (const { at, take, give } of changes) if (at < length) length += take.length - give.length;
  return length;
}

/** Names and values of the header lines that a paragraph is made of; none when it is anything else. */
function headerLines(node: RootContent): [string, string][] {
  if (node.type !== 'paragraph') return [];
  const lines: RootContent[][] = [[]];
  for (const child of node.children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  const fields = lines.map((line) => HEADER.exec(wordsOfDraft({ type: 'root', children: line }).join(' ')));
  return fields.every((field) => field !== null)
    ? fields.map(([, name = '', value = '']) => [name, value])
    : [];
}
