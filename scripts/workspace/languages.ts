import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';

let known: string[] | undefined;

/** Languages in which the project can say facts and the words of its components, by their tags. */
export function languages(): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve('#package/site/locales/en.json'));
  known ??= readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => basename(name, '.json'))
    .sort();
  return known;
}

/** The language whose words serve a locale: `es` for `es` and `es-US`. Never another language. */
export function languageOf(locale: string): string | undefined {
  return [locale, locale.split('-')[0]].find((tag) => tag !== undefined && languages().includes(tag));
}
