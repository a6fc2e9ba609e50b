import { basename, extname } from 'node:path';
import { languageOf } from '../workspace/languages.js';

const SUFFIX = /\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/;

/** The locale that a file's name ends in: `es` of `notice.es.md`. Only languages that this project knows count. */
export function localeInName(path: string): string | undefined {
  const [, tag] = SUFFIX.exec(basename(path, extname(path))) ?? [];
  return tag !== undefined && languageOf(tag) !== undefined ? tag : undefined;
}

/** A file's name without the locale it ends in, which it shares with its translations. */
export function withoutLocale(path: string): string {
  if (localeInName(path) === undefined) return path;
  const extension = extname(path);
  return path.slice(0, -extension.length).replace(SUFFIX, '') + extension;
}
