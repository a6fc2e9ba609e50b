import { latinPattern } from '../latin-pattern.js';
import type { Place } from '../text-places.js';
import type { Paragraph } from './model.js';

/** One label that a reference names, with those it stands within: "(b)(2)" is `['b', '2']`. */
export interface Target {
  path: string[];
  written: string;
  start: number;
  end: number;
}

/** Words that send the reader to another place of the document: "paragraphs (b)(2) and (3) of this section". */
export interface Reference {
  paragraph: number;
  /** "paragraph", "section", "exhibit": singular, small letters, English or Spanish as written. */
  word: string;
  written: string;
  targets: Target[];
  place: Place;
  /** The words before it send the reader there: "see", "attached as". */
  sends: boolean;
  /**
   * `section`: "of this section". `document`: elsewhere in this document ("above", "of this statement").
   * `attached`: in what is attached. `unsaid`: nothing tells whose paragraph it is.
   */
  where: 'section' | 'document' | 'attached' | 'unsaid';
}

const WORDS =
  'sub-?paragraph|paragraph|sub-?section|section|clause|item|article|part|step|exhibit|attachment|appendix|schedule|annex|question|párrafo|inciso|apartado|sección|artículo|parte|paso|anexo|apéndice|cláusula|numeral';
/** In small letters, with a capital, or in capitals; in what is counted small and large differ. */
const WORD = WORDS.split('|')
  .flatMap((word) => [
    `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`,
    word.toUpperCase(),
  ])
  .join('|');
const TOKEN = String.raw`(?<![\p{L}\p{N}])(?:\((?:\d{1,2}|[A-Za-z]|[ivx]{2,5})\)|(?:\d{1,2}(?:\.\d{1,2}){0,3}|[A-Z]|[IVX]{2,5}|[ivx]{2,5}|[a-hj-z](?=[\s,.;)]))(?![\p{L}\p{N}]|[.]\d|-\p{Lu}|['’]))`;
const PATH = String.raw`${TOKEN}(?:\.?\s?\((?:\d{1,2}|[A-Za-z]|[ivx]{2,5})\)|\.(?:\d{1,2}|[A-Za-z])(?![\p{L}\p{N}]))*`;
const JOIN = String.raw`(?:\s*,\s*(?:and\s|or\s)?|\s+(?:and|or|through|to|y|o|a)\s+|\s*[-–]\s*)`;
const EACH_PATH = new RegExp(latinPattern(PATH), 'g');
const REFERENCE = new RegExp(
  latinPattern(
    String.raw`(?<![\p{L}\p{N}])(?<word>${WORD})(?:e?s|E?S)?\s+(?<list>${PATH}(?:${JOIN}(?:(?:[Ss]ub)?[Pp]aragraphs?\s+|[Ss]ections?\s+)?${PATH})*)`,
  ),
  'g',
);

/** Whose paragraph it is, right behind the reference. */
const THIS_SECTION =
  /^[,\s]*(?:of|in|de|en) (?:this|the same|esta|este) (?:section|paragraph|sección|párrafo|apartado)\b/i;
const THIS_DOCUMENT =
  /^[,\s]*(?:(?:of|in|to|de|en) (?:this|esta|este) (?:statement|policy|document|certification|certificate|manual|notice|letter|plan|program|procedures?|declaración|política|aviso|documento|manual|carta)\b|\(?(?:above|below|hereof|herein|hereto|of these procedures|supra|infra|anterior|precedente|que antecede)\b|\(?más (?:arriba|abajo|adelante))/i;
const ATTACHED =
  /^[,\s]*(?:of|in|to) (?:the|our|its|this) (?:attached|accompanying|enclosed|annexed|foregoing|following) (?:statement|policy|procedures|explanation|document)\b|^[,\s]*(?:of|in) (?:the|our|its) (?:statement|explanation|certification)\b/i;
/** Of another text: "of 47 CFR 64.2011", "of the Act", "of the Commission's rules", "of our manual". */
const ELSEWHERE =
  /^[,\s]*(?:\(?(?:of|in|to|under|de|del|en|from)\s|,?\s*47\b|C\.?F\.?R|U\.?S\.?C|of\b|thereof\b|et seq|\((?:47|4[0-9])\s)/i;
/** "47 CFR 64.2009, paragraph (e)", "the Commission's rule, section 4", "Title 47, part 64". */
const FOREIGN =
  /(?:C\.?\s?F\.?\s?R\.?|U\.?\s?S\.?\s?C\.?|title \d+,?|rules?,?|act,?|§\s?[\d.]+(?:\([a-z0-9]\))*,?|\d\.\d+(?:\([a-z0-9]\))*,?|order,?|subpart [a-z]+,?|form 499-?[a-z]?,?|chapter [a-z]*,?|statutes?,?|code,?|constitution,?|law,?|ley,?|reglas?,?)\s*(?:at\s|in\s|under\s|,\s)?$/i;

const OF_A_LAW =
  /\b64\.\d{3,4}|C\.?F\.?R\b|U\.?S\.?C\b|\b(?:Act|[Rr]ules?|[Ss]tatute|[Oo]rder|Ley|[Rr]eglas?)\b|§/;

/** The references of one paragraph to other places of the document; those to laws and other texts are left out. */
export function referencesOf(paragraph: Paragraph, index: number): Reference[] {
  const { text } = paragraph;
  return [...text.matchAll(REFERENCE)].flatMap((match) => {
    const { word = '', list = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const after = text.slice(end);
    const where = whereOf(after);
    if (!where || FOREIGN.test(before) || isWithinQuotes(text, match.index)) return [];
    // "Section 64.2008 asks …; under subsection (c)(4) …": brackets go on with the law that was named.
    if (where === 'unsaid' && list.startsWith('(') && OF_A_LAW.test(text.slice(0, match.index))) return [];
    const listAt = end - list.length;
    return [
      {
        paragraph: index,
        word: word.toLowerCase().replace('-', ''),
        written: `${match[0]}${where === 'unsaid' ? '' : (/^.*?(?:section|above|below|\w{6,})\b/i.exec(after.slice(0, 40))?.[0] ?? '')}`,
        targets: targetsOf(list, listAt),
        place: paragraph.place(match.index, end),
        sends: /(?<![a-zà-ÿ])(?:see|in|as|under|véase|ver|como|según)\s\(?$/i.test(before),
        where,
      },
    ];
  });
}

/** "See Q14": a question of this document. */
export function questionsOf(paragraph: Paragraph, index: number): Reference[] {
  return [
    ...paragraph.text.matchAll(/(?<=[Ss]ee |[Uu]nder |(?:answer )?(?:to|in) )(Q\.?\s?(\d{1,2}))(?!\d)/g),
  ].map((match) => {
    const end = match.index + match[0].length;
    return {
      paragraph: index,
      word: 'question',
      written: match[0],
      targets: [{ path: [match[2] ?? ''], written: match[0], start: match.index, end }],
      place: paragraph.place(match.index, end),
      sends: true,
      where: 'unsaid',
    };
  });
}

function whereOf(after: string): Reference['where'] | undefined {
  if (THIS_SECTION.test(after)) return 'section';
  if (THIS_DOCUMENT.test(after)) return 'document';
  if (ATTACHED.test(after)) return 'attached';
  return ELSEWHERE.test(after) ? undefined : 'unsaid';
}

/** "(b)(2) and (3)": the second stands within what the first stands within. */
function targetsOf(list: string, from: number): Target[] {
  const targets: Target[] = [];
  for (const match of list.matchAll(EACH_PATH)) {
    let path = tokensOf(match[0]);
    const former = targets.at(-1);
    if (former && path.length < former.path.length && isBracketed(match[0])) {
      const sameKind = former.path.findLastIndex((token) => kindOf(token) === kindOf(path[0] ?? ''));
      if (sameKind > 0) path = [...former.path.slice(0, sameKind), ...path];
    }
    const start = from + match.index;
    targets.push({ path, written: match[0], start, end: start + match[0].length });
  }
  return targets;
}

/** "4.2(a)" is 4.2 and a; "III.A" is III and A. */
function tokensOf(written: string): string[] {
  return [...written.matchAll(/\d+(?:\.\d+)*|[A-Za-z]+/g)].map(([token]) => token);
}

function isBracketed(written: string): boolean {
  return written.startsWith('(');
}

function kindOf(token: string): string {
  return /\d/.test(token) ? 'digit' : token === token.toUpperCase() ? 'upper' : 'lower';
}

/** A quotation of another text refers to that text. */
function isWithinQuotes(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const open = (before.match(/[“«]/g) ?? []).length - (before.match(/[”»]/g) ?? []).length;
  const straight = (before.match(/"/g) ?? []).length;
  return open > 0 || (straight % 2 === 1 && text.slice(at).includes('"'));
}
