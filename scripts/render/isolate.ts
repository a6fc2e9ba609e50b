import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visitParents } from 'unist-util-visit-parents';

/** Words that run from left to right: what stands between letters that run the other way. */
const FOREIGN = /[^\s\p{sc=Arab}\p{sc=Hebr}،؛؟«»]+(?:[ \u00A0]+[^\s\p{sc=Arab}\p{sc=Hebr}،؛؟«»]+)*/gu;

const LETTER = /\p{L}/u;
/** Groups of digits as telephone numbers and ISO dates have them. */
const GROUPED = /^\+?\(?\d[\d().\u00A0 -]*\d$/;
/** Years from and to, which are read in the direction of the text. */
const YEARS = /^\d{4}\D+\d{4}$/;
const MONEY = /^[$€£]\d[\d.,]*$/;
/** Endings whose point belongs to them. */
const ABBREVIATED = /\b(?:Inc|Co|Corp|Ltd|Jr|Sr|St|No|[A-Z])\.$/;

/** A stretch of text from `start` to before `end`. */
interface Stretch {
  start: number;
  end: number;
}

/**
 * In text that runs from right to left, sets apart what runs from left to right: telephone numbers, addresses,
 * citations, names. Without it their parts would change places around signs that have no direction of their own
 * (UAX #9): `1-800-555-0199` would read `0199-555-800-1`. No word is changed.
 */
export function isolateForeign(root: Root): void {
  visitParents(root, 'text', (node, parents) => {
    const parent = parents.at(-1) as Element | Root;
    const isSet = parents.some((each) => each.type === 'element' && each.properties.dir !== undefined);
    const stretches = isSet ? [] : foreignIn(node.value);
    const [first] = stretches;
    if (!first) return undefined;
    const isWhole = first.start === 0 && first.end === node.value.length;
    if (isWhole && parent.type === 'element' && parent.tagName === 'a' && parent.children.length === 1) {
      parent.properties.dir = 'ltr';
      return undefined;
    }
    const parts: ElementContent[] = [];
    let done = 0;
    for (const { start, end } of stretches) {
      if (start > done) parts.push({ type: 'text', value: node.value.slice(done, start) });
      const words = node.value.slice(start, end);
      parts.push(h('span', { dir: 'ltr', class: LETTER.test(words) ? undefined : 'number' }, words));
      done = end;
    }
    if (done < node.value.length) parts.push({ type: 'text', value: node.value.slice(done) });
    const index = parent.children.indexOf(node);
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

/** LEFT-TO-RIGHT ISOLATE and POP DIRECTIONAL ISOLATE (UAX #9, 2.4). */
const [ISOLATE, POP] = ['\u2066', '\u2069'];

/**
 * The same for text without markup, by Unicode's own signs. What is set apart stays in one line: the end of a line
 * would end it. A single word needs none.
 */
export function isolateInText(text: string): string {
  let done = 0;
  let out = '';
  for (const { start, end } of foreignIn(text)) {
    const words = text.slice(start, end);
    out +=
      text.slice(done, start) +
      (/^\p{L}+$/u.test(words) ? words : ISOLATE + words.replaceAll(' ', '\u00A0') + POP);
    done = end;
  }
  return out + text.slice(done);
}

/** What must be set apart in a text that runs from right to left. */
export function foreignIn(text: string): Stretch[] {
  return [...text.matchAll(FOREIGN)].flatMap(({ 0: run, index }) => {
    const { start, end } = trim(run);
    const words = run.slice(start, end);
    return isForeign(words) ? [{ start: index + start, end: index + end }] : [];
  });
}

function isForeign(words: string): boolean {
  if (LETTER.test(words) || MONEY.test(words)) return true;
  return GROUPED.test(words) && words.replace(/\D/g, '').length >= 7 && !YEARS.test(words);
}

/** Leaves out the sentence's signs at either end, and brackets that hold the whole or are not closed within. */
function trim(run: string): Stretch {
  let start = 0;
  let end = run.length;
  for (;;) {
    const inside = run.slice(start, end);
    if (/^[-\s–—.,:;!?"'“”‘’/·|*_]/.test(inside) || (inside.startsWith('(') && holdsAll(inside))) start++;
    else if (/[\s,:;!?"'“”‘’·|*_–—-]$/.test(inside)) end--;
    else if (inside.endsWith('.') && !ABBREVIATED.test(inside)) end--;
    else if (inside.endsWith(')') && depthOf(inside) < 0) end--;
    else return { start, end };
  }
}

/** Whether an opening bracket is closed at the very end or not at all. */
function holdsAll(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return at === text.length - 1;
  }
  return true;
}

/** Opening brackets that are not closed, less closing ones that were not opened. */
function depthOf(text: string): number {
  return text.split('(').length - text.split(')').length;
}
