import { writtenLanguage } from '../../rules/language/locale-tag.js';
import { translator } from '../../site/translate.js';
import type { Address, LocalText } from '../workspace/carrier-facts.js';
import { languageOf } from '../workspace/languages.js';

/** How a fact is said; the schemas annotate every fact with one. */
export type FactType =
  | 'text'
  | 'date'
  | 'duration'
  | 'phone'
  | 'money'
  | 'address'
  | 'url'
  | 'email'
  | 'list';

/**
 * Says a fact in a reader's language, by its type; the schemas have vouched for its form.
 *
 * @param value as in the YAML: dates YYYY-MM-DD, durations "30 days", money "USD 12.50"
 * @returns `undefined` for text that is not given in this language
 * @throws RangeError for a locale the project has no words for
 */
export function sayFact(value: unknown, type: FactType, locale: string): string | undefined {
  switch (type) {
    case 'text':
      return typeof value === 'number' ? String(value) : textIn(value as LocalText, locale);
    case 'date':
      return sayDate(String(value), locale);
    case 'duration':
      return sayDuration(String(value), locale);
    case 'money':
      return sayMoney(String(value), locale);
    case 'address':
      return addressLine(value as Address);
    case 'list':
      return sayList(value as LocalText[], locale);
    case 'url':
      return String(value)
        .replace(/^https:\/\//, '')
        .replace(/\/$/, '');
    default:
      return String(value);
  }
}

/** Where a fact leads when it is a link. */
export function linkOf(value: unknown, type: FactType): string | undefined {
  if (type === 'phone') return `tel:+1${String(value).replace(/\D/g, '').slice(-10)}`;
  if (type === 'email') return `mailto:${String(value)}`;
  return type === 'url' ? String(value) : undefined;
}

/**
 * Text in a locale: the same for all, or of this locale, its language (`zh-Hans` for `zh-CN`), or else another
 * region of that language (`es-MX` for `es`); never another language's, nor another script's.
 */
export function textIn(text: LocalText, locale: string): string | undefined {
  if (typeof text === 'string') return text;
  const language = writtenLanguage(locale);
  const tag =
    [locale, language].find((each) => Object.hasOwn(text, each)) ??
    Object.keys(text).find((each) => writtenLanguage(each) === language);
  return tag === undefined ? undefined : text[tag];
}

/** Words joined as a list: "a, b, and c", "a, b y c". */
export function joinList(words: readonly string[], locale: string): string {
  const format = new Intl.ListFormat(formatLocale(locale), { type: 'conjunction' });
  const parts = format.formatToParts(words);
  return parts
    .map(({ type, value }, index) => {
      // The locale data makes "y" an "e" before "indique" and "hijos", but not before "índigo".
      const isBeforeAccent = type === 'literal' && /^h?í/iu.test(parts[index + 1]?.value ?? '');
      return isBeforeAccent && languageOf(locale) === 'es' ? value.replace(/ y $/, ' e ') : value;
    })
    .join('');
}

/** Names of languages as a list: "English and Spanish". */
export function sayLanguages(tags: readonly string[], locale: string): string {
  const names = new Intl.DisplayNames([formatLocale(locale)], { type: 'language' });
  const say = (tag: string) =>
    SIGNED.has(tag)
      ? translator(languageOf(locale) ?? locale)(`choices.signed.${tag}`)
      : (names.of(tag) ?? tag);
  return joinList(tags.map(say), locale);
}

/** Sign languages that Unicode's locale data does not name in every language. */
const SIGNED = new Set(['ase']);

/** "1 March 2026" as the locale writes it; the day is the day, whatever the machine's time zone. */
export function sayDate(day: string, locale: string): string {
  const format = new Intl.DateTimeFormat(formatLocale(locale), { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

function sayDuration(duration: string, locale: string): string {
  const [, count, unit] = /^(\d+) (business day|day|week|month|year)s?$/.exec(duration) ?? [];
  const key = unit === 'business day' ? 'businessDay' : unit;
  return translator(languageOf(locale) ?? locale)(`duration.${key}`, { count: Number(count) });
}

function sayMoney(money: string, locale: string): string {
  const [currency = '', amount = ''] = money.split(' ');
  return new Intl.NumberFormat(formatLocale(locale), {
    style: 'currency',
    currency,
    minimumFractionDigits: amount.includes('.') ? 2 : 0,
  }).format(Number(amount));
}

function addressLine({ street, city, state, zip }: Address): string {
  return `${street}, ${city}, ${state} ${zip}`;
}

function sayList(items: LocalText[], locale: string): string | undefined {
  const words = items.map((item) => textIn(item, locale));
  return words.some((word) => word === undefined) ? undefined : joinList(words as string[], locale);
}

/** The readers are in the United States: `es` writes $1,000.50 and not 1000,50 $. */
function formatLocale(locale: string): string {
  const tag = new Intl.Locale(locale);
  return tag.region ? locale : new Intl.Locale(locale, { region: 'US' }).toString();
}
