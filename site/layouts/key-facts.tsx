import type { Element } from 'hast';
import type { DocumentView, DownloadView } from '../views.js';
import { isolated } from './isolated.js';

/** The panel beside a document: when, what, who, in which languages, and the files to take along. */
export function keyFacts(view: DocumentView, downloads: DownloadView[]): Element {
  const { t } = view;
  return (
    <aside class="facts" aria-labelledby="facts">
      <h2 id="facts">{t('page.keyFacts')}</h2>
      <dl>
        <div>
          <dt>{t('page.effective')}</dt>
          <dd>
            <time datetime={view.effective}>{view.effectiveLabel}</time>
          </dd>
        </div>
        <div>
          <dt>{t('page.kind')}</dt>
          <dd>{view.kindLabel}</dd>
        </div>
        <div>
          <dt>{t('page.company')}</dt>
          <dd>{isolated(view.carrier.legalName)}</dd>
        </div>
        <div>
          <dt>{t(view.translations.length > 1 ? 'page.languages' : 'page.language')}</dt>
          {view.translations.map((translation) => (
            <dd lang={translation.locale === view.locale ? undefined : translation.locale}>
              {translation.language}
            </dd>
          ))}
        </div>
      </dl>
      {downloads.length > 0 ? (
        <>
          <h2>{t('page.downloads')}</h2>
          <ul class="downloads">
            {downloads.map((file) => (
              <li>
                <a href={file.href} type={file.mediaType} download="">
                  <bdi class="label">{file.label}</bdi>
                  <span class="size">{t('page.download', { label: '', size: file.size })}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </aside>
  ) as Element;
}
