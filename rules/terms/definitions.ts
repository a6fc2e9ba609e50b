import { companyNamesIn, legalName } from '../filing-facts/company-name.js';
import type { Block, Span } from '../recognise/index.js';

/** A place where a document says what one of its words stands for. */
export interface Definition extends Span {
  /** The word or name, without quotation marks and article. */
  term: string;
  /** `means`: "“Breach” means …"; `short`: "Fernhill Telephone, Inc. (“Fernhill”)". */
  form: 'means' | 'short';
  /** What it stands for: the words that define it, or those it is short for. */
  of: string;
  /** Further terms of the same brackets: ("Copperline" or the "Company"). */
  alternatives: string[];
}

const OPEN = '["“«]';
const CLOSE = '["”»]';
const QUOTED = String.raw`${OPEN}(?:the |The |la |el )?([\p{L}\d][^"“”«»()]{1,50}?)[,.]?${CLOSE}`;
/** ("Fernhill"), (hereinafter the "Company"), (“Fernhill” or the “Company”). */
const BRACKETED = new RegExp(
  String.raw`\(([^()"“”«»]{0,50})${QUOTED}((?:,?\s*(?:or|and|o|y)?\s*(?:the |collectively |la |el )*${QUOTED})*)[^()"“”«»]{0,40}\)`,
  'gu',
);
/** (the Company), (hereinafter Fernhill) */
const UNQUOTED =
  /\((?:(?:hereinafter|hereafter|herein|referred to as|collectively|en adelante|,)\s*)+(?:the |as |la |el )*(\p{Lu}[^()"“”]{1,40})\)|\(the (\p{Lu}\p{L}+)\)/gu;
/** "Breach" means …; the term “Breach” refers to … */
const MEANS = new RegExp(
  String.raw`${QUOTED}\s*(?:,[^,]{1,40},\s*)?(?:\([^)]{1,30}\)\s*)?(?:shall\s+|will\s+)?(?:means?|refers?|is defined|are defined|has the meaning|have the meaning|includes?|signific|se refiere|se entiende|quiere decir|has occurred|occurs|is used|is a |is an |is any |are )`,
  'gu',
);
/** referred to as "Fernhill"; known as the "Company" */
const CALLED = new RegExp(
  String.raw`(?:hereinafter|hereafter|referred to(?: herein| collectively)* as|referred to|known as|called|calls?|collectively|or|the terms?|by|termed|defines?|denominad[oa]s?|en adelante|llamad[oa]s?),?\s+(?:as |the |both |la |el )*${QUOTED}`,
  'gu',
);

/** Where a document defines its terms, in reading order. */
export function definitionsIn(blocks: readonly Block[]): Definition[] {
  const found: Definition[] = [];
  const add = (definition: Definition) => {
    const { block, start, end } = definition;
    if (!found.some((one) => one.block === block && one.start < end && start < one.end))
      found.push(definition);
  };
  blocks.forEach(({ text }, block) => {
    for (const match of text.matchAll(BRACKETED)) {
      // "(as in "Fernhill")": words that lead to a quotation rather than to a name.
      if (/\b(?:e\.g\.|such as|see|for example|says?|as in)\b/iu.test(match[1] ?? '')) continue;
      const more = [...(match[3] ?? '').matchAll(new RegExp(QUOTED, 'gu'))].map((one) => one[1] ?? '');
      add(short(match[2] ?? '', more, text, block, match.index, match[0].length));
    }
    for (const match of text.matchAll(UNQUOTED))
      add(short(match[1] ?? match[2] ?? '', [], text, block, match.index, match[0].length));
    for (const match of text.matchAll(MEANS)) {
      const end = match.index + match[0].length;
      add({
        term: match[1] ?? '',
        form: 'means',
        of: firstWords(text.slice(end)),
        alternatives: [],
        block,
        start: match.index,
        end,
      });
    }
    for (const match of text.matchAll(CALLED))
      add(short(match[1] ?? '', [], text, block, match.index, match[0].length));
  });
  return found.sort((a, b) => a.block - b.block || a.start - b.start);
}

function short(
  term: string,
  alternatives: string[],
  text: string,
  block: number,
  start: number,
  length: number,
): Definition {
  return {
    term,
    form: 'short',
    of: shortFor(term, text.slice(0, start)),
    alternatives,
    block,
    start,
    end: start + length,
  };
}

/** Words that a term in brackets is short for: the company's name before it, or as many words as it has letters. */
function shortFor(term: string, before: string): string {
  const company = companyNamesIn(before).at(-1);
  if (company && before.length - company.end < 4) return company.name;
  const words = before.trim().split(/\s+/);
  if (/^\p{Lu}{2,6}s?$/u.test(term)) return lastInitialled(term.replace(/s$/, ''), words);
  return /\p{Lu}[\p{L}\d'’&.-]*$/u.exec(before.trim())?.[0] ?? '';
}

/** The words whose initials an abbreviation is: "customer proprietary network information" for CPNI. */
function lastInitialled(letters: string, words: string[]): string {
  const taken: string[] = [];
  let at = words.length - 1;
  for (const letter of [...letters].reverse()) {
    while (
      /^(?:of|and|the|for|over|de|la|del|y|por)$/iu.test(words[at] ?? '') &&
      letter !== words[at]?.charAt(0).toUpperCase()
    )
      taken.unshift(words[at--] ?? '');
    const word = words[at--] ?? '';
    if (
      word
        .replace(/^[^\p{L}]+/u, '')
        .charAt(0)
        .toUpperCase() !== letter
    )
      return '';
    taken.unshift(word);
  }
  return taken
    .join(' ')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .toLowerCase();
}

function firstWords(text: string): string {
  return text.split(/[.;]/)[0]?.trim().toLowerCase() ?? '';
}

/** Whether two definitions stand for the same company, whatever ending its name bears. */
export function isSameCompany(a: string, b: string): boolean {
  return legalName(a).stem === legalName(b).stem;
}
