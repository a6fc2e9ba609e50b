/** How Word is told a language: by kinds of script, each with its country. */
export interface WordLanguage {
  value: string;
  eastAsia?: string;
  bidirectional?: string;
}

/** Countries that another than a language's most usual one stands for: filings are made in the United States. */
const COUNTRIES: Record<string, string> = { en: 'US', es: 'US', ar: 'SA' };

/**
 * Word's tag for a language (ECMA-376, 17.3.2.20): it knows countries and no scripts, so that simplified Chinese is
 * `zh-CN`, and looks for it where the language's kind of script is kept.
 *
 * @param locale BCP 47
 */
export function wordLanguage(locale: string): WordLanguage {
  const { language, region, script } = new Intl.Locale(locale).maximize();
  const named = new Intl.Locale(locale).region;
  const value = `${language}-${named ?? COUNTRIES[language] ?? region}`;
  if (/^(?:Hans|Hant|Kore|Jpan)$/.test(script ?? '')) return { value, eastAsia: value };
  return /^(?:Arab|Hebr)$/.test(script ?? '') ? { value, bidirectional: value } : { value };
}
