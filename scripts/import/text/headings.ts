import { CLOSING, SALUTATION, SIGNED } from './landmarks.js';
import { isCapitals, type Paragraph } from './paragraph.js';

const LONGEST = 16;
/** What a heading says that begins a document of a filing. */
const DOCUMENT = /CERTIFICAT|STATEMENT|POLIC|PROCEDURE|MANUAL/i;
const ABOUT = /\bcpni\b|customer proprietary|accompanying|^attachment|^exhibit|^appendix/i;
const FINITE_VERB =
  /\b(?:is|are|was|were|be|has|have|had|does|do|did|will|shall|may|must|can|should|would|we|you|I|es|son|está|usted|nosotros)\b/;
/** What no heading holds: addresses, numbers, dates, values behind a colon. */
const NO_HEADING =
  /@|https?:|\b\d{5}\b|\d{3}[-. ]\d{4}|^\D*\d{1,2}, \d{4}$|_{3,}|:\s*\S|^(?:re|cc|via|file|attn|attachments?|enclosures?|encl)\b[.:]?/i;

/**
 * Finds the headings among paragraphs, outermost 1. A letter has none from its beginning to its salutation, nor
 * after its closing until something is set in capitals.
 */
export function headingDepths(paragraphs: Paragraph[]): (number | undefined)[] {
  let inLetterHead = paragraphs.slice(0, 30).some((paragraph) => SALUTATION.test(textOf(paragraph)));
  let isSigned = false;
  const capitals = paragraphs.some((paragraph, index) => isCapitalHeading(paragraph, paragraphs[index + 1]));
  // Where headings are marked as such, nothing else is taken for one but what is set in bold.
  const isMarked = paragraphs.some(({ depth }) => depth !== undefined);
  return paragraphs.map((paragraph, index) => {
    const text = textOf(paragraph);
    const next = paragraphs[index + 1];
    if (paragraph.depth !== undefined) return SIGNED.test(text) ? undefined : paragraph.depth;
    if (!isMarked && isCapitalHeading(paragraph, next)) {
      // Above a letter stand its sender and how it is sent, unless it is the last of several documents.
      if (inLetterHead && !DOCUMENT.test(text)) return undefined;
      inLetterHead = false;
      isSigned = false;
      return 2;
    }
    if (SALUTATION.test(text)) inLetterHead = false;
    if (CLOSING.test(text) || SIGNED.test(text)) isSigned = true;
    if (isSigned && DOCUMENT.test(text.toUpperCase()) && ABOUT.test(text) && isTitle(paragraph, next)) {
      isSigned = false;
      return 2;
    }
    if (inLetterHead || isSigned) return undefined;
    if (isMarked) return paragraph.isStrong && isBoldTitle(paragraph, next) ? 3 : undefined;
    return isTitle(paragraph, next) || (paragraph.isStrong && isBoldTitle(paragraph, next))
      ? capitals
        ? 3
        : 2
      : undefined;
  });
}

function isCapitalHeading(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  // Old programs write S: for §.
  const text = textOf(paragraph).replace(/\bS: (?=\d)/, '§ ');
  const words = text.split(' ');
  if (paragraph.isBullet || words.length > 30 || /:\s*\S|@|_{3,}/.test(text) || next === undefined)
    return false;
  const said = words.filter((word) => /\p{L}{2}/u.test(word));
  const capital = said.filter((word) => word === word.toUpperCase());
  return (
    said.length >= 2 &&
    capital.length >= said.length * 0.7 &&
    isCapitals({ words: said.slice(-2) }) === isCapitals({ words: said }) &&
    !/\b(?:INC|LLC|LTD|CORP|COMPANY|L\.P)\b\.?$/.test(text) &&
    !/\b[A-Z]{2} \d{5}/.test(text)
  );
}

function isTitle(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  const text = textOf(paragraph);
  const words = text.split(' ').length;
  if (paragraph.isBullet || paragraph.lines.length > 2 || words > LONGEST || next === undefined) return false;
  if (!/^[\p{Lu}§\d(]/u.test(text) || NO_HEADING.test(text) || /[,;?!:]$|^To [a-z]/.test(text)) return false;
  // A sentence, however short, is none; "Safeguards for the use of records." has no verb.
  if (text.endsWith('.') && (FINITE_VERB.test(text) || words > 12 || words < 3)) return false;
  if (paragraph.isBroken.includes(true) || (!paragraph.isApart && paragraph.label)) return false;
  const isList = next.isBullet || next.label !== undefined;
  if (paragraph.label) return !next.isBullet && !isSibling(paragraph, next) && isProse(next) && isCased(text);
  return isList || isProse(next);
}

/** In bold, a line is a heading whatever it holds, unless it is a value with its name. */
function isBoldTitle(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  const text = textOf(paragraph);
  return (
    next !== undefined && text !== '' && text.split(' ').length <= LONGEST && !/[,;:]$|:\s|@|^_+/.test(text)
  );
}

function isSibling({ label }: Paragraph, next: Paragraph): boolean {
  return next.label !== undefined && label !== undefined && next.label.around === label.around;
}

function isProse(paragraph: Paragraph): boolean {
  return textOf(paragraph).split(' ').length > 8 && !paragraph.isBroken.includes(true);
}

/** Whether most of the longer words begin with a capital, as in a title. */
function isCased(text: string): boolean {
  const long = text.split(' ').filter((word) => /^\p{L}{4}/u.test(word));
  return long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > long.length;
}

function textOf(paragraph: Paragraph): string {
  return paragraph.lines.flatMap((line) => line.words).join(' ');
}
