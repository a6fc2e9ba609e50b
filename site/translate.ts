import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createInstance, type ResourceLanguage } from 'i18next';

/** Says one of the site's strings in one language. Throws for a key the language lacks. */
export type Translate = (key: string, values?: Record<string, string | number>) => string;

const require = createRequire(import.meta.url);
const folder = path.dirname(require.resolve('#package/site/locales/en.json'));

/** Locales that the site's own strings are translated into. */
export function siteLocales(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.basename(name, '.json'))
    .sort();
}

const known = new Map<string, Translate>();

/** The strings of one locale. Nothing falls back to another language. */
export function translator(locale: string): Translate {
  const ready = known.get(locale);
  if (ready) return ready;
  const file = path.join(folder, `${locale}.json`);
  const strings = JSON.parse(readFileSync(file, 'utf8')) as ResourceLanguage;
  const i18n = createInstance();
  void i18n.init({
    lng: locale,
    fallbackLng: false,
    initAsync: false,
    resources: { [locale]: { translation: strings } },
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      throw new Error(`${file} has no string "${key}"`);
    },
  });
  const translate: Translate = (key, values) => i18n.t(key, values ?? {});
  known.set(locale, translate);
  return translate;
}
