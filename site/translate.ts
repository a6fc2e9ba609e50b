import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createInstance, type ResourceLanguage } from 'i18next';
import { withIsolates } from './bidi.js';

/**
 * Says one of the site's strings in one language. With a `count`, the form of the plural that it takes; the
 * string has it as `{{number}}`, written as the language writes numbers. In a right-to-left language, names and
 * numbers to be read from left to right are set apart by Unicode's isolates.
 *
 * @throws {SiteStringError} for a key the language lacks, and for a value the string needs and is not given
 */
export interface Translate {
  (key: string, values?: Record<string, string | number>): string;
  /** Whether the language has a string of this name. */
  has: (key: string) => boolean;
  /** The language, as its file is called. */
  readonly locale: string;
}

/** The strings of a language cannot be read, or one of them is lacking. */
export class SiteStringError extends Error {
  override name = 'SiteStringError';
  constructor(
    message: string,
    /** The file of the language's strings, in the package. */
    readonly file: string,
  ) {
    super(message);
  }
}

const require = createRequire(import.meta.url);
const folder = path.dirname(require.resolve('#package/site/locales/en.json'));

/** Languages that the site's own strings are translated into. */
export function siteLocales(): readonly string[] {
  locales ??= readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.basename(name, '.json'))
    .sort();
  return locales;
}

let locales: string[] | undefined;
const known = new Map<string, Translate>();

/**
 * The strings of one language. Nothing falls back to another language.
 *
 * @param locale one of `siteLocales()`
 * @throws {SiteStringError} when its file cannot be read
 */
export function translator(locale: string): Translate {
  const ready = known.get(locale);
  if (ready) return ready;
  const translate = translatorOf(locale, read(locale));
  known.set(locale, translate);
  return translate;
}

/** Says the strings that are given; messages say that they come from `file`. */
export function translatorOf(locale: string, strings: ResourceLanguage, file = fileOf(locale)): Translate {
  // Intl has no plural rules for Haitian Creole and would take the machine's; its nouns stay as they are.
  const lng = Intl.PluralRules.supportedLocalesOf(locale).length > 0 ? locale : 'en';
  const i18n = createInstance();
  void i18n.init({
    lng,
    fallbackLng: false,
    initAsync: false,
    resources: { [lng]: { translation: strings } },
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      throw new SiteStringError(`There is no string "${key}".`, file);
    },
    returnedObjectHandler: (key) => {
      throw new SiteStringError(`"${key}" is a group of strings.`, file);
    },
    missingInterpolationHandler: (text, [, name]) => {
      throw new SiteStringError(`The string "${text}" needs ${String(name).trim()}.`, file);
    },
  });
  const like = () => new Intl.NumberFormat(i18n.t('number.like'), { numberingSystem: 'latn' });
  const say = (key: string, values: Record<string, string | number> = {}) => {
    const shown: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(values)) {
      shown[name] = typeof value === 'string' ? withIsolates(value, locale) : value;
    }
    if (typeof values.count === 'number') shown.number = like().format(values.count);
    return i18n.t(key, shown);
  };
  return Object.assign(say, { has: (key: string) => i18n.exists(key), locale });
}

function fileOf(locale: string): string {
  return `site/locales/${locale}.json`;
}

function read(locale: string): ResourceLanguage {
  try {
    return JSON.parse(readFileSync(path.join(folder, `${locale}.json`), 'utf8')) as ResourceLanguage;
  } catch (cause) {
    throw new SiteStringError(`The strings cannot be read: ${(cause as Error).message}.`, fileOf(locale));
  }
}
