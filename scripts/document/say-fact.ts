import { writtenLanguage } from '../../rules/language/locale-tag.js';
import { list, longDate, moneyAmount } from '../../site/wording.js';
import type { Address, LocalText } from '../workspace/carrier-facts.js';
import { siteStrings } from '../workspace/site-strings.js';

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
 * @throws {CpniError} for a locale the project has no words for
 */
export function sayFact(value: unknown, type: FactType, locale: string): string | undefined {
  switch (type) {
    case 'text':
      return typeof value === 'number' ? String(value) : textIn(value as LocalText, locale);
    case 'date':
      return longDate(String(value), siteStrings(locale));
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

function sayDuration(duration: string, locale: string): string {
  const [, count, unit] = /^(\d+) (business day|day|week|month|year)s?$/.exec(duration) ?? [];
  const key = unit === 'business day' ? 'businessDay' : unit;
  return siteStrings(locale)(`duration.${key}`, { count: Number(count) });
}

function sayMoney(money: string, locale: string): string {
  const [currency = '', amount = ''] = money.split(' ');
  return moneyAmount(currency, amount, siteStrings(locale));
}

function addressLine({ street, city, state, zip }: Address): string {
  return `${street}, ${city}, ${state} ${zip}`;
}

function sayList(items: LocalText[], locale: string): string | undefined {
  const words = items.map((item) => textIn(item, locale));
  if (words.some((word) => word === undefined)) return undefined;
  return list(words as string[], siteStrings(locale));
}
