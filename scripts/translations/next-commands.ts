import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { Returned } from './exchange/returned.js';
import type { NextCommands } from './table/import-pretty.js';

/**
 * What to run after an import.
 *
 * @param file that was imported, as the user named it: an export does not take its place
 */
export function nextCommands({ document, locale }: Returned, by: string, file: string): NextCommands {
  const extension = extname(file);
  const form = /^\.xlf$/i.test(extension)
    ? 'xliff'
    : /^\.htm$/i.test(extension)
      ? 'html'
      : extension.slice(1).toLowerCase();
  const base = file.slice(0, file.length - extension.length).replace(/-\d+$/, '');
  let number = 2;
  while (existsSync(`${base}-${number}.${form}`)) number++;
  const output = quoted(`${base}-${number}.${form}`);
  return {
    exportOpen: `cpni translations export ${document} --locale ${locale} --as ${form} --stale --output ${output}`,
    record: (lines) =>
      `cpni translations record ${document} --locale ${locale} --by ${quoted(by)} --only ${lines.join(',')}`,
  };
}

/** As a shell takes it for one word. */
function quoted(word: string): string {
  if (/^[\w./-]+$/.test(word)) return word;
  return /["$`\\!]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}
