import type { Translate } from '../../../site/translate.js';
import { splitWords } from '../words.js';
import type { Fragment } from './fragments.js';
import { readLine } from './read-line.js';

/** What pages say that is no part of the document. */
export interface FeetPromise {
  direction: 'ltr' | 'rtl';
  /** What stands at each page's foot. */
  foot: string;
  /** Which page of how many it is, in the document's language; both counted from 1. */
  counted: (page: number, pages: number) => string;
  /** Heads of tables, in order: they may be printed again on a later page. */
  tableHeads: readonly string[];
}

/** `Page 1 of 3`, in a language's words. */
export function pageOf(t: Translate): FeetPromise['counted'] {
  return (page, pages) => t('page.pageOf', { page: String(page), pages: String(pages) });
}

/** Feet this near each other, in points, are of one line. */
const SAME_LINE = 1;

/** What is wrong with what stands on pages and is not read out: feet, and heads of tables on later pages. */
export function footFaults(
  fragments: readonly Fragment[],
  pages: number,
  { counted, direction, foot, tableHeads }: FeetPromise,
): string[] {
  const heads = new Set(tableHeads.map(lettersInAnyOrder));
  return [...Array(pages).keys()].flatMap((page) => {
    const own = fragments.filter((fragment) => fragment.page === page);
    const faults: string[] = [];
    const feet = own.filter(({ owner }) => owner === 'pagination');
    const said = linesOf(feet, direction);
    const expected = [foot, counted(page + 1, pages)];
    if (!saysBoth(said.join(' '), expected)) {
      faults.push(`the foot of page ${page + 1} says “${said.join(' ')}”, not “${expected.join(' ')}”`);
    }
    const hidden = feet.find(({ sight, clusters }) => sight.hiddenBy && clusters.join('').trim() !== '');
    if (hidden) faults.push(`the foot of page ${page + 1} hides “${hidden.clusters.join('')}”`);
    const strays = own.filter(({ owner }) => owner === 'artifact' || owner === 'nobody');
    const stray = linesOf(strays, direction).join(' ');
    if (stray !== '' && !isMadeOf(strays, heads)) {
      faults.push(`page ${page + 1} shows “${stray}” to the eye alone: no tag holds it`);
    }
    return faults;
  });
}

/** Whether text is two sayings and nothing else; the first may go on in the line below. */
function saysBoth(text: string, [foot = '', counted = '']: string[]): boolean {
  const [all, once, rest] = [text, counted, foot].map((each) => splitWords(each).join('')) as [
    string,
    string,
    string,
  ];
  const at = all.lastIndexOf(once);
  return at >= 0 && all.slice(0, at) + all.slice(at + once.length) === rest;
}

/** Whether what is painted in a row is heads of tables, whole. */
function isMadeOf(fragments: readonly Fragment[], heads: ReadonlySet<string>): boolean {
  let open = '';
  for (const { clusters } of fragments) {
    open += clusters.join('');
    if (heads.has(lettersInAnyOrder(open))) open = '';
  }
  return splitWords(open).length === 0;
}

/** Letters from right to left are painted from the last to the first. */
function lettersInAnyOrder(text: string): string {
  return [...splitWords(text).join('')].sort().join('');
}

/** Lines from the top down, as they are read. */
function linesOf(fragments: readonly Fragment[], direction: 'ltr' | 'rtl'): string[] {
  const lines: Fragment[][] = [];
  for (const fragment of [...fragments].sort((one, other) => other.foot - one.foot)) {
    const line = lines.find(([first]) => first && Math.abs(first.foot - fragment.foot) < SAME_LINE);
    if (line) line.push(fragment);
    else lines.push([fragment]);
  }
  return lines.map((line) => {
    const painted = line.sort((one, other) => one.left - other.left);
    const parts = readLine(painted, direction).map(({ text, fragment }, index, all) => {
      const next = all[index + 1]?.fragment;
      const gap = next ? Math.max(next.left - fragment.right, fragment.left - next.right) : 0;
      return gap > fragment.size / 10 ? `${text} ` : text;
    });
    return splitWords(parts.join('')).join(' ');
  });
}
