import type { Element, ElementContent, Root } from 'hast';
import { openGraphLocale } from '../open-graph.js';

/** Scripts never run; styles, fonts and pictures come from the site itself. */
const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

export interface Shell {
  locale: string;
  direction: 'ltr' | 'rtl';
  /** What the browser's title bar and search results show. */
  title: string;
  description?: string;
  /** Relative address of the site's first folder, such as `../../..`. */
  root: string;
  /** The same page in each language, this one among them. */
  alternates: { locale: string; href: string }[];
  /** Where the page will be. */
  address?: string;
  /** Whole address of a picture for links that are shared: who shows them knows no relative one. */
  picture?: string;
  /** Folder of the company whose colours the page wears. */
  carrier?: string;
  /** A masthead, which begins with the link that skips to `<main id="text">`, and what follows it. */
  body: (Element | Root)[];
}

/** The frame of every page of the site: head and body. */
export function shell(page: Shell): Root {
  return (
    <>
      {{ type: 'doctype' }}
      <html lang={page.locale} dir={page.direction}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta http-equiv="Content-Security-Policy" content={POLICY} />
          <meta name="referrer" content="no-referrer" />
          <meta name="color-scheme" content="light dark" />
          <title>{page.title}</title>
          {description(page)}
          <link rel="stylesheet" href={`${page.root}/style.css`} />
          <link rel="stylesheet" href={`${page.root}/brands.css`} />
          {page.alternates.length > 1
            ? page.alternates.map((other) => (
                <link rel="alternate" hreflang={other.locale} href={other.href} />
              ))
            : null}
        </head>
        <body data-carrier={page.carrier}>{page.body}</body>
      </html>
    </>
  ) as Root;
}

function description(page: Shell): ElementContent[] {
  const tags = [
    <meta property="og:title" content={page.title} />,
    <meta property="og:locale" content={openGraphLocale(page.locale)} />,
    ...page.alternates
      .filter((other) => other.locale !== page.locale)
      .map((other) => <meta property="og:locale:alternate" content={openGraphLocale(other.locale)} />),
  ];
  if (page.description !== undefined) {
    tags.push(<meta name="description" content={page.description} />);
    tags.push(<meta property="og:description" content={page.description} />);
  }
  if (page.address !== undefined) tags.push(<meta property="og:url" content={page.address} />);
  if (page.picture !== undefined) {
    tags.push(<meta property="og:image" content={page.picture} />);
    // The picture shows the title and whose it is.
    tags.push(<meta property="og:image:alt" content={page.title} />);
  }
  return tags as ElementContent[];
}
