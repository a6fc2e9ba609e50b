import type { Reduction } from './reduction.js';

const PARAGRAPH = String.raw`(?: ?\( ?(?:[a-z0-9]{1,4}|[\u0627-\u064a\u0430-\u044f]) ?\))+`;
/** Paragraphs' letters as translators into Arabic and Russian may write them. */
const LETTERS: Record<string, string> = {
  ا: 'a',
  ب: 'b',
  ج: 'c',
  د: 'd',
  ه: 'e',
  و: 'f',
  ز: 'g',
  ح: 'h',
  а: 'a',
  с: 'c',
  е: 'e',
};
/** Translators leave a citation as it is. */
const ENGLISH = '(?:parts?|sections?)';
const CODE = String.raw`c\.? ?f\.? ?r\.?|u\.? ?s\.? ?c\.?(?: ?a\.?)?`;

/**
 * Takes citations of the codes, forms and dockets out of a text: `47 CFR 64.2008(c)(6)`, `47 USC 222`, `499-A`,
 * `06-36`. The number of a section of the Commission's rules is of 47 CFR, and a section of the Act of 47 USC, whether
 * the code stands beside it or not, since translators write both.
 *
 * @param sign what stands before a section's number, and `between` what may stand between it and its paragraph
 */
export function readCitations(reduction: Reduction, sign: string, between: string): void {
  const paragraph = `((?:(?:${between})?${PARAGRAPH})?)`;
  const number = String.raw`(\d{1,3}\.\d{3,5}|\d{2,4}(?![.,]?\d))`;
  const head = String.raw`(?<![\d.,-])(?:(\d{1,2}) ?(${CODE})[ ,]*(?:${sign}|${ENGLISH})? ?|(?:${sign}) ?)`;
  const first = new RegExp(
    String.raw`(?:${head})${number}${paragraph}|(?<![\d.,$])(64\.(?:20|51)\d\d)(?!\d)${paragraph}`,
    'g',
  );
  reduction.replace(first, (match) => {
    const [, title, code, one, steps, bare, bareSteps] = match;
    const section = one ?? bare ?? '';
    // "Section 5 of this notice" is no citation, and a title of another number is of no law we know.
    if (!code && !section.includes('.') && section.length !== 3) return undefined;
    const value = nameOf(
      section,
      (steps || bareSteps || '').match(/\( ?[^ ()]+ ?\)/g)?.join('') ?? '',
      title,
      code,
    );
    return reduction.value({ kind: 'citation', value });
  });
  reduction.replace(/(?<![a-z\d])(\d{3,4})-([a-z]{1,2})(?![a-z\d-])/g, (match) => {
    const written = reduction.written(match.index, match.index + match[0].length);
    return /[a-z]/.test(written)
      ? undefined
      : reduction.value({ kind: 'form', value: match[0].toUpperCase() });
  });
  reduction.replace(
    /(?<![a-z\d])(?:eb|wcb?|cc|cgb?|wt|gn|mb|ib|fcc|docket)(?![a-z\d])([^\d\n]{0,24}?)(\d{2}-\d{1,4})(?![\d-])/g,
    (match) => reduction.value({ kind: 'form', value: match[2] ?? '' }),
  );
}

function nameOf(section: string, steps: string, title: string | undefined, code: string | undefined): string {
  const paragraph = steps.replaceAll(' ', '').replace(/[^\d()a-z]/g, (letter) => LETTERS[letter] ?? letter);
  const isStatute = code ? code.startsWith('u') : !section.includes('.');
  return `${title ?? 47} ${isStatute ? 'USC' : 'CFR'} ${section}${paragraph}`;
}
