/**
 * A locale as Open Graph writes it, `language_TERRITORY`: `zh_CN` for `zh-Hans`, `es_US` for `es-US`. It knows no
 * scripts. A territory that the locale does not name is the likely one of Unicode's CLDR.
 */
export function openGraphLocale(locale: string): string {
  const [language = ''] = locale.split('-');
  const { region } = new Intl.Locale(locale).maximize();
  return region === undefined ? language : `${language}_${region}`;
}
