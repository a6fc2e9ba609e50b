import type { Comparison } from '../../rules/parity/model.js';
import { parityFindings, type SetFinding } from '../../rules/parity/parity-findings.js';
import { readSide } from '../../rules/parity/read-side.js';
import type { Document } from '../document/document.js';
import { groupTranslations } from '../document/group-translations.js';
import { linesAround } from './lines-around.js';

/** One thing said in several languages, the source first. */
export interface TranslationSet {
  documents: Document[];
  /** Of each translation that could be compared. */
  comparisons: { translation: Document; comparison: Comparison }[];
  messages: SetFinding[];
}

/**
 * Compares every translation among the documents with its source.
 *
 * @param named how a path is written in the report
 */
export function translationSets(
  documents: readonly Document[],
  named: (path: string) => string,
): TranslationSet[] {
  return groupTranslations(documents).map((set) => {
    const compared = compare(set, named);
    return {
      documents: set,
      comparisons: compared.map(({ translation, comparison }) => ({ translation, comparison })),
      messages: compared.flatMap(({ findings }) => findings),
    };
  });
}

/** Documents that are at fault in themselves are not compared: what they lack is told already. */
function compare([source, ...translations]: Document[], named: (path: string) => string) {
  if (!source || isFaulty(source)) return [];
  const read = (document: Document) =>
    readSide(
      { path: named(document.path), locale: document.locale },
      document.tree,
      document.source,
      linesAround(document),
    );
  const original = read(source);
  return translations
    .filter((translation) => !isFaulty(translation))
    .map((translation) => ({
      translation,
      ...parityFindings(original, read(translation), source.context),
    }));
}

function isFaulty({ unreadable, context }: Document): boolean {
  return unreadable || context.isPartial === true || context.kind === 'not-cpni';
}
