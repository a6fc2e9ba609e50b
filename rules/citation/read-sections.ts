import { codeOf } from './codes.js';
import type { Piece, Reference, SectionCitation } from './model.js';
import { stepsOf } from './paragraphs.js';

/** Three letters with stops, as a code is abbreviated, well or badly; or a code's name. */
const CODE =
  /[A-Z](?:[.,]?\s?[A-Z]){1,2}(?![A-Za-z])(?:\.?\s?A\.)?\.?|[cu]\.?\s?[fs]\.?\s?[rc]\b\.?|Code of Federal Regulations|(?:U\.\s?S\.|US|United States) Code/u;
const SECTION_WORD =
  /(?:sections?|secs?\.?|sects?\.|parts?|(?:FCC |Commission )?rules?|secci(?:ó|o)n(?:es)?)(?:\s?§+)?/u;
/** What scanners, converters and typists put in the place of "§". */
const FALSE_SIGN = /(?<!\p{L})[Ss]:|(?<!\p{L})S\.|Â§|&sect;|&#167;|\uFFFD|¶|&|\$/u;
/** A letter, digit or mark that stands for "§" only between a code and one of our numbers. */
const FALSE_SIGN_BEHIND_CODE =
  /(?:SS|ss|fi|¬ß|Ã‚Â§|[Ss]\.|[\p{L}\p{N}ß~*#%^!|?¤°•])(?=\s?64\s?[.,]\s?(?:20|51)[\dOolI]{2})|[Ss](?!\p{L})\.?|\?/u;
/** 64.2009 and the like, also with letters for digits, a comma for the stop, and spaces. */
const CPNI_NUMBER =
  /(?:64|46)\s?[.,]\s?[25][\dOolI]{2}(?:[\dOo]\d{0,2}|[lI](?!\p{L}|\)))?(?![\d%])|\d\d\.[25]\d{3}(?!\d)/u;
const NUMBER = /\d{1,3}\.\d{1,6}(?!\d)|\d{2,4}(?![\d.,]*\d)/u;

const SIGN = String.raw`(?<!\p{L})(?:${anyCase(SECTION_WORD.source)})(?=[\s\d§])|§\s?§|§:?|${FALSE_SIGN.source}`;
const BEHIND_CODE = String.raw`(?<title>4\s7|\d{1,3})\s?,?\s?(?:of the )?(?<code>${CODE.source})[\s,]{0,2}(?:(?<codeSign>${SIGN}|${FALSE_SIGN_BEHIND_CODE.source})\s?)?`;
const WHOLE = new RegExp(
  String.raw`(?<![\d.,$-])(?:${BEHIND_CODE}|(?<sign>${SIGN})\s?)?(?<number>${CPNI_NUMBER.source}|${NUMBER.source})`,
  'dgu',
);

const STEP = String.raw`\(\s?(?:[a-z]|[ivx]{2,5}|[a-z]{2}|\d{1,2}|[A-Z])\s?\)`;
/** The first step of a paragraph is a letter; a number in parentheses behind a space is a list's. */
const PARAGRAPH = new RegExp(String.raw`\s?\(\s?[A-Za-z]\s?\)(?:\s?${STEP})*`, 'yu');
/** `(e`, `{e)`, `e`: only behind a number that is surely a section's. */
const LAME_PARAGRAPH = /(?:[({[flI1][a-h][)}\]]|\([a-z](?![\p{L}\p{N}])|[a-h](?![\p{L}\p{N}(]))/uy;
const MORE_STEPS = new RegExp(String.raw`\s?(${STEP}(?:\s?${STEP})*)`, 'yu');
const RANGE = /\s?(?:-|–|—|\bthrough\b|\bthru\b|\bto\b|\ba la\b)\s?(?:§+\s?)?/uy;
const AND = /(?:\s?,\s?(?:and|or|&|y|o)?\s?|\s(?:and|or|&|y|o)\s)(?:§+\s?|[Ss]ections? )?/uy;
const NEXT_NUMBER =
  /64\s?[.,]\s?[25][\dOolI]{2}(?:[\dOo]\d{0,2}|[lI](?!\p{L}|\)))?(?!\d)|\.\d{4}(?!\d)|\d{1,3}\.\d{1,6}(?![\dOolI])|\d{3}(?=\()/uy;
/** The end of "64.2001-2011" or "64.2001 through 2011"; behind a dash with spaces it may be a year. */
const SHORT_END = /(?<=\d(?:[-–—]|\s(?:through|thru|to)\s))\d{4}(?!\d)/uy;
const STATUTE_NUMBER = /\d{3,4}(?![\d%]|[.,]\d)/uy;
const ET_SEQ = /,?\s?\b(?:e[tr]\s?[.,]?\s?se[qgac]q?\b\.?(?!\w)|et\.? al\b\.?)/iuy;
const BODY =
  /,?\sof (?:the )?(?:(?:Federal Communications Commission|Commission|FCC)['’]?s?['’]? (?:CPNI )?[Rr]ules|(?:Federal )?(?:Communications )?Act\b(?!['’]s)|[Tt]itle 47,? (?:of the )?(?:Code of Federal Regulations|United States Code|U\.\s?S\. Code))/uy;

/** Every citation of a section in a block's text, in order. */
export function readSections(text: string): SectionCitation[] {
  const found: SectionCitation[] = [];
  WHOLE.lastIndex = 0;
  for (let match = WHOLE.exec(text); match; match = WHOLE.exec(text)) {
    const citation = readOne(text, match);
    if (citation) found.push(citation);
    WHOLE.lastIndex = citation ? citation.whole.end : match.index + 1;
  }
  return found;
}

function readOne(text: string, match: RegExpExecArray): SectionCitation | undefined {
  const at = (name: string): Piece | undefined => {
    const span = match.indices?.groups?.[name];
    return span && pieceOf(text, ...span);
  };
  const [title, code, sign, number] = [at('title'), at('code'), at('sign') ?? at('codeSign'), at('number')];
  if (code && !codeOf(code.words, number?.words ?? '')) return undefined;
  if (!number || !isCitation(number.words, code !== undefined, sign?.words)) return undefined;
  const reader = new TailReader(text, number.end, PLURAL.test(sign?.words ?? ''));
  const references = reader.references(number);
  const etSeq = reader.take(ET_SEQ);
  const body = reader.take(BODY);
  const whole = pieceOf(text, match.index, reader.end);
  return {
    whole,
    ...(title && { title }),
    ...(code && { code }),
    ...(sign && { sign }),
    references,
    ...(etSeq && { etSeq }),
    ...(body && { body }),
  };
}

/** A bare number is a citation when it can be nothing else; a whole number needs a code or "Section". */
function isCitation(number: string, hasCode: boolean, sign: string | undefined): boolean {
  if (hasCode) return true;
  const isCpni = /^64\s?[.,]\s?[25][\dOolI]{3}$|^64\.20\d{3}$|^46\.(?:20|51)\d\d$/.test(number);
  if (sign === '$') return false;
  if (sign === undefined || FALSE_SIGN_ALONE.test(sign)) return isCpni;
  return /[.,]/.test(number) || /^\d{3}$/.test(number);
}

const FALSE_SIGN_ALONE = new RegExp(`^(?:${FALSE_SIGN.source})$`, 'u');

const PLURAL = /^(?:§\s?§|(?:sections|secs|rules|secciones))/i;

/** Reads what follows a citation's first number: paragraphs, ranges, further numbers. */
class TailReader {
  constructor(
    private readonly text: string,
    public end: number,
    /** Several sections are announced. */
    private readonly isPlural: boolean,
  ) {}

  take(pattern: RegExp): Piece | undefined {
    pattern.lastIndex = this.end;
    const match = pattern.exec(this.text);
    if (!match) return undefined;
    const start = match.index + (match[0].length - match[0].replace(/^[\s,]+/u, '').length);
    this.end = match.index + match[0].length;
    return pieceOf(this.text, start, this.end);
  }

  references(number: Piece): Reference[] {
    const first = this.reference(number, false);
    const all = [first];
    for (let next = this.next(first); next; next = this.next(all.at(-1) as Reference)) all.push(next);
    return all;
  }

  private reference(number: Piece, endsRange: boolean): Reference {
    const isSure = /^64\s?[.,]\s?[25]/.test(number.words);
    const written = this.take(PARAGRAPH) ?? (isSure ? this.take(LAME_PARAGRAPH) : undefined);
    const section = sectionOf(number.words);
    if (!written) return { number, section, paragraph: [], endsRange };
    return { number, section, written, paragraph: stepsIn(written.words), endsRange };
  }

  /** One more section, or one more paragraph of the last. */
  private next(last: Reference): Reference | undefined {
    const before = this.end;
    for (const joint of [RANGE, AND]) {
      this.end = before;
      if (!this.skip(joint)) continue;
      const further = this.further(last, joint === RANGE);
      if (further) return further;
    }
    this.end = before;
    return undefined;
  }

  private further(last: Reference, endsRange: boolean): Reference | undefined {
    if (last.written) {
      const written = this.take(MORE_STEPS);
      if (written) {
        return { ...last, written, paragraph: beside(last.paragraph, stepsOf(written.words)), endsRange };
      }
    }
    const number = this.take(NEXT_NUMBER) ?? this.takeShort(last, endsRange);
    if (!number) return undefined;
    const reference = this.reference(number, endsRange);
    // "64.2001-2011" and "64.2001-.2011" stay in the part.
    const [, short] = /^\.?(\d{4})$/.exec(number.words) ?? [];
    return short && last.section.startsWith('64.') ? { ...reference, section: `64.${short}` } : reference;
  }

  /** A number without a stop: the end of a range, or a further section of a statute. */
  private takeShort(last: Reference, endsRange: boolean): Piece | undefined {
    if (this.isPlural && !last.section.includes('.')) return this.take(STATUTE_NUMBER);
    return endsRange && !last.written ? this.take(SHORT_END) : undefined;
  }

  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.end;
    const match = pattern.exec(this.text);
    if (match) this.end += match[0].length;
    return match !== null;
  }
}

/** In "(c)(1), (2) and (d)" the further steps stand for those of their own sort, and what is above them stays. */
function beside(last: string[], further: string[]): string[] {
  const sort = (step: string, level: number) =>
    /^\d/.test(step) ? 'number' : /^[A-Z]/.test(step) ? 'capital' : level === 2 ? 'roman' : 'letter';
  const [step = ''] = further;
  const level = last.findLastIndex((each, index) => sort(each, index) === sort(step, index));
  return [...last.slice(0, Math.max(level, 0)), ...further];
}

function stepsIn(words: string): string[] {
  const steps = stepsOf(words);
  return steps.length > 0 ? steps : [/[a-h](?=\W*$)/u.exec(words)?.[0] ?? ''];
}

/** Without what scanning did to it. */
function sectionOf(words: string): string {
  return words.replace(/\s/g, '').replace(',', '.').replace(/[Oo]/g, '0').replace(/[lI]/g, '1');
}

function pieceOf(text: string, start: number, end: number): Piece {
  return { start, end, words: text.slice(start, end) };
}

/** The letters of a pattern in either case, where the flag would say so of the whole. */
function anyCase(source: string): string {
  return source.replace(/(?<!\\)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
