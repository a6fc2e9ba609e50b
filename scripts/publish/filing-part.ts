import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { FilingPart } from '../../site/layouts/filing-view.js';
import type { DocumentView } from '../../site/views.js';

/** A document as one of several in a filing, counted from 1. What the view holds is left as it was. */
export function filingPart(view: DocumentView, position: number): FilingPart {
  const body = structuredClone(view.body);
  nestHeadings(body);
  tellApart(body, `part${position}-`);
  return { kind: view.kind, kindLabel: view.kindLabel, title: view.title, body };
}

/** Puts headings below the document's title, whatever level they begin at, and skips none (ISO 14289-1, 7.4.2). */
function nestHeadings(body: Root): void {
  const above: number[] = [];
  visit(body, 'element', (node) => {
    const level = Number(/^h([1-6])$/.exec(node.tagName)?.[1]);
    if (Number.isNaN(level)) return;
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    node.tagName = `h${Math.min(6, above.length + 1)}`;
  });
}

/** Headings of two documents may be called the same, and so may their anchors. */
function tellApart(body: Root, prefix: string): void {
  visit(body, 'element', ({ properties }) => {
    const { id, href } = properties;
    if (typeof id === 'string') properties.id = `${prefix}${id}`;
    if (typeof href === 'string' && href.startsWith('#')) properties.href = `#${prefix}${href.slice(1)}`;
  });
}
