import type { Element, Root } from 'hast';
import type { FilingPart, FilingView } from './filing-view.js';

/** A filing on paper: each document begins a page of its own. Everything it needs is inside it. `style` is CSS. */
export function filing(view: FilingView, style: string): Root {
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
        <body>{view.parts.map((part) => document(part, view))}</body>
      </html>
    </>
  ) as Root;
}

function document(part: FilingPart, { carrier }: FilingView): Element {
  return (
    <article class={`part ${part.kind}`}>
      <div class="letterhead">
        <p class="wordmark">
          {carrier.logo === undefined ? (
            carrier.legalName
          ) : (
            <img src={carrier.logo} alt={carrier.legalName} height="40" />
          )}
        </p>
        <p class="dated">{part.kindLabel}</p>
      </div>
      <h1>{part.title}</h1>
      <div class="words">{part.body}</div>
    </article>
  ) as Element;
}
