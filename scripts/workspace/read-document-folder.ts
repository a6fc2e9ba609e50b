import { join } from 'node:path';
import type { DocumentSettings } from './carrier-facts.js';
import { checkFormats } from './check-formats.js';
import { checkLocales } from './check-locales.js';
import { checkNames } from './check-names.js';
import { type Carrier, type DocumentFolder, isFaulty } from './model.js';
import { type FactsFile, readFactsFile } from './read-facts-file.js';
import { readFolder } from './read-folder.js';
import type { SourceProblem } from './source-problem.js';

/** Reads one document's folder: its settings and which locales it has. The words are read later. */
export function readDocumentFolder(
  carrier: Carrier,
  id: string,
): { document: DocumentFolder; problems: SourceProblem[] } {
  const dir = join(carrier.dir, id);
  const entries = readFolder(dir);
  const unlisted = entries.problems.some((problem) => problem.path === dir);
  const file = readFactsFile('document', { dir, files: entries.files });
  const written = entries.files.filter((name) => name.endsWith('.mdx')).map((name) => name.slice(0, -4));
  const settings = settingsOf(file, written);
  const locales = isFaulty(file.faulty, 'locales') ? written : settings.locales;
  const document: DocumentFolder = {
    id,
    dir,
    path: file.path,
    carrier,
    settings,
    faulty: file.faulty,
    locales: locales
      .filter((locale) => written.includes(locale))
      .map((locale) => ({ locale, path: join(dir, `${locale}.mdx`) })),
  };
  if (unlisted) return { document, problems: entries.problems };
  // A file that could not even be looked at is told as such, and not as missing besides.
  const troubled = entries.problems.map((problem) => problem.path);
  const problems = [
    ...entries.problems,
    ...file.problems,
    ...checkLocales(file, document, entries.files, troubled),
    ...checkNames(file, document),
    ...checkFormats(file, document),
  ];
  return { document, problems };
}

/** As with a company's facts, what is required and lacking is filled; the lack is told. */
function settingsOf({ data }: FactsFile, locales: string[]): DocumentSettings {
  const required: DocumentSettings = {
    kind: 'policy-statement',
    effective: '1970-01-01',
    channels: [],
    locales,
  };
  return { ...required, ...data };
}
