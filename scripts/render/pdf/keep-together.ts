import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { textOf } from '../../../site/text-of.js';
import type { Translate } from '../../../site/translate.js';
import { cellsOf, rowsOf } from '../tables.js';

/** Share of a line that a cell may fill and still stay in one, and columns of which each can. */
const BRIEF = 0.22;
const BRIEF_COLUMNS = 4;
/** Share of a line that an address may fill and still stay whole; in a table, where columns share it. */
const WHOLE_ADDRESS = 0.9;
const WHOLE_ADDRESS_IN_CELL = 0.45;

const SECTION = /§+ [^\s]+/;
/** Beside its ten digits a telephone number has hyphens, points, spaces and brackets. */
const TELEPHONE = /(?:\+?1[-. ])?(?:\(\d{3}\) |\d{3}[-. ])\d{3}[-. ]\d{4}/;
/** `24 hours`, `7 a.m.` */
const COUNTED = /\d+(?:[.,:]\d+)* [^\s]{1,12}/;
/** `e-mail` */
const LETTERED = /(?<!\p{L})\p{L}-\p{L}+/u;
/** A line to write on: as drawn, with a gap after each dash of it. */
const RULE = /_{4,}/;

interface Setting {
  t: Translate;
  /** Characters a line. */
  lineLength: number;
}

/**
 * Keeps in one line what a line's end would tear: dates, times, telephone numbers, sections, addresses, what is
 * brief in a table. As a style, so that a search still finds the characters that were written.
 */
export function keepTogether(body: Root, { t, lineLength }: Setting): void {
  const pattern = new RegExp(
    `(${[RULE, SECTION, TELEPHONE, dates(t), COUNTED, LETTERED].map(({ source }) => source).join('|')})`,
    'u',
  );
  visitParents(body, 'text', (node, parents) => {
    const parent = parents.at(-1) as Element | Root;
    const isWhole = parents.some((each) => each.type === 'element' && isBound(each));
    if (isWhole || !pattern.test(node.value)) return undefined;
    const parts = node.value.split(pattern).map((value, index): ElementContent => {
      if (index % 2 === 0) return { type: 'text', value };
      return h('span', { class: RULE.test(value) ? 'rule' : 'bound' }, value);
    });
    const filled = parts.filter((part) => part.type !== 'text' || part.value !== '');
    const index = parent.children.indexOf(node);
    parent.children.splice(index, 1, ...filled);
    return [SKIP, index + filled.length];
  });
  visitParents(body, 'element', (node, parents) => {
    if (node.tagName === 'table') keepBriefCells(node, BRIEF * lineLength);
    if (node.tagName !== 'a' || !/^\S+[.@/]\S+$/.test(textOf(node))) return;
    const inCell = parents.some((each) => each.type === 'element' && /^t[dh]$/.test(each.tagName));
    const share = inCell ? WHOLE_ADDRESS_IN_CELL : WHOLE_ADDRESS;
    if (textOf(node).length <= share * lineLength) bind(node);
  });
}

/** Dates as the language writes them; what would set Latin letters apart in it (UAX #9) is not in them. */
function dates(t: Translate): RegExp {
  const months = Array.from({ length: 12 }, (_, index) => t(`date.month.${index + 1}`)).map(quoted);
  const month = `(?:${months.sort((one, other) => other.length - one.length).join('|')})`;
  const forms = (['date.long', 'date.first'] as const).map((name) =>
    quoted(t(name, { month: 'MONTH', day: 'DAY', year: 'YEAR' }).replace(/[\u2066-\u2069]/g, ''))
      .replace('MONTH', month)
      .replace('DAY', '\\d{1,2}')
      .replace('YEAR', '\\d{4}'),
  );
  return new RegExp(forms.join('|'), 'u');
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function keepBriefCells(table: Element, letters: number): void {
  const rows = rowsOf(table).map(cellsOf);
  if (rows.some((cells) => cells.length > BRIEF_COLUMNS)) return;
  for (const cell of rows.flat()) if (textOf(cell).trim().length <= letters) bind(cell);
}

function isBound({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && (className.includes('bound') || className.includes('number'));
}

function bind(node: Element): void {
  const classes = Array.isArray(node.properties.className) ? node.properties.className : [];
  if (!classes.includes('bound')) node.properties.className = [...classes, 'bound'];
}
