import type { Root } from 'hast';
import { openGraphLocale } from '../../../site/open-graph.js';
import { textOf } from '../../../site/text-of.js';
import { type Fields, several } from './fields.js';
import { attribute, elementsOf } from './shown-words.js';

/** What the head of a page of the site tells. */
export interface HeadPromise {
  language: string;
  direction: 'ltr' | 'rtl';
  title: string;
  description: string | undefined;
  /** The same page in every language that it is in. */
  alternates: readonly { locale: string; href: string }[];
  hasPicture: boolean;
  /** Where the page will be; only then is its picture told. */
  address: string | undefined;
}

export function expectedHead({ language, title, description, ...page }: HeadPromise): Fields {
  const others = page.alternates.filter(({ locale }) => locale !== language);
  const picture = page.hasPicture && page.address !== undefined ? `${page.address}card.png` : undefined;
  const isAlone = others.length === 0;
  return {
    lang: language,
    dir: page.direction,
    title,
    description,
    'og:title': title,
    'og:description': description,
    'og:locale': openGraphLocale(language),
    'og:locale:alternate': several(others.map(({ locale }) => openGraphLocale(locale))),
    'og:url': page.address,
    'og:image': picture,
    'og:image:alt': picture && title,
    hreflang: isAlone ? undefined : several(page.alternates.map(({ locale, href }) => `${locale} ${href}`)),
  };
}

/** Takes it back out of a finished page. */
export function headFields(root: Root): Fields {
  const elements = elementsOf(root);
  const html = elements.find(({ tagName }) => tagName === 'html');
  const title = elements.find(({ tagName }) => tagName === 'title');
  const metas = elements.filter(({ tagName }) => tagName === 'meta');
  const meta = (key: string) =>
    several(
      metas
        .filter((each) => attribute(each, 'property') === key || attribute(each, 'name') === key)
        .map((each) => attribute(each, 'content')),
    );
  const links = elements.filter(
    (each) => each.tagName === 'link' && attribute(each, 'hrefLang') !== undefined,
  );
  return {
    lang: attribute(html, 'lang'),
    dir: attribute(html, 'dir'),
    title: title && textOf(title),
    description: meta('description'),
    'og:title': meta('og:title'),
    'og:description': meta('og:description'),
    'og:locale': meta('og:locale'),
    'og:locale:alternate': meta('og:locale:alternate'),
    'og:url': meta('og:url'),
    'og:image': meta('og:image'),
    'og:image:alt': meta('og:image:alt'),
    hreflang: several(links.map((each) => `${attribute(each, 'hrefLang')} ${attribute(each, 'href')}`)),
  };
}
