import { CpniError } from '../../cpni-error.js';
import { alignCodes } from '../exchange/align-codes.js';
import type { Exchange, ExchangeUnit } from '../exchange/exchange.js';
import { type Inline, inlineOf } from '../exchange/inline.js';
import type { TranslatedFile } from '../state/translation.js';
import { canonical } from './canonical.js';
import { insertBlocks } from './insert-blocks.js';
import { knownCodes, requireUnits, splice } from './splice.js';

/** A unit and what is to stand in the translation for it. */
export interface Incoming {
  unit: ExchangeUnit;
  content: Inline[];
}

/**
 * The text of a translation with what came in: units that are there are replaced, those that are lacking get the
 * source's markup around them, and everything else stays as it is.
 *
 * @param target the present translation; without one, the source's file is translated
 * @throws CpniError where a block has no place, or the words would not come out of the file as they went in
 */
export function putTogether(
  { source, units }: Exchange,
  target: TranslatedFile | undefined,
  incoming: readonly Incoming[],
  path: string,
): string {
  const indexOf = new Map(units.map((unit, index) => [unit, index]));
  const start = target ? slotsOf(units, target) : new Map(units.map((_, index) => [index, index]));
  // A line of facts alone is as good in any language, and comes with the block that it is in.
  const wanted = new Set([
    ...incoming.map(({ unit }) => indexOf.get(unit) ?? -1),
    ...units.flatMap((unit, index) => (unit.isProtected ? [index] : [])),
  ]);
  const begun = target
    ? insertBlocks(source, { text: target.text, slots: start, path }, wanted)
    : { text: source.text, slots: start };
  const placed = incoming.filter(({ unit }) => begun.slots.has(indexOf.get(unit) ?? -1));
  const fillings = placed.map(({ unit, content }) => ({
    index: begun.slots.get(indexOf.get(unit) ?? -1) ?? -1,
    source: unit.unit,
    content,
  }));
  const first = splice(begun.text, fillings);
  // The text of a picture that a paragraph has only now stands there in the source's language.
  const rest = incoming.filter((each) => !placed.includes(each));
  const late = requireUnits(first);
  const text = splice(
    first,
    rest.flatMap(({ unit, content }) => {
      const index = late.findIndex(({ kind, hash }) => kind === unit.unit.kind && hash === unit.unit.hash);
      return index < 0 ? [] : [{ index, source: unit.unit, content }];
    }),
  );
  requireWords(text, incoming, path);
  return text;
}

function slotsOf(units: readonly ExchangeUnit[], { units: there }: TranslatedFile): Map<number, number> {
  return new Map(
    units.flatMap(({ pair }, index): [number, number][] => {
      const at = there.findIndex(
        ({ start, kind }) => kind === pair.target?.kind && start === pair.target.start,
      );
      return at < 0 ? [] : [[index, at]];
    }),
  );
}

/** What went in has to come out word for word. */
function requireWords(text: string, incoming: readonly Incoming[], path: string): void {
  const there = new Map<string, Inline[][]>();
  for (const { kind, content: nodes } of requireUnits(text)) {
    const content = inlineOf(nodes);
    const key = `${kind} ${lettersOf(content)}`;
    there.set(key, [...(there.get(key) ?? []), content]);
  }
  for (const { unit, content } of incoming) {
    const known = knownCodes(unit.unit);
    const put = shape(canonical(content, known), unit);
    const same = there.get(`${unit.unit.kind} ${lettersOf(content)}`) ?? [];
    const isThere = same.some((each) => shape(canonical(alignCodes(each, unit.source), known), unit) === put);
    if (isThere) continue;
    throw new CpniError(
      `The translation of ${unit.unit.kind} ${unit.id} cannot be written so that its words stay as they are.`,
      { path, hint: 'Look for signs in it that cannot stand there, or write it by hand.' },
    );
  }
}

function lettersOf(content: readonly Inline[]): string {
  const letters = (part: Inline): string =>
    part.type === 'text' ? part.value : (part.children ?? []).map(letters).join('');
  return content.map(letters).join('').replace(/ +/g, '');
}

/** Words and codes, whatever the codes are written with. A heading, a cell and a text in a tag have no line breaks. */
function shape(content: readonly Inline[], { unit }: ExchangeUnit): string {
  const isOneLine = unit.notation.form !== 'markdown' || unit.notation.in !== 'paragraph';
  const bare = (parts: readonly Inline[]): unknown[] =>
    parts.map((part) => {
      if (part.type === 'text') return part.value;
      if (part.kind === 'break' && isOneLine) return ' ';
      const name = part.kind === 'fact' ? part.shown : part.kind;
      return part.children ? [name, bare(part.children)] : [name];
    });
  return JSON.stringify(merged(bare(content)));
}

function merged(parts: unknown[]): unknown[] {
  const result: unknown[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (typeof part === 'string' && typeof last === 'string') {
      result[result.length - 1] = (last + part).replace(/ +/g, ' ');
    } else result.push(part);
  }
  return result;
}
