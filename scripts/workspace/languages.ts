import { siteLocales } from '../../site/translate.js';

/** The language whose words serve a locale: `es` for `es` and `es-US`. Never another language. */
export function languageOf(locale: string): string | undefined {
  const known = siteLocales();
  return [locale, locale.split('-')[0]].find((tag) => tag !== undefined && known.includes(tag));
}
