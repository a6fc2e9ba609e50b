/** File names of an index in each language: the language that a site is entered in has the plain one. */
export function indexName(locale: string, locales: string[]): string {
  const entry = locales.includes('en') ? 'en' : locales[0];
  return locale === entry ? 'index.html' : `index.${locale}.html`;
}
