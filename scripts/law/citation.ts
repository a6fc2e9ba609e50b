/** A citation taken apart: `47 CFR 64.2008(c)(10)`. */
export interface Citation {
  /** As the law data writes it: `47 CFR 64.2008`. */
  section: string;
  /** The paragraph's steps: `['c', '10']`; several for a range such as `(c)-(f)`. None: the section whole. */
  paragraphs: string[][];
  /** What follows the paragraph: ` (2023 text)`. */
  note: string;
}

const CITATION = /^(\d+ (?:CFR|U\.S\.C\.) \d+(?:\.\d+)?)((?:\([a-zA-Z0-9]+\))*)(?:-\(([a-zA-Z0-9]+)\))?(.*)$/;

/** Takes a citation of the law data apart; nothing for what is cited by name, such as a template. */
export function parseCitation(cite: string): Citation | undefined {
  const [, section, written = '', last, note = ''] = CITATION.exec(cite) ?? [];
  if (section === undefined) return undefined;
  const paragraph = [...written.matchAll(/\(([^)]+)\)/g)].map(([, step = '']) => step);
  return { section, paragraphs: last === undefined ? [paragraph] : range(paragraph, last), note };
}

/** `(c)-(f)` is four paragraphs. */
function range(first: string[], last: string): string[][] {
  const from = first.at(-1) ?? '';
  const isNumber = /^\d+$/.test(from);
  const number = (step: string) => (isNumber ? Number(step) : step.charCodeAt(0));
  const length = Math.max(1, number(last) - number(from) + 1);
  return Array.from({ length }, (_, index) => {
    const step = number(from) + index;
    return [...first.slice(0, -1), isNumber ? String(step) : String.fromCharCode(step)];
  });
}

/** The order of a code's paragraphs: `(c)(2)` before `(c)(10)`, `(d)(3)(iv)` before `(d)(3)(v)`. */
export function comparePlaces(a: Citation, b: Citation): number {
  const [one = [], two = []] = [a.paragraphs[0], b.paragraphs[0]];
  for (let level = 0; level < Math.max(one.length, two.length); level += 1) {
    const [left, right] = [one[level], two[level]];
    if (left === undefined || right === undefined) return left === undefined ? -1 : 1;
    const away = rank(left, level) - rank(right, level);
    if (away !== 0) return away;
  }
  return a.note < b.note ? -1 : a.note > b.note ? 1 : 0;
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** The Code of Federal Regulations counts its levels (a), (1), (i), (A). */
function rank(step: string, level: number): number {
  if (/^\d+$/.test(step)) return Number(step);
  return level === 2 ? ROMAN.indexOf(step) : step.toLowerCase().charCodeAt(0);
}
