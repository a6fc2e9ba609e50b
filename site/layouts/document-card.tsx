import type { Element } from 'hast';
import { direction, languageName, list } from '../wording.js';
import type { IndexEntry, IndexLanguage } from './index-views.js';

/** One document in an index: its title leads to it. */
export function documentCard(entry: IndexEntry, { locale, t }: IndexLanguage): Element {
  const languages = list(
    entry.locales.map((other) => languageName(other, t)),
    t,
  );
  const foreign = entry.locale === locale ? undefined : entry.locale;
  const way = foreign && direction(foreign);
  return (
    <li class="card">
      <p class="kind">{entry.kindLabel}</p>
      <h3>
        <a href={entry.href} lang={foreign} dir={way} hreflang={foreign}>
          {entry.title}
        </a>
      </h3>
      {entry.summary !== undefined ? (
        <p lang={foreign} dir={way}>
          {entry.summary}
        </p>
      ) : null}
      <p class="fine">
        {t('index.effective', { date: entry.effectiveLabel })}
        {' · '}
        {t(foreign === undefined ? 'index.inLanguages' : 'index.onlyIn', { languages })}
      </p>
    </li>
  ) as Element;
}
