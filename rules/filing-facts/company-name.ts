import { caseless } from './caseless.js';

/** A capitalised word of a name; `&` and short connecting words may stand between two. */
const WORD =
  "(?:(?:St|Mt|Bros|Ft)\\.|(?:\\p{Lu}\\.){1,4}|\\p{Lu}[\\p{L}\\d'’-]*(?:\\.\\p{Ll}{2,3}(?![\\p{L}]))?|\\d+\\p{L}+)";
const JOIN = '(?:\\s+(?:of|and|the|for|in|de|la|del)(?:\\s+the)?|\\s*&|\\s*/)?\\s+';
const SUFFIXES: [string, string][] = [
  ['inc', 'inc(?:orporated)?'],
  ['llc', 'l\\.?\\s?l\\.?\\s?c|limited liability company'],
  ['lp', 'l\\.?\\s?p|limited partnership'],
  ['llp', 'l\\.?\\s?l\\.?\\s?p'],
  ['pllc', 'p\\.?\\s?l\\.?\\s?l\\.?\\s?c'],
  ['ltd', 'ltd|limited'],
  ['corp', 'corp(?:oration)?'],
  ['coop', 'coop(?:erative)?|co-op'],
  ['co', 'co(?:mpany)?'],
  ['assoc', 'association'],
];
const SHORT = caseless(
  'inc|l\\.?\\s?l\\.?\\s?c|l\\.?\\s?p|l\\.?\\s?l\\.?\\s?p|p\\.?\\s?l\\.?\\s?l\\.?\\s?c|ltd|corp',
);
/** Words that are common nouns as well end a name only with a capital. */
const LONG = [
  'Incorporated',
  'Limited Liability Company',
  'Limited Partnership',
  'Limited',
  'Corporation',
  'Cooperative',
  'Coop',
  'Co-op',
  'Company',
  'Co',
  'Association',
]
  .flatMap((word) => [word, word.toUpperCase()])
  .join('|')
  .replaceAll(' ', '\\s+');
/** A company's name that ends as the names of companies do. */
const NAME = new RegExp(
  `(?<![\\p{L}\\d])${WORD}(?:${JOIN}${WORD}){0,8}?,?\\s+(?:${SHORT}|${LONG})(?![\\p{L}\\d])(?:\\.?,?\\s+(?:${SHORT}|${LONG})(?![\\p{L}\\d])){0,2}`,
  'gu',
);
/** A person's office stands before the name: “Counsel for Example Telephone Company”. */
const OFFICE =
  /^.*\b(?:counsel|attorneys?|president|secretary|treasurer|manager|director|officer|preparer|consultant|partner|member|owner|agent|affairs|operations|finance)\s+(?:for|of|to)\s+(?:the\s+)?/iu;
/** What only opens a heading or a sentence, and is no part of the name behind it. */
const LEAD =
  /^(?:(?:annual|cpni|statement|certifi\p{L}+|compliance|policy|policies|procedures?|officer['’]?s?|re|for|of|on|by|in|the|and|behalf|attorneys?|counsel|to|from|at|with|is|customer|proprietary|network|information|federal|president|secretary|treasurer|manager|director|officer|chief|executive|vice|general|operating|financial|ceo|cfo|coo|our|we|this|that|name|company|carrier|corporate|legal|certifying|sincerely|regards|inc|llc|rules?|commission|calendar|year|docket|no|eb|appendix|exhibit|attachment|schedule|annex|before|whereas|while|when|if|as|since|because|under|during|also|each|all|both|neither|but|or|dear|tax|preparer|consultant)[.,:;]?(?:\s+|$))+/iu;

/** A stretch of a text that names a company. */
export interface NameSpan {
  start: number;
  end: number;
  name: string;
}

/** Names of companies in a text, by their legal endings: `Inc.`, `LLC`, `Cooperative`. */
export function companyNamesIn(text: string): NameSpan[] {
  return [...text.matchAll(NAME)].flatMap((match) => {
    const office = OFFICE.exec(match[0])?.[0].length ?? 0;
    const lead = office + (LEAD.exec(match[0].slice(office))?.[0].length ?? 0);
    const name = match[0].slice(lead);
    const { stem } = legalName(name);
    if (stem === '' || /^(?:\d+|the)$/u.test(stem)) return [];
    const start = match.index + lead;
    const isShortened = /\b(?:inc|corp|co|ltd|l\. ?p|l\. ?l\. ?[cp])$/iu.test(name);
    const dot = isShortened && text[start + name.length] === '.' ? 1 : 0;
    return [{ start, end: start + name.length + dot, name: name + '.'.repeat(dot) }];
  });
}

/** A name in the form in which names are compared: “Example Telephone, Inc.” is `example telephone` and `inc`. */
export function legalName(name: string): { stem: string; suffix: string } {
  let words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’]s?(?=\s|$)/g, '')
    .replace(/[^\p{L}\d. ]+/gu, ' ')
    .replace(/\.(?=\S)/g, '. ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '');
  let suffix = '';
  for (;;) {
    const found = SUFFIXES.find(([, shape]) => new RegExp(`(?:^|\\s)(?:${shape})\\.?$`, 'i').test(words));
    if (!found) break;
    const [id, shape] = found;
    words = words.replace(new RegExp(`(?:^|\\s)(?:${shape})\\.?$`, 'i'), '').trim();
    suffix = suffix === '' ? id : `${id} ${suffix}`;
  }
  return { stem: words.replace(/\./g, '').replace(/\s+/g, ' ').trim(), suffix };
}
