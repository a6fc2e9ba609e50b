/** How languages, dates, sizes and directions are said. Intl only: no clock, no machine's locale. */

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'yi', 'ps', 'sd']);

export function direction(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(locale.split('-')[0] ?? locale) ? 'rtl' : 'ltr';
}

/** A language's name in itself, with a capital as a label has: "Español". */
export function languageLabel(locale: string): string {
  const name = languageName(locale, locale);
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** A language's name in a sentence of `inLocale`: "Spanish", "español". */
export function languageName(locale: string, inLocale: string): string {
  return new Intl.DisplayNames([inLocale], { type: 'language' }).of(locale) ?? locale;
}

/** `2026-03-01` as "March 1, 2026" or "1 de marzo de 2026". */
export function longDate(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** A file's size as "64 kilobytes"; at least one kilobyte (1,000 bytes). */
export function fileSize(bytes: number, locale: string): string {
  const big = bytes >= 1_000_000;
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: big ? 'megabyte' : 'kilobyte',
    unitDisplay: 'long',
    maximumFractionDigits: big ? 1 : 0,
  });
  return format.format(big ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1000)));
}

/** `a`, `b` and `c` as a list in a sentence. */
export function list(items: string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}
