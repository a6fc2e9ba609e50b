import type { Stretch } from '../../rules/parity/fault.js';
import type { Comparison } from '../../rules/parity/model.js';
import { parityFindings, type SetFinding, translationLaw } from '../../rules/parity/parity-findings.js';
import { readSide } from '../../rules/parity/read-side.js';
import { byPlace } from '../../rules/report.js';
import type { Document } from '../document/document.js';
import { groupTranslations } from '../document/group-translations.js';
import { staleness } from '../translations/staleness.js';
import { linesAround } from './lines-around.js';
import { writtenIn } from './written-in.js';

/** One thing said in several languages, the source first. */
export interface TranslationSet {
  documents: Document[];
  /** Of each translation that could be compared. */
  comparisons: { translation: Document; comparison: Comparison; unsaid: Stretch[] }[];
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
      comparisons: compared.map(({ translation, comparison, unsaid }) => ({
        translation,
        comparison,
        unsaid,
      })),
      messages: withRecords(
        set,
        compared.flatMap(({ findings }) => findings),
        named,
      ),
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
      { ...writtenIn(document), names: namesOf(document) },
    );
  const original = read(source);
  return translations
    .filter((translation) => !isFaulty(translation))
    .map((translation) => ({
      translation,
      ...parityFindings(original, read(translation), source.context),
    }));
}

/** The company and those who receive CPNI, as their own facts name them. */
function namesOf({ folder }: Document): string[] {
  if (!folder) return [];
  const { name, legalName, dba, officers, recipients } = folder.carrier.facts;
  const said = [
    name,
    legalName,
    dba,
    ...[...Object.values(officers ?? {}), ...Object.values(recipients ?? {})].map((each) => each.name),
  ];
  return said.flat().filter((each) => typeof each === 'string');
}

function isFaulty({ unreadable, context }: Document): boolean {
  return unreadable || context.isPartial === true || context.kind === 'not-cpni';
}

/**
 * What the records of translations tell, before what a comparison finds: a block whose source was changed is told as
 * such, with the change, and not again for each word in which the two now differ.
 */
function withRecords(
  [source, ...translations]: Document[],
  compared: SetFinding[],
  named: (path: string) => string,
): SetFinding[] {
  const law = source ? translationLaw(source.context) : {};
  const recorded = translations.flatMap(({ folder, locale, unreadable }): SetFinding[] => {
    // What is at fault in itself is told first; a misspelt fact makes its words no other words.
    if (!folder || unreadable || !source || isFaulty(source)) return [];
    return staleness(folder, locale, named).findings.map(({ cite: _, path: own, ...finding }) => ({
      ...finding,
      path: named(own),
      ...law,
    }));
  });
  const stale = recorded.filter(({ rule }) => rule === 'parity-stale');
  const isTold = ({ path, line }: SetFinding) =>
    stale.some((each) => each.path === path && line >= each.line && line <= each.endLine);
  return [...recorded, ...compared.filter((finding) => !isTold(finding))].sort((a, b) =>
    a.path === b.path ? byPlace(a, b) : a.path < b.path ? -1 : 1,
  );
}
