import type { Element, Root } from 'hast';
import { documentCard } from './document-card.js';
import { filingCard } from './filing-card.js';
import { byReader, type CarrierListing, type IndexEntry, type IndexLanguage } from './index-views.js';
import { saidWithName } from './isolated.js';
import { masthead } from './masthead.js';
import { shell } from './shell.js';
import { wordmark } from './wordmark.js';

/** All that one company publishes, one folder below the site's first. */
export function carrierIndex(
  { carrier, entries, filings }: CarrierListing,
  language: IndexLanguage,
  home: string,
): Root {
  const { locale, t, translations } = language;
  const title = t('index.carrierTitle', { name: carrier.name });
  const { forCustomers, policies } = byReader(entries);
  const cards = (some: IndexEntry[]) => some.map((entry) => documentCard(entry, language));
  const own = translations.find((translation) => translation.locale === locale)?.href ?? 'index.html';
  return shell({
    locale,
    direction: language.direction,
    title,
    description: t('index.carrierLead', { name: carrier.name }),
    root: '..',
    alternates: translations,
    carrier: carrier.folder,
    body: [
      masthead(wordmark(carrier, own), locale, translations, t),
      <main id="text" class="measure listing">
        <header class="heading">
          <h1>{saidWithName(t, 'index.carrierTitle', carrier.name)}</h1>
          <p class="summary">{saidWithName(t, 'index.carrierLead', carrier.name)}</p>
        </header>
        {group('customers', t('index.forCustomers'), cards(forCustomers))}
        {group('policies', t('index.policies'), [
          ...cards(policies),
          ...filings.map((filing) => filingCard(filing, language)),
        ])}
      </main>,
      <footer class="colophon">
        <div class="measure">
          <p>{saidWithName(t, 'page.published', carrier.legalName)}</p>
          <ul>
            <li>
              <a href={home}>{t('page.home')}</a>
            </li>
            {carrier.website !== undefined ? (
              <li>
                <a href={carrier.website}>{t('page.website')}</a>
              </li>
            ) : null}
          </ul>
        </div>
      </footer>,
    ] as Element[],
  });
}

function group(id: string, label: string, cards: Element[]): Element | undefined {
  if (cards.length === 0) return undefined;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{label}</h2>
      <ul class="cards">{cards}</ul>
    </section>
  ) as Element;
}
