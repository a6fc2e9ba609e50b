import type { Element, Root } from 'hast';
import { isolated } from './isolated.js';

/** What a page says of itself. */
interface Head {
  locale: string;
  direction: 'ltr' | 'rtl';
  title: string;
  /** What it is printed as; a filing has one form only. */
  format?: string;
}

/** A page for paper: everything it needs is inside it. `style` is CSS. */
export function sheet({ locale, direction, title, format }: Head, style: string, body: Element[]): Root {
  return (
    <>
      {{ type: 'doctype' }}
      <html lang={locale} dir={direction}>
        <head>
          <meta charset="utf-8" />
          <meta
            http-equiv="Content-Security-Policy"
            content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"
          />
          <title>{title}</title>
          <style>{style}</style>
        </head>
        <body class={format}>{body}</body>
      </html>
    </>
  ) as Root;
}

/** The company's logo, or its name, beside what the document is: in parts, each whole on a line where it can be. */
export function letterhead(name: string, logo: string | undefined, ...parts: string[]): Element {
  return (
    <div class="letterhead">
      <p class="wordmark">
        {logo === undefined ? isolated(name) : <img src={logo} alt={name} height="40" />}
      </p>
      <p class="dated">{parts.map((part, index) => [index > 0 ? ' · ' : '', <span>{part}</span>])}</p>
    </div>
  ) as Element;
}
