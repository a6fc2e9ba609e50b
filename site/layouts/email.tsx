import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { DocumentView } from '../views.js';
import { isolated, saidWithName } from './isolated.js';

/** Zero-width characters keep a mail program from filling its preview with the words that follow. */
const PREVIEW_FILLER = '\u200c\u00a0'.repeat(60);

/** An e-mail's HTML part before its style is put inline: tables hold it together in every mail program. */
export function email(view: DocumentView, style: string, subject: string): Root {
  return (
    <>
      {{ type: 'doctype' }}
      <html lang={view.locale} dir={view.direction}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="supported-color-schemes" content="light dark" />
          <title>{subject}</title>
          <style>{style}</style>
        </head>
        <body class="canvas">
          {view.summary !== undefined ? (
            <div class="preheader" aria-hidden="true" lang={view.locale} dir={view.direction}>
              {view.summary}
              {PREVIEW_FILLER}
            </div>
          ) : null}
          {article(view, subject)}
        </body>
      </html>
    </>
  ) as Root;
}

/** Mail programs drop `article` and the page's own language; they keep a role and a language on a `div`. */
function article({ locale, direction, ...view }: DocumentView, subject: string): Element {
  const inside = frame('outer', frame('sheet', sheet(view)));
  return h(
    'div',
    {
      role: 'article',
      ariaRoleDescription: view.t('page.email'),
      ariaLabel: subject,
      lang: locale,
      dir: direction,
    },
    inside,
  );
}

/** A table that is only a frame; assistive technology passes over it. */
function frame(name: string, inside: Element[] | Element): Element {
  return (
    <table role="presentation" class={name} width="100%" cellpadding="0" cellspacing="0" border="0">
      <tbody>
        <tr>
          <td class={`${name}-cell`} align={name === 'outer' ? 'center' : undefined}>
            {inside}
          </td>
        </tr>
      </tbody>
    </table>
  ) as Element;
}

function sheet(view: Pick<DocumentView, 'carrier' | 'title' | 'body' | 't'>): Element[] {
  return [
    <p class="sender">{isolated(view.carrier.name)}</p>,
    <h1>{view.title}</h1>,
    <div class="words">{view.body}</div>,
    <p class="fine">{saidWithName(view.t, 'email.sentBy', view.carrier.legalName)}</p>,
  ] as Element[];
}
