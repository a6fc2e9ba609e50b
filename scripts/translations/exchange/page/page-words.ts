import type { Exchange, ExchangeUnit } from '../exchange.js';

/** What stands above the table; its first line tells on the way back of which document the file is. */
export function pageWords(
  { document, source, locale }: Exchange,
  save: string,
): { heading: string; about: string[] } {
  return {
    heading: `${document}: ${source.locale} → ${locale}`,
    about: [
      'Write the translation in the last column. Leave the other columns and the line above as they are.',
      'What stands in braces, such as {waitingPeriod}, is put in by a program: keep each, once, where your language needs it. Keep links as links.',
      save,
    ],
  };
}

/** Reads what {@link pageWords} wrote, wherever in a line it stands. */
export function readHeading(
  text: string,
): { document: string; sourceLocale: string; locale: string } | undefined {
  const tag = '([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)';
  const [, document, sourceLocale, locale] =
    new RegExp(`([^\\s/]+/[^\\s/]+): ${tag} → ${tag}`).exec(text.replace(/\s+/g, ' ')) ?? [];
  return document && sourceLocale && locale ? { document, sourceLocale, locale } : undefined;
}

/** What stands above the facts that a program puts in. */
export const FACTS_HEAD = 'What is put in says in the translation:';

/** What stands above a row whose source was changed since it was translated. */
export const CHANGED_HEAD = 'The source was changed since this was translated:';

/** The columns' heads. */
export function pageColumns({ source, locale }: Exchange): [string, string, string] {
  return ['No.', languageName(source.locale), languageName(locale)];
}

/** What is said of a unit under its number. */
export function unitNote({ unit, state }: ExchangeUnit): string {
  const what = unit.kind === 'alt' ? 'text of a picture' : unit.kind.replace('-', ' ');
  return state === 'whole' || state === 'unrecorded' ? what : `${what}, ${STATES[state] ?? state}`;
}

const STATES: Partial<Record<ExchangeUnit['state'], string>> = {
  stale: 'source changed',
  'changed-both': 'both changed',
  missing: 'to translate',
};

/** Units that are shown to a translator: lines of facts alone are not. */
export function unitsShown({ units }: Exchange): ExchangeUnit[] {
  return units.filter(({ isProtected }) => !isProtected);
}

/** A language in English, with its tag: `Korean (ko)`. */
export function languageName(locale: string): string {
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(locale);
  return name === undefined || name === locale ? locale : `${name} (${locale})`;
}
