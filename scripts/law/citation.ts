import { type Paragraph, paragraphsBetween, stepRank, stepsOf } from '../../rules/citation/paragraphs.js';

/** A citation taken apart: `47 CFR 64.2008(c)(10)`. */
export interface Citation {
  /** As the law data writes it: `47 CFR 64.2008`. */
  section: string;
  /** The paragraph's steps: `['c', '10']`; several for a range such as `(c)-(f)`. None: the section whole. */
  paragraphs: Paragraph[];
  /** What follows the paragraph: ` (2023 text)`. */
  note: string;
}

const CITATION = /^(\d+ (?:CFR|U\.S\.C\.) \d+(?:\.\d+)?)((?:\([a-zA-Z0-9]+\))*)(?:-\(([a-zA-Z0-9]+)\))?(.*)$/;

/** Takes a citation of the law data apart; nothing for what is cited by name, such as a template. */
export function parseCitation(cite: string): Citation | undefined {
  const [, section, written = '', last, note = ''] = CITATION.exec(cite) ?? [];
  if (section === undefined) return undefined;
  const paragraph = stepsOf(written);
  return {
    section,
    paragraphs: last === undefined ? [paragraph] : paragraphsBetween(paragraph, last),
    note,
  };
}

/** The order of a code's paragraphs: `(c)(2)` before `(c)(10)`, `(d)(3)(iv)` before `(d)(3)(v)`. */
export function comparePlaces(a: Citation, b: Citation): number {
  const [one = [], two = []] = [a.paragraphs[0], b.paragraphs[0]];
  for (let level = 0; level < Math.max(one.length, two.length); level += 1) {
    const [left, right] = [one[level], two[level]];
    if (left === undefined || right === undefined) return left === undefined ? -1 : 1;
    const away = stepRank(left, level) - stepRank(right, level);
    if (away !== 0) return away;
  }
  return a.note < b.note ? -1 : a.note > b.note ? 1 : 0;
}
