import { writtenLanguage } from '../../rules/language/locale-tag.js';
import { siteLocales } from '../../site/translate.js';

/** The language whose words serve a locale: `es` for `es-US`, `zh-Hant` for `zh-TW`. Never another language. */
export function languageOf(locale: string): string | undefined {
  const language = writtenLanguage(locale);
  return siteLocales().find((known) => known === language);
}
