import type { Root } from 'hast';
import type { DocumentView } from '../views.js';

/** The paper version of a document: everything it needs is inside it. `style` is CSS. */
export function print(view: DocumentView, style: string): Root {
  const { carrier } = view;
  return (
    <>
      {{ type: 'doctype' }}
      <html lang={view.locale} dir={view.direction}>
        <head>
          <meta charset="utf-8" />
          <meta
            http-equiv="Content-Security-Policy"
            content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"
          />
          <title>{view.title}</title>
          <style>{style}</style>
        </head>
        <body>
          <div class="letterhead">
            <p class="wordmark">
              {carrier.logo === undefined ? (
                carrier.name
              ) : (
                <img src={carrier.logo} alt={carrier.name} height="40" />
              )}
            </p>
            <p class="dated">
              {`${view.kindLabel} · `}
              {view.t('page.effectiveOn', { date: view.effectiveLabel })}
            </p>
          </div>
          <h1>{view.title}</h1>
          <div class="words">{view.body}</div>
        </body>
      </html>
    </>
  ) as Root;
}
