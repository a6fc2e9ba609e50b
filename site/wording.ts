export { direction } from './bidi.js';

import type { Translate } from './translate.js';

/*
 * How languages, dates, numbers and lists are said. The patterns stand with the site's strings: Intl's differ from
 * one version of Node to the next, are missing for Haitian Creole, and are not always what a notice would write.
 */

/** A language's name in itself, with a capital as a label has: "Español". `t` says that language's strings. */
export function languageLabel(locale: string, t: Translate): string {
  const name = languageName(locale, t);
  return name.charAt(0).toLocaleUpperCase(t.locale) + name.slice(1);
}

/** A language's name in a sentence: "Spanish", "español"; a name the strings lack is Unicode's, or in itself. */
export function languageName(locale: string, t: Translate): string {
  if (t.has(`language.${locale}`)) return t(`language.${locale}`);
  const named = nameIn(t.locale, locale);
  // Vietnamese has a capital in Unicode's list, which is for menus.
  if (named !== undefined) return named.replace(/^Tiếng /, 'tiếng ');
  const base = new Intl.Locale(locale).language;
  return t.has(`language.${base}`) ? t(`language.${base}`) : (nameIn(base, base) ?? locale);
}

/** Unicode's name, if it has names in that language: else Intl would answer in the machine's. */
function nameIn(language: string, locale: string): string | undefined {
  if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) return undefined;
  return new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(locale);
}

/** `2026-03-01` as "March 1, 2026" or "1 de marzo de 2026"; French and Portuguese count the first of a month. */
export function longDate(date: string, t: Translate): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return t(day === 1 ? 'date.first' : 'date.long', {
    year,
    month: t(`date.month.${month}`),
    day,
  });
}

/** A file's size as "64 kilobytes"; at least one kilobyte (1,000 bytes). */
export function fileSize(bytes: number, t: Translate): string {
  return bytes >= 1_000_000
    ? t('size.megabyte', { count: Math.round(bytes / 100_000) / 10 })
    : t('size.kilobyte', { count: Math.max(1, Math.round(bytes / 1000)) });
}

/** An amount of money: "$12.50", "12,50 доллара США"; cents are shown when they are given. */
export function moneyAmount(currency: string, written: string, t: Translate): string {
  const amount = new Intl.NumberFormat(t('number.like'), {
    numberingSystem: 'latn',
    minimumFractionDigits: written.includes('.') ? 2 : 0,
  }).format(Number(written));
  return currency === 'USD'
    ? t('money.usd', { count: Number(written), amount })
    : t('money.other', { amount, currency });
}

/** `a`, `b` and `c` as a list in a sentence. */
export function list(items: readonly string[], t: Translate): string {
  const [first = '', ...rest] = items;
  const last = rest.pop();
  if (last === undefined) return first;
  if (rest.length === 0) return joined('list.two', { one: first }, 'other', last, t);
  const start = rest.reduce((one, other) => t('list.more', { one, other }), first);
  return joined('list.last', { one: start }, 'other', last, t);
}

/** Stands where words go that decide about the word before them. */
const NEXT = '\uE001';

/**
 * A string whose value `name` may follow an "and": Spanish "y" becomes "e" before the sound of an i, as in
 * "e indique" and "e hijos", not before "hierba".
 */
export function joined(
  key: string,
  values: Record<string, string>,
  name: string,
  next: string,
  t: Translate,
): string {
  if (t.locale !== 'es') return t(key, { ...values, [name]: next });
  const said = t(key, { ...values, [name]: NEXT });
  const isI = /^\P{L}*(?:i(?!e)|hi(?![ae])|h?í)/iu.test(next);
  return (isI ? said.replace(` y ${NEXT}`, ` e ${NEXT}`) : said).replace(NEXT, () => next);
}
