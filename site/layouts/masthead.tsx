import type { Element } from 'hast';
import type { Translate } from '../translate.js';
import type { TranslationView } from '../views.js';

/** The band over a page: the way past it to `<main id="text">`, whose page it is, and the other languages. */
export function masthead(
  brand: Element,
  locale: string,
  translations: TranslationView[],
  t: Translate,
): Element {
  return (
    <header class="masthead">
      <a class="skip" href="#text">
        {t('page.skip')}
      </a>
      <div class="measure">
        {brand}
        {translations.length > 1 ? (
          <nav class="languages" aria-label={t('page.languages')}>
            <ul>
              {translations.map((other) => (
                <li>
                  <a
                    href={other.href}
                    lang={other.locale}
                    hreflang={other.locale}
                    rel={other.locale === locale ? undefined : 'alternate'}
                    aria-current={other.locale === locale ? 'page' : undefined}
                  >
                    {other.language}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
      </div>
    </header>
  ) as Element;
}
