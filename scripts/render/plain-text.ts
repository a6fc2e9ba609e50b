import { convert } from 'html-to-text';
import type { DocumentView } from '../../site/views.js';
import { linearise } from './linear.js';
import { stringify } from './stringify.js';

/** Characters a line; mail programs and old printers wrap at more. */
const LINE = 72;

/**
 * A document as plain text, for screen readers, relay operators and mail programs without HTML. `lead` stands
 * before the title: who says it, and since when.
 */
export function plainText(view: DocumentView, lead: string[]): string {
  const title = view.title;
  const body = convert(stringify(linearise(view.body)), {
    wordwrap: LINE,
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
  const head = [...lead, ...(lead.length > 0 ? [''] : []), ...wrap(title), ''];
  return `${head.join('\n')}\n${body.trim()}\n`;
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= LINE) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
