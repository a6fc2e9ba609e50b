import { visit } from 'unist-util-visit';
import { textOf } from '../../../site/text-of.js';
import type { LinkWords } from './link-words.js';
import type { Paper } from './paper.js';

/** Words that a PDF repeats outside its pages. */
export interface PrintedWords {
  /** Headings in reading order, for the outline. */
  headings: string[];
  /** For links' annotations. */
  ofLink: LinkWords;
  /** Characters that are not printed, with those that are and that are drawn the same. */
  alike: ReadonlyMap<string, string>;
}

/** Takes them from what is printed; a link inside the document is called by `title`. */
export function printedWords({ root, alike }: Paper, title: string): PrintedWords {
  const headings: string[] = [];
  const links = new Map<string, string>();
  visit(root, 'element', (node) => {
    const { href } = node.properties;
    if (/^h[1-6]$/.test(node.tagName)) headings.push(textOf(node));
    if (node.tagName === 'a' && typeof href === 'string' && !links.has(href)) links.set(href, textOf(node));
  });
  const ofLink: LinkWords = (address) => (address === undefined ? title : (links.get(address) ?? address));
  return { headings, ofLink, alike };
}
