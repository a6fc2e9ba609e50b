import { CpniError } from '../cpni-error.js';
import { type Selection, select } from '../lint/select.js';
import { otherLanguages, tagsNamed } from '../translations/language-names.js';
import { languageOf } from '../workspace/languages.js';
import type { DocumentFolder, SourceProblem } from '../workspace/workspace.js';

/** Documents that paths name; a path that ends in a locale's file names that locale only. */
export function documentsAt({ workspaces, files }: Selection): {
  documents: { folder: DocumentFolder; locales: string[] }[];
  problems: SourceProblem[];
} {
  if (files[0] !== undefined) {
    throw new CpniError('Translations are kept track of in a workspace only.', {
      path: files[0],
      hint: 'Documents live in notices/<carrier>/<document>/, a file for each language: en.mdx, es.mdx.',
    });
  }
  return {
    documents: workspaces.flatMap(({ workspace, only }) =>
      workspace.carriers
        .flatMap(({ documents }) => documents)
        .map((folder) => ({
          folder,
          locales: folder.locales.filter(({ path }) => only.includes(path)).map(({ locale }) => locale),
        })),
    ),
    problems: workspaces.flatMap(({ workspace }) => workspace.problems),
  };
}

/**
 * The one document that a path names.
 *
 * @throws CpniError when it names several or none
 */
export function documentAt(path: string, cwd: string): { folder: DocumentFolder; root: string } {
  const selection = select([path], cwd);
  const { documents } = documentsAt(selection);
  const [document, ...others] = documents;
  const root = selection.workspaces[0]?.workspace.root;
  if (!document || others.length > 0 || root === undefined) {
    const names = documents.map(({ folder }) => `${folder.carrier.id}/${folder.id}`);
    throw new CpniError(`"${path}" names ${names.length === 0 ? 'no document' : 'more than one document'}.`, {
      hint: names.length === 0 ? 'Name a document: carrier/document.' : `One of: ${names.join(', ')}.`,
    });
  }
  return { folder: document.folder, root };
}

/**
 * The locale of a document that was meant: as it is, or the one in the same language.
 *
 * @param mayBeNew it need not be one of the document's
 * @throws CpniError for a language that the document is not in
 */
export function localeGiven(folder: DocumentFolder, given: string | undefined, mayBeNew = false): string {
  const [, ...translations] = folder.settings.locales;
  const name = `${folder.carrier.id}/${folder.id}`;
  if (given === undefined) {
    const [only, ...others] = translations;
    if (only !== undefined && others.length === 0) return only;
    throw new CpniError(`${name} has ${translations.length} translations: say which with --locale.`, {
      hint:
        translations.length > 0
          ? `One of: ${translations.join(', ')}.`
          : 'Add a language to `locales` first.',
    });
  }
  const known = localeIn(folder, given);
  if (known !== undefined) return known;
  const language = languageOf(given);
  if (mayBeNew && language !== undefined) return language;
  const hints = [
    ...languageHint(given),
    ...(translations.length > 0 ? [`Its translations: ${translations.join(', ')}.`] : []),
    ...(mayBeNew ? [`Languages that can be added: ${otherLanguages(folder.settings.locales)}.`] : []),
  ];
  throw new CpniError(
    mayBeNew ? `Facts and components cannot be said in \`${given}\`.` : `${name} is not in \`${given}\`.`,
    hints.length > 0 ? { hint: hints.join(' ') } : {},
  );
}

/** The tags that the name of a language stands for, in words. */
export function languageHint(given: string): string[] {
  const tags = tagsNamed(given);
  return tags.length > 0 ? [`${given} is ${tags.map((tag) => `--locale ${tag}`).join(' or ')}.`] : [];
}

/** The locale of a document that was meant, if it has it. */
export function localeIn({ settings }: DocumentFolder, given: string): string | undefined {
  const language = languageOf(given);
  return (
    settings.locales.find((locale) => locale === given) ??
    settings.locales.find((locale) => language !== undefined && languageOf(locale) === language)
  );
}
