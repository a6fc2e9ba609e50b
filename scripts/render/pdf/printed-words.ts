import type { Element } from 'hast';
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
    if (node.tagName !== 'a' || typeof href !== 'string') return;
    const address = asPrinted(href);
    if (!links.has(address)) links.set(address, wordsOfLink(node));
  });
  const ofLink: LinkWords = (address) =>
    address === undefined ? title : (links.get(asPrinted(address)) ?? address);
  return { headings, ofLink, alike };
}

/** A link's words; those of its pictures where it has no others. */
function wordsOfLink(link: Element): string {
  const words = textOf(link);
  if (words.trim() !== '') return words;
  const alts: string[] = [];
  visit(link, 'element', ({ properties: { alt } }) => {
    if (typeof alt === 'string') alts.push(alt);
  });
  return alts.join(' ');
}

/** An address as browsers write it: `https://example.com/` for `https://example.com`. */
function asPrinted(address: string): string {
  return URL.canParse(address) ? new URL(address).href : address;
}
