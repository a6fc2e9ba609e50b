import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { textOf } from '../../../site/text-of.js';

/** Lines that a paragraph leaves at a page's end and takes to the next, at the least (words.css). */
const LEAST_LINES = 3;

/**
 * Marks paragraphs that are too short to be split between pages. Chromium keeps enough lines at the end of a page
 * and then, of a paragraph this short, takes a single line to the next.
 *
 * @param lineLength characters a line
 */
export function keepShortParagraphs(root: Root, lineLength: number): void {
  visit(root, 'element', (node) => {
    if (node.tagName !== 'p' || textOf(node).length > lineLength * (2 * LEAST_LINES - 1)) return;
    const classes = Array.isArray(node.properties.className) ? node.properties.className : [];
    node.properties.className = [...classes, 'short'];
  });
}
