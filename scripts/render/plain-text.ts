import type { Root } from 'hast';
import { convert } from 'html-to-text';
import { visit } from 'unist-util-visit';
import type { DocumentView } from '../../site/views.js';
import { isSquare } from './fonts/stacks.js';
import { isolateInText } from './isolate.js';
import { linearise } from './linear.js';
import { stringify } from './stringify.js';

/** Letters a line; mail programs and old printers wrap at more. Those that fill a square take the room of two. */
const LINE = 72;
const SQUARE_LINE = 36;

/**
 * A document as plain text, for screen readers, relay operators and mail programs without HTML. `lead` stands
 * before the title: who says it, and since when.
 */
export function plainText(view: DocumentView, lead: string[]): string {
  const title = view.title;
  const line = isSquare(view.locale) ? SQUARE_LINE : LINE;
  const root = linearise(view.body);
  if (view.direction === 'rtl') setApart(root);
  const body = convert(stringify(root), {
    wordwrap: line,
    selectors: [
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
        selector,
        options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 2 },
      })),
      { selector: 'ul', options: { itemPrefix: '- ', leadingLineBreaks: 2, trailingLineBreaks: 2 } },
      { selector: 'ol', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
      { selector: 'blockquote', format: 'block' },
      { selector: 'hr', format: 'skip' },
    ],
  });
  const head = [...lead, ...(lead.length > 0 ? [''] : []), ...wrap(title, line), ''];
  return `${head.join('\n')}\n${body.trim()}\n`;
}

/** Marks the direction of what runs from left to right, which the markup that is lost here did. */
function setApart(root: Root): void {
  visit(root, 'text', (node) => {
    node.value = isolateInText(node.value);
  });
}

function wrap(text: string, line: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n\t]+/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= line) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
