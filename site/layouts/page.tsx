import type { Element, Root } from 'hast';
import type { DocumentView, DownloadView } from '../views.js';
import { contents } from './contents.js';
import { saidWithName } from './isolated.js';
import { keyFacts } from './key-facts.js';
import { masthead } from './masthead.js';
import { shell } from './shell.js';
import { wordmark } from './wordmark.js';

export interface PageParts {
  downloads: DownloadView[];
  /** File name of the card beside the page. */
  picture?: string;
  /** Relative address of the company's index, if it is built. */
  carrierIndex?: string;
}

/** A document's page in the site, three folders below its first. */
export function page(view: DocumentView, parts: PageParts): Root {
  const { carrier, t } = view;
  return shell({
    locale: view.locale,
    direction: view.direction,
    title: `${view.title} – ${carrier.name}`,
    ...(view.summary !== undefined && { description: view.summary }),
    root: '../../..',
    alternates: view.translations,
    ...(parts.picture !== undefined && { picture: parts.picture }),
    carrier: carrier.folder,
    body: [
      masthead(wordmark(carrier, parts.carrierIndex), view.locale, view.translations, t),
      <main id="text" class="measure document">
        <header class="heading">
          <p class="kind">{view.kindLabel}</p>
          <h1>{view.title}</h1>
          {view.summary !== undefined ? <p class="summary">{view.summary}</p> : null}
        </header>
        <article class="words" aria-label={view.title}>
          {view.body}
        </article>
        <div class="beside">
          {keyFacts(view, parts.downloads)}
          {contents(view.body, t('page.contents'))}
        </div>
      </main>,
      footer(view, parts.carrierIndex),
    ] as Element[],
  });
}

function footer({ carrier, t }: DocumentView, carrierIndex: string | undefined): Element {
  return (
    <footer class="colophon">
      <div class="measure">
        <p>{saidWithName(t, 'page.published', carrier.legalName)}</p>
        <ul>
          {carrierIndex !== undefined ? (
            <li>
              <a href={carrierIndex}>{saidWithName(t, 'page.allOf', carrier.name)}</a>
            </li>
          ) : null}
          {carrier.website !== undefined ? (
            <li>
              <a href={carrier.website}>{t('page.website')}</a>
            </li>
          ) : null}
        </ul>
      </div>
    </footer>
  ) as Element;
}
