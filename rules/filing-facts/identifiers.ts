import { readDockets as citedDockets } from '../citation/read-dockets.js';
import type { Block } from '../recognise/index.js';
import { companyNamesIn } from './company-name.js';
import type { FilerId, FilingDocket } from './model.js';

/** What introduces one Filer ID or a list of them. */
const INTRODUCES =
  /\b(?:filer\s+(?:id|identification)|499(?:-?a)?\s+(?:id|number|no\.?|registration)|(?:id|number)\s+on\s+(?:fcc\s+)?form\s+499)(?:\s+(?:numbers?|nos?\.?|#))?s?(?:\s*\([^()]{1,30}\))?/giu;
/** Digits near enough behind: “Filer IDs are 831206, 831207 and 822983”. */
const IDS =
  /^[\s:#.,;)–-]*(?:(?:is|are|numbers?|no\.?|of|respectively)[\s:]+){0,2}(\d{4,8}(?:\s*(?:,|;|and|&|\/|,\s*and)\s*\d{4,8})*)(?!\d|-\d)/iu;

/** Form 499 Filer IDs. */
export function readFilerIds(blocks: readonly Block[]): FilerId[] {
  const found: FilerId[] = [];
  blocks.forEach(({ text, heads, role }, block) => {
    const names = companyNamesIn(text);
    const push = (from: number, digits: string) => {
      const each = [...digits.matchAll(/\d+/g)];
      for (const match of each) {
        const start = from + match.index;
        // A list of IDs goes with a list of companies, and not with the last of them.
        const company = each.length > 1 ? undefined : names.filter(({ end }) => end <= start).at(-1)?.name;
        found.push({
          block,
          start,
          end: start + match[0].length,
          said: match[0],
          id: match[0],
          ...(company !== undefined && { company }),
        });
      }
    };
    for (const match of text.matchAll(INTRODUCES)) {
      const from = match.index + match[0].length;
      const digits = IDS.exec(text.slice(from));
      if (digits?.[1]) push(from + digits[0].length - digits[1].length, digits[1]);
    }
    const isBelow = role === 'cell' && heads.some((head) => new RegExp(INTRODUCES.source, 'iu').test(head));
    const previous = blocks[block - 1]?.text ?? '';
    const isNext = role !== 'cell' && new RegExp(`(?:${INTRODUCES.source})\\s*:?$`, 'iu').test(previous);
    if ((isBelow || isNext) && /^\d{4,8}$/.test(text)) {
      push(0, text);
      const row =
        role === 'cell' ? heads.map((head) => companyNamesIn(head)[0]?.name).find(Boolean) : undefined;
      const last = found.at(-1);
      if (row !== undefined && last) last.company = row;
    }
  });
  return found;
}

/** Dockets of the FCC; of a list only the first has a bureau. */
export function readDockets(blocks: readonly Block[]): FilingDocket[] {
  return blocks.flatMap(({ text }, block) =>
    citedDockets(text).map(({ whole, bureau, read, isFurther }) => ({
      block,
      start: whole.start,
      end: whole.end,
      said: whole.words,
      bureau: isFurther ? '' : (bureau?.words ?? '').toUpperCase(),
      number: read,
    })),
  );
}
