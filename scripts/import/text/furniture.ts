import type { Change } from '../model.js';
import type { Line } from './line.js';

const NUMBERED_PAGE =
  /^(?:page|p\.|pg\.|página)\s*\d{1,3}(?:\s*(?:of|de|\/)\s*\d{1,3})?$|^\d{1,3}\s+of\s+\d{1,3}$/i;
const BARE_NUMBER = /^[-–—]?\s*(\d{1,3})\s*[-–—]?$/;
/** Lines at the top and at the bottom of a page that may belong to the page and not to the text. */
const MARGIN = 2;
/** So far in stands what is set in the middle of a page. */
const MIDDLE = 15;
/** A page holds more lines than this, so page numbers are not nearer. */
const SHORTEST_PAGE = 8;

/** Takes out page numbers and what stands at the top or bottom of page after page; each is listed. */
export function withoutFurniture(all: Line[]): { lines: Line[]; changes: Change[] } {
  const dropped = new Map<Line, Change['why']>();
  for (const line of all.filter(({ isOutside }) => isOutside)) dropped.set(line, 'page header or footer');
  const lines = all.filter(({ isOutside }) => !isOutside);
  for (const line of repeatedLines(lines)) dropped.set(line, 'page header or footer');
  for (const line of pageNumbers(lines)) dropped.set(line, 'page number');
  const changes = [...dropped].map(
    ([line, why]): Change => ({ at: line.at, take: line.words, give: [], why }),
  );
  return { lines: pagesParted(lines, dropped), changes };
}

/** Where a page number stood, a page ends, whether or not the text says so. */
function pagesParted(lines: Line[], dropped: ReadonlyMap<Line, unknown>): Line[] {
  let ended = 0;
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    if (dropped.has(line)) {
      ended += before && before.page === line.page ? 1 : 0;
      return [];
    }
    const isBelow = before !== undefined && dropped.has(before);
    return [{ ...line, page: line.page + ended, isApart: line.isApart || isBelow }];
  });
}

function pageNumbers(lines: Line[]): Line[] {
  const numbered = lines.filter((line) => NUMBERED_PAGE.test(textOf(line)));
  const isPaged = (lines.at(-1)?.page ?? 1) > 1;
  const bare = lines.filter(
    (line, index) =>
      BARE_NUMBER.test(textOf(line)) &&
      (isPaged
        ? line.isFirstOfPage || line.isLastOfPage
        : line.indent >= MIDDLE || (line.isApart && (lines[index + 1]?.isApart ?? true))),
  );
  return [...numbered, ...risingRun(bare, isPaged ? 1 : SHORTEST_PAGE, lines)];
}

/** Numbers count as those of pages when they count pages: one more each time. */
function risingRun(bare: Line[], apart: number, lines: Line[]): Line[] {
  const value = (line: Line) => Number(BARE_NUMBER.exec(textOf(line))?.[1]);
  const place = (line: Line) => lines.indexOf(line);
  const follows = (line?: Line, next?: Line) =>
    line !== undefined &&
    next !== undefined &&
    value(next) === value(line) + 1 &&
    place(next) - place(line) > apart;
  return bare.filter((line, index) => follows(bare[index - 1], line) || follows(line, bare[index + 1]));
}

function repeatedLines(lines: Line[]): Line[] {
  const pages = new Map<number, Line[]>();
  for (const line of lines) pages.set(line.page, [...(pages.get(line.page) ?? []), line]);
  if (pages.size < 2) return [];
  const whole = [...pages.values()].filter((page) => page.length > 2 * MARGIN);
  const heads = repeatedAt(whole, pages.size);
  const feet = repeatedAt(
    whole.map((page) => page.toReversed()),
    pages.size,
  );
  return [
    // The first time, a header is what the page begins with: it stays.
    ...heads.filter(({ page }) => page > 1),
    ...feet,
  ];
}

/** Lines with which page after page begins: the first, and the next only below one that is such. */
function repeatedAt(pages: Line[][], count: number): Line[] {
  const found: Line[] = [];
  for (let place = 0; place < MARGIN; place++) {
    const same = new Map<string, Line[]>();
    for (const page of pages) {
      const line = page[place];
      const above = page[place - 1];
      if (line && isShort(line) && (!above || found.includes(above))) add(same, line);
    }
    found.push(...[...same.values()].filter((all) => all.length >= 2 && all.length * 2 >= count).flat());
  }
  return found;
}

/** No sentence is a running head, however often it is said. */
function isShort(line: Line): boolean {
  return line.words.length <= 14 && !/(?<!\b(?:Inc|Corp|Co|Ltd|L\.L\.C|L\.P))[.;:,]$/.test(textOf(line));
}

/** Lines are the same when only their numbers differ. */
function add(lines: Map<string, Line[]>, line: Line): void {
  const key = textOf(line).replace(/\d+/g, '#').toLowerCase();
  if (key.length < 3) return;
  lines.set(key, [...(lines.get(key) ?? []), line]);
}

function textOf(line: Line): string {
  return line.words.join(' ');
}
