import type { Element } from 'hast';
import type { Translate } from '../translate.js';
import type { DownloadView } from '../views.js';

/** The panel of files that a reader can take along; `undefined` where there are none. */
export function downloadPanel(downloads: DownloadView[], t: Translate): Element | undefined {
  if (downloads.length === 0) return undefined;
  return (
    <aside class="take" aria-labelledby="take">
      <h2 id="take">{t('page.downloads')}</h2>
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
    </aside>
  ) as Element;
}
