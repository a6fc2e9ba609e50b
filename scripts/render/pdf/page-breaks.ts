import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { textOf } from '../../../site/text-of.js';

/** Lines that a paragraph leaves at a page's end and takes to the next, at the least (words.css). */
const LEAST_LINES = 3;

/**
 * Marks paragraphs that a page's end must not cut short: those that introduce what follows, and those too short to
 * be split. Chromium keeps enough lines at a page's end and then, of so short a one, takes a single line to the
 * next.
 *
 * @param lineLength characters a line
 */
export function guardPageBreaks(root: Root, lineLength: number): void {
  visit(root, 'element', (node) => {
    if (node.tagName !== 'p') return;
    const text = textOf(node).trim();
    const marks = Array.isArray(node.properties.className) ? node.properties.className : [];
    if (text.length <= lineLength * (2 * LEAST_LINES - 1)) marks.push('short');
    if (text.endsWith(':')) marks.push('introduces');
    if (marks.length > 0) node.properties.className = marks;
  });
}
