import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { EXIT, visit } from 'unist-util-visit';
import { wordsOfHast } from './words.js';

/**
 * Takes the author's words back out of a finished page: its first-level heading and what has the class `words`.
 */
export function wordsOfPage(html: string): { heading: string[]; body: string[] } {
  const root = fromHtml(html);
  let heading: Element | undefined;
  let body: Element | undefined;
  visit(root, 'element', (node) => {
    if (node.tagName === 'h1') heading ??= node;
    const classes = node.properties.className;
    if (Array.isArray(classes) && classes.includes('words')) body ??= node;
    return heading && body ? EXIT : undefined;
  });
  return { heading: heading ? wordsOfHast(heading) : [], body: body ? wordsOfHast(body) : [] };
}
