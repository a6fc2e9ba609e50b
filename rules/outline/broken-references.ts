import type { Label } from './model.js';
import { numeralsOf, writeNumeral } from './numerals.js';
import type { Outline } from './outline.js';
import { questionsOf, type Reference, referencesOf, type Target } from './read-references.js';
import type { Node } from './sequences.js';

/** A reference to what is not there. */
export interface BrokenReference {
  reference: Reference;
  target: Target;
  /** Labels of the list where it should be, first and last; empty where there is no such list. */
  instead: string[];
  /** Further references to the same. */
  again: Reference[];
}

/** Words whose paragraphs other documents of the same filing may be. */
const ENCLOSED = ['exhibit', 'attachment', 'appendix', 'schedule', 'annex', 'anexo', 'apéndice'];
/** A filing has few exhibits: "Attachment F" belongs to something larger. */
const LAST_LIKELY = 4;
/** Numbers of parts and sections above these are those of a code: "Part 64", "Section 222". */
const LARGEST = 40;
/** Fewest labels of a kind that make "paragraph 9", without more, one of this document's own. */
const NUMBERED = 3;
/** Rules on filings that are often cited without their title. */
const KNOWN_RULES = /^(?:1\.1\d|0\.4\d\d?|1\.7\d*)$/;

/** References of a document to paragraphs, sections and exhibits that it does not have, in reading order. */
export function brokenReferences(outline: Outline): BrokenReference[] {
  const broken: BrokenReference[] = [];
  outline.paragraphs.forEach((paragraph, index) => {
    if (paragraph.isQuoted) return;
    for (const reference of [...referencesOf(paragraph, index), ...questionsOf(paragraph, index)]) {
      const target = reference.targets.find((one) => isBroken(one, reference, outline));
      if (!target) continue;
      const same = broken.find(
        ({ target: other, reference: first }) =>
          other.path.join('.') === target.path.join('.') &&
          sectionOf(first, outline) === sectionOf(reference, outline),
      );
      if (same) same.again.push(reference);
      else broken.push({ reference, target, again: [], instead: insteadOf(target, reference, outline) });
    }
  });
  return broken;
}

function isBroken(target: Target, reference: Reference, outline: Outline): boolean {
  const { nodes, paragraphs } = outline;
  const { word, where } = reference;
  // In "Exhibit 1, paragraphs (a) and (b)" the brackets are of the exhibit.
  if (ENCLOSED.includes(word))
    return !target.written.startsWith('(') && isExhibitMissing(target, reference, outline);
  if (word === 'question') {
    const questions = nodes.filter(({ label }) => /^(?:h\d )?q(?:uestion)? #/.test(label.style));
    return (
      questions.length >= NUMBERED && !questions.some(({ label }) => isSame(label, target.path[0] ?? ''))
    );
  }
  if (isThere(target, scopeOf(reference, outline), outline, reference)) return false;
  if (where === 'section' || where === 'document') return true;
  const kind = countOf(target.path[0] ?? '');
  const alike = nodes.filter(({ label }) => countOf(label.token) === kind && !label.isRunIn);
  if (where === 'attached') {
    const later = alike.filter(({ label }) => label.paragraph > reference.paragraph);
    return (
      later.length >= NUMBERED &&
      paragraphs.some(({ role, text }) => role === 'heading' || /^[^a-z]*STATEMENT/.test(text))
    );
  }
  const [first = ''] = target.path;
  if (KNOWN_RULES.test(first) || Number.parseFloat(first) > LARGEST) return false;
  // "Part 4" and "step 4" are said of other texts too; of this one only where it counts so.
  if (['part', 'article', 'schedule', 'step', 'item', 'parte', 'artículo', 'paso'].includes(word))
    return alike.filter(({ label }) => label.style.includes(word)).length >= NUMBERED;
  return alike.length >= NUMBERED;
}

function countOf(token: string): string {
  if (/^\w+\.\d/.test(token)) return 'decimal';
  if (/^\d+$/.test(token)) return 'digit';
  return token === token.toUpperCase() ? 'upper' : 'lower';
}

/**
 * Labels that "of this section" may mean: of the lists that the reference stands in, and of its own section;
 * with no label of its own, those between its headings.
 */
function scopeOf({ paragraph, where }: Reference, outline: Outline): Node[] {
  if (where !== 'section') return outline.nodes;
  const { start, end } = boundsOf(paragraph, outline);
  const near = outline.nodes.filter(({ label }) => label.paragraph >= start && label.paragraph < end);
  const own = near.filter(({ label }) => label.paragraph <= paragraph && !label.isRunIn).at(-1);
  if (!own) return near;
  const above = ancestorsOf(own);
  const top = above.at(-1);
  const lists = new Set(above.map(firstOf));
  return outline.nodes.filter((node) => lists.has(firstOf(node)) || ancestorsOf(node).at(-1) === top);
}

/** A label and those that it stands within, nearest first. */
function ancestorsOf(node: Node): Node[] {
  const above = [];
  for (let one: Node | undefined = node; one; one = one.parent) above.push(one);
  return above;
}

/** First label of the list that a label is in. */
function firstOf(node: Node): Node {
  let first = node;
  while (first.previous) first = first.previous;
  return first;
}

/** The stretch between two headings that has labels of its own. */
function boundsOf(paragraph: number, { paragraphs, nodes }: Outline): { start: number; end: number } {
  let start = paragraph;
  while (start > 0 && paragraphs[start]?.role !== 'heading') start--;
  let end = paragraph + 1;
  while (end < paragraphs.length && paragraphs[end]?.role !== 'heading') end++;
  const has = nodes.some(({ label }) => label.paragraph >= start && label.paragraph < end);
  return has ? { start, end } : { start: 0, end: paragraphs.length };
}

/** Where the section begins that a reference stands in; two references to one label go to the same there. */
function sectionOf(reference: Reference, outline: Outline): number | undefined {
  return scopeOf(reference, outline)[0]?.label.paragraph;
}

function isThere({ path }: Target, scope: Node[], outline: Outline, reference: Reference): boolean {
  const last = path.at(-1) ?? '';
  const isFound = ({ label }: Node) => isSame(label, last) || (path.length === 1 && isWithin(label, last));
  const [outermost = ''] = path;
  const inScope = new Set(scope);
  const found = outline.nodes.filter(isFound).filter((node) => {
    if (inScope.has(node)) return true;
    return (
      path.length > 1 && ancestorsOf(node).some((one) => inScope.has(one) && isSame(one.label, outermost))
    );
  });
  if (found.some((node) => isUnder(node, path.slice(0, -1), reference))) return true;
  // Labels that stand in no list: in a table's cells, or alone within a sentence.
  const { start, end } = boundsOf(reference.paragraph, outline);
  const isNear = ({ paragraph }: Label) =>
    reference.where !== 'section' || (paragraph >= start && paragraph < end);
  const used = new Set(outline.nodes.map(({ label }) => label));
  return [...outline.starts.flat(), ...outline.loose].some(
    (label) => !used.has(label) && isNear(label) && path.length === 1 && isSame(label, last),
  );
}

function isSame({ token, until, numerals }: Label, wanted: string): boolean {
  if (token.toLowerCase() === wanted.toLowerCase()) return true;
  const [first] = numerals;
  const last = until?.find(({ count }) => count === first?.count);
  const value = /^\d+$/.test(wanted) ? Number(wanted) : wanted.toLowerCase().charCodeAt(0) - 96;
  return Boolean(first && last && wanted.length < 3 && value >= first.value && value <= last.value);
}

/** "Section 4" is there where "4.1" is. */
function isWithin({ token }: Label, wanted: string): boolean {
  return token.startsWith(`${wanted}.`);
}

/** Whether the labels that a reference names before the last stand above the last. */
function isUnder(node: Node, path: string[], reference: Reference): boolean {
  let above: Node | undefined = node.parent;
  for (const token of [...path].reverse()) {
    while (above && !isSame(above.label, token)) above = above.parent;
    if (!above) return isOwnSection(path, node, reference);
    above = above.parent;
  }
  return true;
}

/** In "Section 4(b)" the section may be told by its heading alone, which bears another mark. */
function isOwnSection(path: string[], node: Node, { where, word }: Reference): boolean {
  return where !== 'section' && path.length === 1 && word === 'section' && node.parent === undefined;
}

function isExhibitMissing(
  { path }: Target,
  { word, paragraph, sends }: Reference,
  { paragraphs }: Outline,
): boolean {
  const headed = paragraphs.flatMap(({ text }, at) => {
    const match = new RegExp(String.raw`^[\s*"“(\[-]*${word}\s+"?([A-Z]|\d{1,2}|[IVX]+)\b(.*)$`, 'iu').exec(
      text,
    );
    const isTitle = match && (text.length < 80 || /^["”)\]]?\s*[.:–—-]/.test(match[2] ?? ''));
    return isTitle ? [{ name: match[1]?.toLowerCase(), at }] : [];
  });
  if (headed.some(({ at }) => at === paragraph)) return false;
  // One that is in the file shows that exhibits are; else they may be files of their own, as many as are named.
  if (headed.length === 0) return sends && isFirstMissing(path[0] ?? '', word, paragraphs);
  return !headed.some(({ name }) => name === path[0]?.toLowerCase());
}

/** "See Exhibit C", where no Exhibit A or B is named anywhere. */
function isFirstMissing(token: string, word: string, paragraphs: Outline['paragraphs']): boolean {
  const [numeral] = numeralsOf(token);
  if (!numeral || numeral.value < 2 || numeral.value > LAST_LIKELY) return false;
  const earlier = Array.from({ length: numeral.value - 1 }, (_, at) =>
    writeNumeral({ ...numeral, value: at + 1 }),
  );
  const named = new RegExp(String.raw`${word}s?\s+"?(?:${earlier.join('|')})\b`, 'iu');
  return !paragraphs.some(({ text }) => named.test(text));
}

/** First and last label of the list in which the target would stand; just the one that lacks within them. */
function insteadOf({ path }: Target, reference: Reference, outline: Outline): string[] {
  const scope = scopeOf(reference, outline);
  const lacking = path.findIndex((token) => !scope.some(({ label }) => isSame(label, token)));
  const token = path[Math.max(lacking, 0)] ?? '';
  const alike = scope.filter(
    ({ label, parent }) =>
      countOf(label.token) === countOf(token) &&
      (lacking > 0 ? parent !== undefined : true) &&
      !label.isRunIn,
  );
  const list = alike.filter(({ parent }) => parent === alike[0]?.parent);
  const ends = [list[0], list.length > 1 ? list.at(-1) : undefined];
  return ends.flatMap((node) => (node ? [node.label.written] : []));
}

/** The label that lacks or is wrong in the list where a broken reference leads to: its fault is the other's cause. */
export function causeOf({ target, reference }: BrokenReference, outline: Outline): Label | undefined {
  const [outermost = ''] = target.path;
  const isDue = ({ fault, label, numeral }: Node) => {
    if (!fault || fault.type === 'repeated') return false;
    const due = numeralsOf(outermost).find(({ count }) => count === fault.expected.count)?.value;
    const until = fault.type === 'skipped' ? numeral.value - 1 : fault.expected.value;
    return due !== undefined && due >= fault.expected.value && due <= until && !isSame(label, outermost);
  };
  return scopeOf(reference, outline).find(isDue)?.label;
}
