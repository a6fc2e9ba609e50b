import { likeness } from '../../../rules/word-changes.js';
import { CpniError } from '../../cpni-error.js';
import { alignCodes } from '../exchange/align-codes.js';
import type { Exchange, ExchangeUnit } from '../exchange/exchange.js';
import { type Code, codesIn, type Inline } from '../exchange/inline.js';
import { nest } from '../exchange/nest.js';
import { cellTokens } from '../exchange/page/cell-tokens.js';
import type { ReturnedFile } from '../exchange/read-returned.js';
import { canonical, codeFaults } from './canonical.js';
import { bareWords, findUnits, isOtherSource, type Lost } from './find-unit.js';

/** A unit that came back and what it says; nothing where nothing was filled in. */
export interface Matched {
  unit: ExchangeUnit;
  content?: Inline[];
  isDone: boolean;
  /** The file has other words for the source than the source. */
  isSourceEdited: boolean;
}

/** A unit that came back and has no place, as for words that the source no longer says. */
export interface Refused {
  /** Absent where the number was lost. */
  id?: string;
  why: Lost;
  /** What the source said when the file was made. */
  before: string;
  /** The likest that it says today, if anything is like it. */
  now?: ExchangeUnit;
}

/**
 * Finds for each unit that came back the source's unit that still says the same.
 *
 * @throws CpniError naming each unit whose facts, links or components did not all come back
 */
export function matchReturned(
  file: ReturnedFile,
  { units }: Exchange,
): { matched: Matched[]; refused: Refused[] } {
  const matched: Matched[] = [];
  const refused: Omit<Refused, 'now'>[] = [];
  const faults: string[] = [];
  const found = findUnits(file.units, units);
  const taken = new Set([...found.values()].flatMap((each) => ('unit' in each ? [each.unit] : [])));
  for (const [returned, each] of found) {
    if ('lost' in each) {
      const { id, sourceWords } = returned;
      // Nothing is lost with a row that somebody put in and left empty.
      if (each.lost !== 'source changed' && isEmpty(returned)) continue;
      refused.push({ ...(id === undefined ? {} : { id }), why: each.lost, before: bareWords(sourceWords) });
      continue;
    }
    const { unit } = each;
    if (unit.isProtected) continue;
    const read = contentOf(returned, unit);
    const wrong = 'fault' in read ? [read.fault] : read.content ? codeFaults(unit.source, read.content) : [];
    faults.push(
      ...wrong.map((fault) => `  ${unit.id} ${unit.unit.kind} “${short(unit.unit.words)}”: ${fault}.`),
    );
    if ('content' in read) {
      const isSourceEdited = 'cell' in returned && isOtherSource(returned, unit);
      const { isDone } = returned;
      matched.push({ unit, isDone, isSourceEdited, ...(read.content && { content: read.content }) });
    }
  }
  if (faults.length > 0) {
    throw new CpniError(
      `Nothing was imported: what has to stay in these translations did not stay.\n${faults.join('\n')}`,
      { path: file.path, hint: 'Put each back once, as the source has it, and import again.' },
    );
  }
  return { matched, refused: refused.map((each) => ({ ...each, ...nowOf(each.before, units, taken) })) };
}

function isEmpty(returned: ReturnedFile['units'][number]): boolean {
  if ('cell' in returned) return cellTokens(returned.cell, []).length === 0;
  return returned.target === undefined && returned.fault === undefined;
}

function contentOf(
  returned: ReturnedFile['units'][number],
  { unit, source, target = [] }: ExchangeUnit,
): { content: Inline[] | undefined } | { fault: string } {
  if (returned.fault !== undefined) return { fault: returned.fault };
  const ours = codesIn(source);
  const theirs = codesIn(target);
  const known = [...ours, ...theirs];
  let content = returned.target;
  if ('cell' in returned) {
    const read = nest(cellTokens(returned.cell, known));
    if ('fault' in read) return read;
    // A translation may lead to its own language's pages.
    const placed = theirs.filter(({ kind }) => kind === 'link' || kind === 'picture');
    const rest = ours.filter((code) => !placed.some(({ id }) => id === code.id));
    content = alignCodes(read.content, [...placed, ...rest]);
  }
  if (!content || content.length === 0) return { content: undefined };
  const unknown =
    unit.notation.form === 'markdown' || unit.notation.form === 'yaml'
      ? misnamed(content, known, unit.words)
      : undefined;
  return unknown === undefined ? { content: canonical(content, known) } : { fault: unknown };
}

/** Braces around a name that the source does not have are a fact that was misspelt. */
function misnamed(
  content: readonly Inline[],
  known: readonly Code[],
  sourceWords: string,
): string | undefined {
  for (const part of content) {
    if (part.type !== 'text') {
      const below = part.children && misnamed(part.children, known, sourceWords);
      if (below !== undefined) return below;
      continue;
    }
    const name = /\{\s*\/?([A-Za-z][\w.-]*)\s*\}/.exec(part.value);
    if (name && !sourceWords.includes(`\\{${name[1]}\\}`)) return `${name[0]} is not in the source`;
  }
  return undefined;
}

function nowOf(
  before: string,
  units: readonly ExchangeUnit[],
  taken: ReadonlySet<ExchangeUnit>,
): { now?: ExchangeUnit } {
  const likest = units
    .filter((unit) => !taken.has(unit) && !unit.isProtected)
    .map((unit) => ({ unit, share: likeness(before, unit.unit.words) }))
    .sort((a, b) => b.share - a.share)[0];
  return likest && likest.share > 0.4 ? { now: likest.unit } : {};
}

function short(words: string): string {
  const signs = [...words];
  return signs.length > 60 ? `${signs.slice(0, 60).join('').trimEnd()}…` : words;
}
