import juice from 'juice';
import { email } from '../../../site/layouts/email.js';
import type { Palette } from '../../../site/palette.js';
import type { DocumentView } from '../../../site/views.js';
import { stringify } from '../stringify.js';
import { emailStyle } from '../stylesheet.js';
import { mailScriptStyle } from './script-style.js';

/** An e-mail's HTML part: its style is inline, and the dark theme's stays in its head. */
export function emailHtml(view: DocumentView, subject: string): string {
  const style = [emailStyle(), mailScriptStyle(view.locale), companyStyle(view.carrier.palette)].join('\n');
  return juice(stringify(email(view, style, subject)), {
    preserveMediaQueries: true,
    preserveImportant: true,
    applyWidthAttributes: false,
    applyAttributesTableElements: false,
  });
}

/** The company's shades, which mail programs know only as plain values. */
function companyStyle({ ink, wash, glow }: Palette): string {
  return `.sender, a { color: ${ink}; }
.sheet-cell { border-top-color: ${ink}; }
.words .note, .words .consequence, .words blockquote { border-left-color: ${ink}; border-right-color: ${ink}; background-color: ${wash}; }
@media (prefers-color-scheme: dark) {
  .sheet-cell .sender, .sheet-cell a { color: ${glow} !important; }
  .sheet-cell { border-top-color: ${glow} !important; }
}
`;
}
