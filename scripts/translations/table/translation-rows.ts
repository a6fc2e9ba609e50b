import type { DocumentFolder } from '../../workspace/model.js';
import { readFile, readTranslation, sourceFile, type Translation } from '../state/translation.js';
import type { UnitPair } from '../state/unit-states.js';
import { isTranslatable } from '../units/words.js';
import type { TranslationBlock, TranslationRow, TranslationState } from './model.js';

/**
 * How each translation of a document stands.
 *
 * @param only these locales; all when empty
 * @param named how a path is written
 */
export function translationRows(
  folder: DocumentFolder,
  only: readonly string[],
  named: (path: string) => string,
): TranslationRow[] {
  const from = sourceFile(folder);
  if (!from) return [];
  const parts = readFile(from)?.units.length ?? 0;
  return folder.settings.locales
    .filter((locale) => locale !== from.locale && (only.length === 0 || only.includes(locale)))
    .map((locale): TranslationRow => {
      const file = folder.locales.find((each) => each.locale === locale);
      const about = {
        document: `${folder.carrier.id}/${folder.id}`,
        locale,
        sourceLocale: from.locale,
        path: named(file?.path ?? `${folder.dir}/${locale}.mdx`),
        sourcePath: named(from.path),
        units: parts,
      };
      const translation = readTranslation(folder, locale);
      if (translation) return { ...about, ...countsOf(translation) };
      const nothing = { whole: 0, stale: 0, notRecorded: 0, who: [], when: null, blocks: [] };
      return file
        ? { ...about, ...nothing, missing: 0, state: 'cannot be read' }
        : { ...about, ...nothing, missing: parts, state: 'missing' };
    });
}

function countsOf({
  pairs,
  faults,
  record,
}: Translation): Omit<
  TranslationRow,
  'document' | 'locale' | 'sourceLocale' | 'path' | 'sourcePath' | 'units'
> {
  const count = (...states: UnitPair['state'][]) =>
    pairs.filter(({ state }) => states.includes(state)).length;
  const counts = {
    whole: count('whole'),
    stale: count('stale'),
    missing: count('missing'),
    notRecorded: count('unrecorded', 'changed-both'),
  };
  const entries = record?.units ?? [];
  return {
    ...counts,
    who: [...new Set(entries.map(({ by }) => by))],
    when:
      entries
        .map(({ on }) => on)
        .sort()
        .at(-1) ?? null,
    state: faults.length > 0 ? 'record broken' : stateOf(counts),
    blocks: pairs.flatMap(blockOf),
  };
}

function stateOf({
  stale,
  missing,
  notRecorded,
}: Record<'stale' | 'missing' | 'notRecorded', number>): TranslationState {
  if (stale > 0) return 'stale';
  if (missing > 0) return 'missing';
  return notRecorded > 0 ? 'not recorded' : 'whole';
}

function blockOf({ state, source, target, entry }: UnitPair): TranslationBlock[] {
  if (state === 'whole' || state === 'added' || !source) return [];
  if (state === 'missing' && !isTranslatable(source.words) && !entry) return [];
  return [
    {
      state,
      kind: source.kind,
      heads: source.heads,
      source: { line: source.place.line, words: source.words },
      target: target ? { line: target.place.line, words: target.words } : null,
      recorded: entry ? { words: entry.words, by: entry.by, on: entry.on } : null,
    },
  ];
}

/** Whether something of a translation is stale or missing, or it cannot be told. */
export function isAtFault({ state }: TranslationRow): boolean {
  return state !== 'whole' && state !== 'not recorded';
}
