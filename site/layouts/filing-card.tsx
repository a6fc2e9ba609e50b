import type { Element } from 'hast';
import { languageName } from '../wording.js';
import type { FilingListing, IndexLanguage } from './index-views.js';

/** A filing in an index: its files to take along. */
export function filingCard(
  { coveredYear, locale, downloads }: FilingListing,
  language: IndexLanguage,
): Element {
  const { t } = language;
  const name = t('filing.forYear', { year: String(coveredYear) });
  const foreign = locale === language.locale ? undefined : locale;
  return (
    <li class="card filing">
      <h3>{name}</h3>
      <p>{t('filing.inOne')}</p>
      <ul class="downloads">
        {downloads.map((file) => (
          <li>
            <a href={file.href} type={file.mediaType} hreflang={foreign} download={file.saveAs}>
              <bdi class="label">{t('page.download', { label: name, size: file.label })}</bdi>
              <span class="size">{t('page.download', { label: '', size: file.size })}</span>
            </a>
          </li>
        ))}
      </ul>
      {foreign === undefined ? null : (
        <p class="fine">{t('index.onlyIn', { languages: languageName(locale, t) })}</p>
      )}
    </li>
  ) as Element;
}
