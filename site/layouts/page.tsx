import type { Element, Root } from 'hast';
import type { DocumentView, DownloadView } from '../views.js';
import { contents } from './contents.js';
import { downloadPanel } from './downloads.js';
import { saidWithName } from './isolated.js';
import { masthead } from './masthead.js';
import { shell } from './shell.js';
import { wordmark } from './wordmark.js';

export interface PageParts {
  downloads: DownloadView[];
  /** File name of the card beside the page. */
  picture?: string;
  /** Where the page will be, with a slash at its end. */
  address?: string;
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
    ...(parts.address !== undefined && {
      address: parts.address,
      ...(parts.picture !== undefined && { picture: `${parts.address}${parts.picture}` }),
    }),
    carrier: carrier.folder,
    body: [
      masthead(wordmark(carrier, parts.carrierIndex), view.locale, view.translations, t),
      <main id="text" class="measure document">
        <header class="heading">
          <p class="eyebrow">
            <span class="kind">{view.kindLabel}</span>
            <span class="fine">
              <time datetime={view.effective}>{t('page.effectiveOn', { date: view.effectiveLabel })}</time>
            </span>
          </p>
          <h1>{view.title}</h1>
          {view.summary !== undefined ? <p class="summary">{view.summary}</p> : null}
        </header>
        {contents(view.body, t('page.contents'))}
        <article class="words" aria-label={view.title}>
          {view.body}
        </article>
        {/* After the words: on a phone nothing stands between the title and what the notice says. */}
        {downloadPanel(parts.downloads, t)}
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
