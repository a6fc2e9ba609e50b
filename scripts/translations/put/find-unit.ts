import type { ExchangeUnit } from '../exchange/exchange.js';
import { inlineText } from '../exchange/inline.js';
import type { ReturnedUnit } from '../exchange/returned.js';
import { hashOfWords } from '../units/words.js';

/** Why a part that came back has no place. */
export type Lost = 'source changed' | 'no number' | 'twice' | 'other number';

/** Whose each part is that came back: the source's unit, or why there is none. */
export type Found = { unit: ExchangeUnit } | { lost: Lost };

/**
 * Finds for each part that came back the source's unit that says the same: by its number, and where that was lost or
 * is not known by the words of the source beside it.
 */
export function findUnits(
  returned: readonly ReturnedUnit[],
  units: readonly ExchangeUnit[],
): Map<ReturnedUnit, Found> {
  const found = new Map<ReturnedUnit, Found>();
  const taken = new Set<ExchangeUnit>();
  const keys = new Map(units.map((unit) => [unit, sourceKey(inlineText(unit.source))]));
  const ids = new Set<string>();
  const take = (part: ReturnedUnit, unit: ExchangeUnit) => {
    taken.add(unit);
    found.set(part, { unit });
  };
  for (const part of returned) {
    const unit = part.id === undefined ? undefined : numbered(part.id, units, taken);
    if (!unit) continue;
    const key = sourceKey(part.sourceWords);
    // Cells that slipped by a row: the number is that of one part, and the words are those of another.
    const isOther = key !== keys.get(unit) && [...keys.values()].includes(key);
    if (isOther) found.set(part, { lost: 'other number' });
    else take(part, unit);
    ids.add(part.id ?? '');
  }
  let last = -1;
  for (const part of returned) {
    const known = found.get(part);
    if (known) {
      if ('unit' in known) last = units.indexOf(known.unit);
      continue;
    }
    const key = sourceKey(part.sourceWords);
    const same = units.filter((unit) => key !== '' && keys.get(unit) === key);
    const free = same.filter((unit) => !taken.has(unit));
    const unit = free.find((each) => units.indexOf(each) > last) ?? free[0];
    if (unit) {
      take(part, unit);
      last = units.indexOf(unit);
    } else found.set(part, { lost: lostBy(part, same.length > 0 || ids.has(part.id ?? '')) });
  }
  return found;
}

function lostBy({ id }: ReturnedUnit, isThere: boolean): Lost {
  if (isThere) return 'twice';
  return id === undefined ? 'no number' : 'source changed';
}

/** By the words' hash; of several with the same words the one with its number, or the next. */
function numbered(
  id: string,
  units: readonly ExchangeUnit[],
  taken: ReadonlySet<ExchangeUnit>,
): ExchangeUnit | undefined {
  const hash = id.split('-')[1];
  const same = units.filter((unit) => !taken.has(unit) && unit.id.split('-')[1] === hash);
  return same.find((unit) => unit.id === id) ?? same[0];
}

/** Whether a part that came back has other words for its source than the source has. */
export function isOtherSource({ sourceWords }: ReturnedUnit, { source }: ExchangeUnit): boolean {
  return sourceKey(sourceWords) !== sourceKey(inlineText(source));
}

/** Words of a source as they can be told again whatever an editor did to blanks, quotes and shown codes. */
function sourceKey(words: string): string {
  return hashOfWords(bareWords(words).replace(/\s+/g, ''));
}

/** Without the codes that a page shows in braces; facts stay. */
export function bareWords(words: string): string {
  return words.replace(/ ?\{\/?[\w]+-\d+\} ?/g, ' ').trim();
}
