import type { Comment, Element, Root } from 'hast';
import { h } from 'hastscript';
import type { EmailView } from '../views.js';
import { emailDenials } from './email-denials.js';
import { frame, onlyOutlook } from './email-frame.js';
import { isolated, saidWithName } from './isolated.js';

/** Zero-width characters keep a mail program from filling its preview with the words that follow. */
const PREVIEW_FILLER = '\u200c\u00a0'.repeat(60);

/** CSS, before it is put inline. */
export interface EmailStyles {
  all: string;
  /** For Outlook on Windows alone, which takes Times for a font that it does not have. */
  outlook: string;
}

/** An e-mail's HTML part before its style is put inline: tables hold it together in every mail program. */
export function email(view: EmailView, styles: EmailStyles): Root {
  return (
    <>
      {{ type: 'doctype' }}
      <html lang={view.locale} dir={view.direction}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="supported-color-schemes" content="light dark" />
          <title>{view.subject}</title>
          <style>{styles.all}</style>
          {onlyOutlook(`<style>${styles.outlook}</style>`)}
        </head>
        <body class="canvas">
          {view.summary !== undefined ? (
            <div class="preheader" aria-hidden="true" lang={view.locale} dir={view.direction}>
              {view.summary}
              {PREVIEW_FILLER}
            </div>
          ) : null}
          {article(view)}
        </body>
      </html>
    </>
  ) as Root;
}

/** Everything that an e-mail says, in order; its text part says the same. */
export function emailContent(view: EmailView): Element[] {
  return [
    <p class="sender">{isolated(view.carrier.name)}</p>,
    <h1>{view.title}</h1>,
    ...(view.summary === undefined ? [] : [<p class="lead">{view.summary}</p>]),
    ...(view.denials.length === 0 ? [] : [emailDenials(view)]),
    <div class="words">{view.body}</div>,
    <p class="fine">{saidWithName(view.t, 'email.sentBy', view.carrier.legalName)}</p>,
  ] as Element[];
}

/** Mail programs drop `article` and the page's own language; they keep a role and a language on a `div`. */
function article(view: EmailView): Element {
  const { locale, direction, subject, t } = view;
  return h(
    'div',
    {
      role: 'article',
      ariaRoleDescription: t('page.email'),
      ariaLabel: subject,
      lang: locale,
      dir: direction,
    },
    frame('outer', wideSheet(frame('sheet', emailContent(view))), 'center'),
  );
}

/** Outlook on Windows knows no greatest width: a table around it has one. */
function wideSheet(sheet: Element): (Element | Comment)[] {
  return [
    onlyOutlook(
      '<table role="presentation" width="640" align="center" cellpadding="0" cellspacing="0"><tr><td>',
    ),
    sheet,
    onlyOutlook('</td></tr></table>'),
  ];
}
