import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { textOf } from '../../site/text-of.js';

/**
 * A label that is words of its item, since Markdown numbers lists in one way only: `(a)`, `A.`, `2.1`. An area code
 * in brackets begins a telephone number.
 */
const LABEL =
  /^\s*(?!\(\d{3}\)\s*\d{3})(?:\((?:\d{1,3}|[a-z]{1,2}|[ivxl]{1,6})\)|(?:\d{1,3}|[a-z]|[ivxl]{1,6})[.)]|\d{1,2}(?:\.\d{1,2})+\.?)\s+\S/i;

/** Marks items whose label is written out: a bullet before it would be one mark too many. */
export function markLabelledItems(root: Root): void {
  visit(root, 'element', (list) => {
    if (list.tagName !== 'ul') return;
    for (const item of list.children) {
      if (item.type !== 'element' || item.tagName !== 'li' || !LABEL.test(textOf(item))) continue;
      const classes = Array.isArray(item.properties.className) ? item.properties.className : [];
      item.properties.className = [...classes, 'labelled'];
    }
  });
}
