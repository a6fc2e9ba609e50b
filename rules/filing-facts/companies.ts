import type { Block } from '../recognise/index.js';
import { companyNamesIn, type NameSpan } from './company-name.js';
import type { Labelled } from './labels.js';
import type { CompanyRole, FilingCompany, ShortName, ShortNameSlip } from './model.js';
import type { Parts } from './parts.js';

/** Capitalised words, for a company that bears no legal ending. */
const PLAIN = /^\p{Lu}[\p{L}\d'’&.-]*(?:\s+(?:(?:of|and|the|&)\s+)?\p{Lu}[\p{L}\d'’&.-]*){0,5}/u;
const TRADE = /[\s,(]*\b(?:d\/?b\/?a|d\.b\.a\.|doing business as|a\/?k\/?a|f\/?k\/?a)\b/iu;
const BEHALF = /\bon behalf of\s+(?:(?:its|our|my|the)\s+(?:client|company)s?,?\s+|the\s+)?/giu;
const OFFICER_OF =
  /\b(?:officer|president|secretary|treasurer|manager|member|owner|director|counsel|partner|ceo|cfo|coo)\s+of\s+(?:the\s+)?/giu;
/** The company that manages another one is not the one that certifies. */
const MANAGES =
  /^[,\s]*(?:\(?[^)]{0,40}\)?[,\s]*)?(?:which is\s+|the\s+|a\s+)?(?:general partner|managing member|manager|sole member|parent|owner|member)\b/iu;
const SHORT =
  /\((?:[^()“”"]{0,60}?)?[“"‘'](?:the\s+)?([\p{L}\d][^“”"()]{1,50}?)[,.]?[”"’'](?:\s*(?:or|and)\s*(?:the\s+)?[“"‘'](?:the\s+)?([^“”"()]{1,50}?)[,.]?[”"’'])?[^()]{0,30}\)/giu;
/** Words that stand for whichever company it is. */
export const GENERIC =
  /^(?:the )?(?:compan(?:y|ies)|carriers?|providers?|cooperative|co-?op|corporation|client|filers?|applicants?|commission|fcc|cpni|rules?|part(?:y|ies)|certification|statement|policy|agent|bureau|trs|act|subpart.*|section.*|customers?|board.*|operations|finance|legal|regulatory.*|engineering|directors|compliance|sales|marketing|service|each)$/iu;

/** The companies that a filing names, each with the words around it that say who it is. */
export function readCompanies(blocks: readonly Block[], labels: Labelled[], parts: Parts): FilingCompany[] {
  const found: FilingCompany[] = [];
  const add = (role: CompanyRole, block: number, { start, end, name }: NameSpan) => {
    if (found.some((one) => one.block === block && one.start < end && start < one.end)) return;
    found.push({ role, block, start, end, said: name });
  };
  for (const { label, block, start, value } of labels) {
    if (label !== 'company') continue;
    for (const name of namesOfValue(value)) {
      add('label', block, { name: name.name, start: start + name.start, end: start + name.end });
    }
  }
  blocks.forEach(({ text }, block) => {
    for (const [role, shape] of [
      ['behalf', BEHALF],
      ['officer-of', OFFICER_OF],
    ] as const) {
      for (const match of text.matchAll(shape)) {
        const from = match.index + match[0].length;
        const name = nameAt(text, from);
        if (!name || (role === 'officer-of' && MANAGES.test(text.slice(name.end)))) continue;
        add(role, block, name);
      }
    }
    const isSubject = parts.isLetter && block >= parts.head - 1 && /^(?:re|subject)\s*:/iu.test(text);
    for (const name of companyNamesIn(text)) add(isSubject ? 're' : 'mention', block, name);
  });
  return found.sort((a, b) => a.block - b.block || a.start - b.start);
}

/** Names that the text gives to companies for short. */
export function readShortNames(blocks: readonly Block[]): ShortName[] {
  return blocks.flatMap(({ text }, block) =>
    [...text.matchAll(SHORT)].flatMap((match) => {
      const before = companyNamesIn(text.slice(0, match.index)).filter(({ end }) => match.index - end < 4);
      const of = before.at(-1)?.name;
      return [match[1], match[2]]
        .filter((said) => said !== undefined)
        .map((said) => {
          const start = match.index + match[0].indexOf(said);
          return { block, start, end: start + said.length, said, ...(of !== undefined && { of }) };
        });
    }),
  );
}

/** Short names with an s or an apostrophe where none belongs. */
export function readShortNameSlips(blocks: readonly Block[], names: ShortName[]): ShortNameSlip[] {
  const own = names.filter(
    ({ said, of }) => of !== undefined && !GENERIC.test(said) && /^\p{Lu}.*[^s]$/u.test(said),
  );
  return own.flatMap(({ said: means, of }) => {
    const words = means.replace(/[^\p{L}\d\s]/gu, '\\$&').replace(/\s+/g, '\\s+');
    const slip = new RegExp(`(?<![\\p{L}\\d])${words}(?:s['’]?|\\s+s['’]|\\s+['’]s)(?![\\p{L}\\d])`, 'gu');
    return blocks.flatMap(({ text }, block) =>
      [...text.matchAll(slip)]
        .filter(({ 0: said }) => !of?.includes(said))
        .map(({ 0: said, index }) => ({
          block,
          start: index,
          end: index + said.length,
          said,
          means,
          fix: /['’]/.test(said) ? `${means}${said.includes('’') ? '’' : "'"}s` : means,
        })),
    );
  });
}

function nameAt(text: string, from: number): NameSpan | undefined {
  const named = companyNamesIn(text.slice(from)).find(({ start }) => start < 3);
  if (named) return { ...named, start: from + named.start, end: from + named.end };
  const plain = PLAIN.exec(text.slice(from))?.[0].replace(/[.,]$/, '');
  if (plain === undefined || GENERIC.test(plain) || plain.length < 4) return undefined;
  return { start: from, end: from + plain.length, name: plain };
}

/** A value may list several companies, and give trade names behind them. */
function namesOfValue(value: string): NameSpan[] {
  const legal = value.slice(0, TRADE.exec(value)?.index ?? value.length);
  const found: NameSpan[] = [];
  for (const part of legal.matchAll(/[^;]+/gu)) {
    const lead = part.index + part[0].length - part[0].trimStart().length;
    const text = part[0].trim();
    const named = companyNamesIn(text);
    // Words run on behind a value that is cut short may name others.
    const own = value.length < 120 ? named : named.slice(0, 1);
    const plain = named.length > 0 ? undefined : plainName(text);
    for (const name of plain ? [plain] : own) {
      found.push({ name: name.name, start: lead + name.start, end: lead + name.end });
    }
  }
  return found;
}

function plainName(text: string): NameSpan | undefined {
  const name = /^[^(;:|[\]_]{3,80}/u.exec(text)?.[0].replace(/[\s,.]+$/, '') ?? '';
  const isName = /^\p{Lu}/u.test(name) && name.split(' ').length <= 9 && !GENERIC.test(name);
  return isName ? { start: 0, end: name.length, name } : undefined;
}
