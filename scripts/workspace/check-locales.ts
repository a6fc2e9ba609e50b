import { join } from 'node:path';
import { suggestName } from '../../rules/nearest-name.js';
import { siteLocales } from '../../site/translate.js';
import { languageOf } from './languages.js';
import { type DocumentFolder, isFaulty } from './model.js';
import type { FactsFile } from './read-facts-file.js';
import { type SourceProblem, violation } from './source-problem.js';

/** Compares the locales that document.yaml lists with the MDX files that are there. */
export function checkLocales(
  { source, faulty, path }: FactsFile,
  document: DocumentFolder,
  files: readonly string[],
  troubled: readonly string[],
): SourceProblem[] {
  if (!source || isFaulty(faulty, 'locales')) return [];
  const { locales } = document.settings;
  const problems: SourceProblem[] = [];
  const misnamed = new Set<string>();
  for (const locale of locales) {
    const place = source.entryPlace(['locales'], locale);
    const say = (reason: string, expected: string) =>
      problems.push(violation(path, 'file-locales', { place, reason, expected }));
    const name = `${locale}.mdx`;
    if (!languageOf(locale)) {
      const known = siteLocales();
      say(
        `Facts and components cannot be said in \`${locale}\`.`,
        suggestName(locale, known) ?? `One of: ${known.join(', ')}.`,
      );
    } else if (!files.includes(name) && !troubled.includes(join(document.dir, name))) {
      const other = files.find(
        (file) => isMeant(file, locale) && !locales.some((listed) => file === `${listed}.mdx`),
      );
      if (other !== undefined) misnamed.add(other);
      say(
        `The locale \`${locale}\` has no file ${name}.`,
        other ? `Rename ${other} to ${name}.` : `Write ${name}, or remove \`${locale}\` from \`locales\`.`,
      );
    }
  }
  for (const name of files.filter((file) => file.endsWith('.mdx'))) {
    const locale = tagOf(name);
    if (locales.includes(locale) || misnamed.has(name)) continue;
    problems.push(
      violation(path, 'file-locales', {
        place: source.keyPlace(['locales']),
        reason: `The file ${name} is there, but \`${locale}\` is not among the locales.`,
        expected: `Add \`${locale}\` to \`locales\`, or remove the file.`,
      }),
    );
  }
  return problems;
}

/** Whether a file is the locale's by another name: `es.md` for `es`, `zh-CN.mdx` or `zh-hans.mdx` for `zh-Hans`. */
function isMeant(file: string, locale: string): boolean {
  if (!/\.mdx?$/.test(file)) return false;
  const tag = tagOf(file);
  return tag.toLowerCase() === locale.toLowerCase() || languageOf(tag) === languageOf(locale);
}

function tagOf(file: string): string {
  return file.replace(/\.mdx?$/, '');
}
