import type { Label, Paragraph } from './model.js';
import { numeralsOf } from './numerals.js';
import { isReference } from './read-label.js';

const BRACKETED = /(?<=[\s“"—–-])\((\d{1,2}|[a-z]|[ivx]{2,5})\)(?=\s*\S)/g;
/** "paragraph (b)", "paragraphs (a) and (b)", "rule 2(a)": a reference and no label. */
const REFERS =
  /(?:(?:paragraph|section|clause|item|subdivision|part|step|rule|párrafo|inciso|apartado|letra|numeral)s?|secci(?:ón|ones)|literal(?:es)?|§+)(?:\s*(?:\([0-9a-z]{1,4}\)|\d{1,4}(?:\.\d{1,4})?|[A-Za-z](?![A-Za-z])|,|and|or|through|to|-|–))*\s*$/iu;
/** How far back a word stands that a bracket belongs to. */
const NEAR = 60;
/** "(a) and (b)", "see (c)", "following (d)": labels that stand elsewhere. */
const BESIDE =
  /(?<!\p{L})(?:see|following|under|per|except|véase|según)\s*$|\([0-9a-z]{1,4}\)\s*(?:,|and|or|through|to|y|o|e|a|-|–)\s*$/iu;
/** "seven (7) days". */
const COUNTED =
  /(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|\d)[-\s]*$/iu;

/**
 * Labels within a paragraph's sentences: "must (1) train and (2) audit". A lone bracketed letter may be
 * anything, so a list has a first and a second.
 *
 * @param starts the labels that the paragraph begins with; "(1) train, (2) audit and (3) discipline" has its first there
 */
export function runInLabels(paragraph: Paragraph, index: number, starts: Label[]): Label[] {
  const all = candidates(paragraph, index);
  const isFirst = ({ numerals }: Label) => numerals.some(({ value }) => value === 1);
  return all.filter((label) => {
    const isSame = (other: Label) =>
      other.style.endsWith(label.style) && countsOf(other).some((count) => countsOf(label).includes(count));
    const same = all.filter(isSame);
    if (same.length < 2) return false;
    return same.slice(0, same.indexOf(label) + 1).some(isFirst) || starts.filter(isSame).some(isFirst);
  });
}

/** Every bracketed number or letter that may be a label, so that what refers to it finds it. */
export function candidates(paragraph: Paragraph, index: number): Label[] {
  const { text, column } = paragraph;
  return [...text.matchAll(BRACKETED)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - NEAR), match.index);
    const after = text.slice(match.index + match[0].length);
    const token = match[1] ?? '';
    if (
      REFERS.test(before) ||
      BESIDE.test(before) ||
      COUNTED.test(before) ||
      isReference(after) ||
      /^\s*\(/.test(after)
    )
      return [];
    const numerals = numeralsOf(token);
    if (numerals.length === 0) return [];
    return [
      {
        written: match[0],
        token,
        style: '(#)',
        numerals,
        paragraph: index,
        isRunIn: true,
        column,
        place: paragraph.place(match.index, match.index + match[0].length),
      },
    ];
  });
}

function countsOf({ numerals }: Label): string[] {
  return numerals.map(({ count }) => count);
}
