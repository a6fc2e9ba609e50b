import type { Element, Root } from 'hast';
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
    const marks = Array.isArray(node.properties.className) ? node.properties.className : [];
    if (linesOf(node, lineLength) < 2 * LEAST_LINES) marks.push('short');
    if (/[:：]$/.test(textOf(node).trim())) marks.push('introduces');
    if (marks.length > 0) node.properties.className = marks;
  });
}

/** How many lines a paragraph takes: what its letters fill between the breaks that are written. */
function linesOf(paragraph: Element, lineLength: number): number {
  const letters = [0];
  visit(paragraph, (node) => {
    if (node.type === 'element' && node.tagName === 'br') letters.push(0);
    else if (node.type === 'text') letters[letters.length - 1] = (letters.at(-1) ?? 0) + node.value.length;
  });
  return letters.reduce((lines, count) => lines + Math.max(1, Math.ceil(count / lineLength)), 0);
}
