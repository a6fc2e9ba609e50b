import type { Element, Root } from 'hast';
import { direction } from '../wording.js';
import type { CarrierListing, IndexLanguage } from './index-views.js';
import { isolated } from './isolated.js';
import { masthead } from './masthead.js';
import { shell } from './shell.js';

/** The site's first page: every company and what it publishes. */
export function siteIndex(listings: CarrierListing[], language: IndexLanguage): Root {
  const { locale, t, translations } = language;
  const own = translations.find((translation) => translation.locale === locale)?.href ?? 'index.html';
  const brand = (
    <a class="wordmark" href={own}>
      {t('index.brand')}
    </a>
  ) as Element;
  return shell({
    locale,
    direction: language.direction,
    title: t('index.title'),
    description: t('index.lead'),
    root: '.',
    alternates: translations,
    body: [
      masthead(brand, locale, translations, t),
      <main id="text" class="measure listing">
        <header class="heading">
          <h1>{t('index.title')}</h1>
          <p class="summary">{t('index.lead')}</p>
        </header>
        {listings.map((listing) => company(listing, language))}
      </main>,
    ] as Element[],
  });
}

function company({ carrier, href, entries }: CarrierListing, { locale, t }: IndexLanguage): Element {
  return (
    <section class="company" data-carrier={carrier.folder} aria-labelledby={carrier.folder}>
      <header>
        <h2 id={carrier.folder}>
          <a href={href}>{isolated(carrier.name)}</a>
        </h2>
        <p class="fine">{t('index.documents', { count: entries.length })}</p>
      </header>
      <ul>
        {entries.map((entry) => (
          <li>
            <a
              href={entry.href}
              lang={entry.locale}
              dir={entry.locale === locale ? undefined : direction(entry.locale)}
              hreflang={entry.locale}
            >
              {entry.title}
            </a>
            <span class="fine">{entry.kindLabel}</span>
          </li>
        ))}
      </ul>
    </section>
  ) as Element;
}
