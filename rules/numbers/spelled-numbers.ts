import { createRequire } from 'node:module';
import { latinPattern } from '../latin-pattern.js';
import { readData } from '../read-data.js';

/** A number that is said in words beside figures which say another. */
export interface NumberMismatch {
  start: number;
  end: number;
  words: { text: string; value: number };
  figures: { text: string; value: number };
}

interface NumberData {
  joins: string[];
  units: Record<string, number>;
  teens: Record<string, number>;
  tens: Record<string, number>;
  hundreds: Record<string, number>;
  thousands: Record<string, number>;
  pronouns: string[];
}

interface Numbers extends NumberData {
  pattern: RegExp;
}

const path = createRequire(import.meta.url).resolve('#package/rules/drafting/numbers.yaml');
const loaded = new Map<string, Numbers | undefined>();

/** Figures with a sign or a unit: “(30)”, “(30th)”, “(30.º)”, “(50%)”. */
const FIGURES = String.raw`[$]?(\d{1,3}(?:,\d{3})+|\d{1,6})(?:st|nd|rd|th|\.?[ºª°]|%)?`;

/** Whether it is worth while to look: figures in brackets behind a letter, or the other way round. */
const BRACKETED = /[a-zà-ÿ]\s?\(\s?\$?\d|\d\D{0,3}\(\s?[a-zà-ÿ]{2}/i;

/** Every number in words whose figures in brackets differ, or figures whose words in brackets do. */
export function numberMismatches(text: string, locale: string): NumberMismatch[] {
  if (!BRACKETED.test(text)) return [];
  const numbers = numbersOf(locale.toLowerCase().split('-')[0] ?? '');
  if (!numbers) return [];
  return [...text.matchAll(numbers.pattern)].flatMap((found) => {
    const { 0: whole, 1: before, 2: after, 3: first, 4: second, index } = found;
    const said = (before ?? second ?? '').trim();
    const written = after ?? first ?? '';
    const value = numberSaid(said, numbers);
    const figures = Number(written.replaceAll(',', ''));
    const rest = text.slice(index + whole.length);
    if (value === undefined || value === figures || isLabel(text, index, figures, after !== undefined))
      return [];
    if (!isCounted(said, rest, text.slice(0, index), numbers)) return [];
    const span = { start: index, end: index + whole.length };
    return [{ ...span, words: { text: said, value }, figures: { text: written, value: figures } }];
  });
}

/** “(1) the first (2) the second”: figures in brackets that count items, and a year or part of a telephone number. */
function isLabel(text: string, at: number, figures: number, isBracketed: boolean): boolean {
  if (!isBracketed) return false;
  if (figures >= 1900 && figures < 2100) return true;
  return new RegExp(`(?:\\(|^|\\s)${figures - 1}\\)|\\(${figures + 1}\\)`).test(
    `${text.slice(0, at)} ${text.slice(at + 1).replace(/^[^(]*\([^)]*\)/, '')}`,
  );
}

/** “No one (2)” counts nothing; “one (2) year” does. A figure before more figures is no number by itself. */
function isCounted(said: string, rest: string, before: string, { pronouns }: Numbers): boolean {
  if (/^[\s-]*\d/.test(rest) || /[§#]\s*$|\b(?:section|sección|no\.|núm\.)\s*$/i.test(before)) return false;
  if (!pronouns.includes(said.toLowerCase())) return true;
  return (
    /^\s+(?:business |calendar |full |consecutive )*(?:years?|months?|days?|weeks?|hours?|customers?|complaints?|breach\w*|times?|users?|subscribers?|reports?|cop(?:y|ies)|instances?|campaigns?|años?|mes(?:es)?|días?|semanas?|horas?|quejas?|veces|vez)(?!\p{L})/iu.test(
      rest,
    ) && !/(?:no|any|each|every|which|this|that)\s+$/i.test(before)
  );
}

/** “one hundred and twenty” → 120; `undefined` for words that are no one number: “five seven”. */
function numberSaid(said: string, numbers: Numbers): number | undefined {
  const parts = said
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((part) => !numbers.joins.includes(part));
  return multiplied(parts, numbers.thousands, (some) =>
    multiplied(some, numbers.hundreds, (few) => below100(few, numbers)),
  );
}

/** “two hundred twelve”: what multiplies, the word for so many, and the rest. */
function multiplied(
  parts: string[],
  words: Record<string, number>,
  smaller: (parts: string[]) => number | undefined,
): number | undefined {
  const at = parts.findIndex((part) => part in words);
  if (at < 0) return smaller(parts);
  const times = at === 0 ? 1 : smaller(parts.slice(0, at));
  const rest = at === parts.length - 1 ? 0 : smaller(parts.slice(at + 1));
  return times && rest !== undefined ? times * (words[parts[at] ?? ''] ?? 0) + rest : undefined;
}

function below100(
  [first = '', second, ...more]: string[],
  { units, teens, tens }: Numbers,
): number | undefined {
  if (more.length > 0) return undefined;
  if (second === undefined) return units[first] ?? teens[first] ?? tens[first];
  const [ten, unit] = [tens[first], units[second]];
  return ten !== undefined && unit ? ten + unit : undefined;
}

function numbersOf(language: string): Numbers | undefined {
  if (language !== 'en' && language !== 'es') return undefined;
  const known = loaded.get(language);
  if (known) return known;
  const data = (readData(path) as Record<string, NumberData>)[language];
  if (!data) return undefined;
  const word = [data.units, data.teens, data.tens, data.hundreds, data.thousands]
    .flatMap((one) => Object.keys(one))
    .sort((a, b) => b.length - a.length)
    .join('|');
  const words = `(?:${word})(?:[\\s-]+(?:(?:${data.joins.join('|')})\\s+)?(?:${word}))*`;
  const numbers = {
    ...data,
    pattern: new RegExp(
      latinPattern(
        `(?<![\\p{L}\\p{N}-])(${words})\\s?\\(\\s?${FIGURES}\\s?\\)|(?<![\\p{L}\\p{N}.,§$/(-]|§ )${FIGURES}\\s?\\(\\s?(${words})\\s?\\)`,
      ),
      'gi',
    ),
  };
  loaded.set(language, numbers);
  return numbers;
}
