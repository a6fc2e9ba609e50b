import type { State } from '../../../rules/unit-state.js';
import { CpniError } from '../../cpni-error.js';
import type { DocumentFolder } from '../../workspace/model.js';
import { readFile, readTranslation, sourceFile, type TranslatedFile } from '../state/translation.js';
import type { UnitPair } from '../state/unit-states.js';
import type { Unit } from '../units/model.js';
import { isTranslatable } from '../units/words.js';
import { alignCodes } from './align-codes.js';
import { factsUsed } from './facts-used.js';
import { type Inline, inlineOf } from './inline.js';

/** One unit as it goes to a translator and comes back. */
export interface ExchangeUnit {
  /** `12-9f86d081`: its number in the source and what its words hash to. */
  id: string;
  unit: Unit;
  source: Inline[];
  /** The present translation. */
  target?: Inline[];
  pair: UnitPair;
  state: State;
  /** Facts alone: nothing of it is translated. */
  isProtected: boolean;
}

/** A document on its way from one language to another. */
export interface Exchange {
  /** `cedar-fork/opt-out-notice` */
  document: string;
  source: TranslatedFile;
  locale: string;
  units: ExchangeUnit[];
  /** What it says besides its own words, in the translation's language. */
  facts: ReturnType<typeof factsUsed>;
}

/**
 * A document's units beside their present translation, if there is one.
 *
 * @throws CpniError for a source that cannot be read, and for a translation into the source's own language
 */
export function exchangeOf(folder: DocumentFolder, locale: string): Exchange {
  const document = `${folder.carrier.id}/${folder.id}`;
  const from = sourceFile(folder);
  const source = from && readFile(from);
  if (!source) {
    throw new CpniError(`The source of ${document} cannot be read.`, {
      path: from?.path ?? folder.path,
      hint: `cpni lint ${document} tells what is wrong with it.`,
    });
  }
  if (source.locale === locale) {
    throw new CpniError(`\`${locale}\` is the language that ${document} is translated from.`, {
      hint: 'Name another with --locale.',
    });
  }
  const pairs = pairsOf(folder, locale, source);
  const units = source.units.map((unit, index): ExchangeUnit => {
    const pair = pairs.get(unit.start) ?? { state: 'missing', source: unit };
    const content = inlineOf(unit.content);
    const target = pair.target && alignCodes(inlineOf(pair.target.content), content);
    return {
      id: unitId(index, unit),
      unit,
      source: content,
      ...(target ? { target } : {}),
      pair,
      state: pair.state,
      isProtected: !isTranslatable(unit.words),
    };
  });
  const facts = factsUsed(
    folder,
    locale,
    source,
    units.map((unit) => unit.source),
  );
  return { document, source, locale, units, facts };
}

/** @throws CpniError when there is a translation that cannot be read */
function pairsOf(folder: DocumentFolder, locale: string, source: TranslatedFile): Map<number, UnitPair> {
  const target = folder.locales.find((each) => each.locale === locale);
  if (!target) return new Map();
  const translation = readTranslation(folder, locale);
  if (!translation) {
    throw new CpniError('The present translation cannot be read.', {
      path: target.path,
      hint: `cpni lint ${folder.carrier.id}/${folder.id} tells what is wrong with it.`,
    });
  }
  const pairs = translation.pairs.filter((pair) => pair.source);
  if (translation.source.text !== source.text) throw new Error('The source changed while it was read');
  return new Map(pairs.map((pair) => [pair.source?.start ?? -1, pair]));
}

export function unitId(index: number, unit: Unit): string {
  return `${index + 1}-${unit.hash.slice(0, 8)}`;
}

/** Units that wait for a translator. */
export function isOpen({ state, isProtected }: ExchangeUnit): boolean {
  return !isProtected && (state === 'stale' || state === 'missing');
}
