import { distance } from 'fastest-levenshtein';
import { readShortNames } from '../filing-facts/companies.js';
import { companyNamesIn, legalName } from '../filing-facts/company-name.js';
import type { Block, Span } from '../recognise/index.js';

/** A company's name that is spelt otherwise than elsewhere in the document. */
export interface NameVariant extends Span {
  said: string;
  /** The name as it is mostly, or where it is defined. */
  means: string;
  /** Where that stands first. */
  first: Span;
  fix?: string;
}

interface Known {
  name: string;
  first: Span;
  isDefined: boolean;
}

/** Fewest letters of a name in which one slip, and two, are no other name. */
const ONE_SLIP = 7;
const TWO_SLIPS = 12;
/** Two names that differ only in these are those of two companies of one group. */
const SISTERS = /^(?:\d+|[ivx]+|[a-z]|north\p{L}*|south\p{L}*|east\p{L}*|west\p{L}*)$/u;
/** Trades that are spelt alike and are not the same. */
const TRADES = /^wire(?:less|line)$/u;
const WORD = /[\p{L}\d][\p{L}\d'’&-]*/gu;

/** Names of companies, in full and for short, that differ from themselves by a letter, a space, a hyphen or a capital. */
export function nameVariants(blocks: readonly Block[]): NameVariant[] {
  const known = knownNames(blocks);
  const found: NameVariant[] = [];
  blocks.forEach(({ text }, block) => {
    const words = [...text.matchAll(WORD)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      word: match[0],
    }));
    for (const one of known) {
      const length = one.name.split(/\s+/).length;
      for (const size of [length, length + 1, length - 1].filter((each) => each > 0)) {
        for (let at = 0; at + size <= words.length; at++) {
          const start = words[at]?.start ?? 0;
          const end = words[at + size - 1]?.end ?? 0;
          const said = text.slice(start, end);
          if (!mayBe(said, one.name) || isAddress(text, start, end)) continue;
          const bare = said.replace(/['’]s?$/u, '');
          if (!isVariant(bare, one.name) || known.some(({ name }) => name === bare)) continue;
          if (found.some((other) => other.block === block && other.start < end && start < other.end))
            continue;
          found.push({
            block,
            start,
            end: start + bare.length,
            said: bare,
            means: one.name,
            first: one.first,
            fix: one.name,
          });
        }
      }
    }
  });
  return found.sort((a, b) => a.block - b.block || a.start - b.start);
}

/** Legal endings that differ behind one and the same name. */
export function endingVariants(blocks: readonly Block[]): NameVariant[] {
  const named = blocks.flatMap(({ text }, block) =>
    companyNamesIn(text).map(({ start, end, name }) => ({
      block,
      start,
      end,
      said: name,
      ...legalName(name),
    })),
  );
  const found: NameVariant[] = [];
  for (const one of named) {
    const alike = named.filter(({ stem, suffix }) => stem === one.stem && suffix !== '' && one.suffix !== '');
    const others = alike.filter(({ suffix }) => isOtherEnding(suffix, one.suffix));
    const [other] = others;
    if (!other || one.stem.length < ONE_SLIP) continue;
    // Named side by side they are two companies; a later name or form is told as such.
    const isPair = others.some(({ block }) => block === one.block);
    const isChange =
      /\b(?:formerly|f\/k\/a|successor|convert|renamed|merge|n\/k\/a|affiliate|parent|subsidiar)/i;
    if (isPair || alike.some(({ block }) => isChange.test(blocks[block]?.text ?? ''))) continue;
    const count = (suffix: string) => alike.filter((each) => each.suffix === suffix).length;
    const isMinor =
      count(one.suffix) < count(other.suffix) ||
      (count(one.suffix) === count(other.suffix) && one.block > other.block);
    if (!isMinor) continue;
    const { block, start, end, said } = one;
    const { said: means, ...first } = other;
    found.push({ block, start, end, said, means, first });
  }
  return found;
}

function isOtherEnding(a: string, b: string): boolean {
  return a !== b && !a.endsWith(b) && !b.endsWith(a) && !a.startsWith(b) && !b.startsWith(a);
}

/** Names in full without their legal ending, and names given for short; of two spellings the commoner. */
function knownNames(blocks: readonly Block[]): Known[] {
  const all: Known[] = [];
  for (const { said, of, block, start, end } of readShortNames(blocks)) {
    if (of !== undefined && isProper(said))
      all.push({ name: said, first: { block, start, end }, isDefined: true });
  }
  blocks.forEach(({ text }, block) => {
    for (const { name, start } of companyNamesIn(text)) {
      const words = withoutEnding(name);
      if (isProper(words))
        all.push({ name: words, first: { block, start, end: start + words.length }, isDefined: false });
    }
  });
  const count = (name: string) => all.filter((one) => one.name === name).length;
  const unique = all.filter((one, at) => all.findIndex(({ name }) => name === one.name) === at);
  return unique.filter(
    (one) =>
      !unique.some(
        (other) =>
          other !== one &&
          isVariant(one.name, other.name) &&
          (other.isDefined && !one.isDefined ? true : !one.isDefined && count(other.name) > count(one.name)),
      ),
  );
}

/** Written with capitals and small letters, and long enough to be told from other words. */
function isProper(name: string): boolean {
  return (
    /^\p{Lu}/u.test(name) && /\p{Ll}/u.test(name) && squashed(name).length >= ONE_SLIP && !GENERAL.test(name)
  );
}
const GENERAL =
  /^(?:(?:the|our|this|telecommunications|telephone|communications|wireless|company|carrier|provider|cooperative|corporation|customers?|services?|networks?|limited|statement|policy|certification|companies)\s*)+$/iu;

function withoutEnding(name: string): string {
  let words = name.replace(/[\s,]+$/u, '');
  while (legalName(words).suffix !== '' && words.includes(' ')) words = words.replace(/[\s,]+\S+$/u, '');
  return words.replace(/[\s,]+$/u, '');
}

/** Quickly told: about as long, and with the same first letter in capitals. */
function mayBe(said: string, means: string): boolean {
  const [first] = said;
  return first === means[0] && Math.abs(said.length - means.length) < 6;
}

function isVariant(said: string, means: string): boolean {
  if (said === means || said === said.toUpperCase()) return false;
  const [a, b] = [squashed(said), squashed(means)];
  if (a === b) return plain(said) !== plain(means);
  if (a.startsWith(b) || b.startsWith(a)) {
    if (wordsOf(said).length !== wordsOf(means).length) return false;
    if (a.startsWith(b)) return isPlural(said, means);
  }
  const away = distance(a, b);
  const allowed = b.length >= TWO_SLIPS ? 2 : b.length >= ONE_SLIP ? 1 : 0;
  if (away > allowed || a[0] !== b[0]) return false;
  const [inA, inB] = [wordsOf(said), wordsOf(means)];
  if (inA.length !== inB.length) return true;
  const differing = inA.flatMap((word, at) => (word === inB[at] ? [] : [[word, inB[at] ?? ''] as const]));
  return differing.every(
    ([one, other]) =>
      !SISTERS.test(one) &&
      !SISTERS.test(other) &&
      !(TRADES.test(one) && TRADES.test(other)) &&
      Math.min(one.length, other.length) > 3,
  );
}

/** "Small Offices" for "Small Office": the name itself is not many. */
function isPlural(said: string, means: string): boolean {
  return said === `${means}s`;
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(/[\s-]+/);
}

function squashed(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\d]/gu, '');
}

/** Differences that are none: an apostrophe, "&" for "and", a comma, a "the" in capitals. */
function plain(name: string): string {
  return name
    .replace(/&/g, 'and')
    .replace(/['’.,]/g, '')
    .replace(/\b(?:And|Of|The|For|In)\b/g, (word) => word.toLowerCase())
    .replace(/\s+/g, ' ');
}

function isAddress(text: string, start: number, end: number): boolean {
  return /[@/.]$/.test(text.slice(0, start)) || /^(?:@|\.\p{L}|\/)/u.test(text.slice(end));
}
