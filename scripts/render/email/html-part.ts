import type { Root } from 'hast';
import juice from 'juice';
import { email } from '../../../site/layouts/email.js';
import type { Palette } from '../../../site/palette.js';
import type { EmailView } from '../../../site/views.js';
import { stringify } from '../stringify.js';
import { emailStyle } from '../stylesheet.js';
import { keepIsolates } from './isolates.js';
import { mailScriptStyle, outlookStyle } from './script-style.js';

/** An e-mail's HTML part: its style is inline, and the dark theme's stays in its head. */
export function emailHtml(view: EmailView): string {
  const all = [emailStyle(), mailScriptStyle(view.locale), companyStyle(view.carrier.palette)].join('\n');
  const root: Root = structuredClone(email(view, { all, outlook: outlookStyle(view.locale) }));
  keepIsolates(root, view.locale);
  return juice(stringify(root), {
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
.button-cell { background-color: ${ink}; }
.button-cell a { color: #ffffff; }
.denials-cell { border-color: ${ink}; background-color: ${wash}; }
.words .note, .words .consequence, .words blockquote { border-left-color: ${ink}; border-right-color: ${ink}; background-color: ${wash}; }
@media (prefers-color-scheme: dark) {
  .sheet-cell .sender, .sheet-cell a { color: ${glow} !important; }
  .sheet-cell { border-top-color: ${glow} !important; }
  .denials-cell, .words .note, .words .consequence, .words blockquote { border-color: ${glow} !important; }
  .button-cell { background-color: ${glow} !important; }
  .button-cell a { color: #14181d !important; }
}
`;
}
