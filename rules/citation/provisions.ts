import { createRequire } from 'node:module';
import { readData } from '../read-data.js';
import type { CodeName } from './codes.js';
import { type Paragraph, paragraphsBetween, stepsOf } from './paragraphs.js';

/** Numbers with one beginning, all of which are held. */
export interface Area {
  /** `47 CFR`. */
  code: string;
  /** `64.20`. */
  beginning: string;
  /** Letters of the subpart that holds them all: `U`. */
  subpart: string;
  regime?: 'carrier' | 'trs';
  /** ISO dates, `to` exclusive. */
  from: string;
  except?: { from: string; to: string };
}

interface Text {
  from: string;
  to?: string;
  /** Such as `(c)(1)-(10)`; with `*` where what stands below is not held. */
  paragraphs: string[];
}

interface Provisions {
  /** The highest title of each code. */
  lastTitle: Record<CodeName, number>;
  areas: Area[];
  /** `section`: as cited, `47 CFR 64.2009`. */
  sections: {
    section: string;
    /** The paragraph that asks for the yearly certification: `(e)`. */
    certificate?: string;
    texts?: Text[];
  }[];
}

let loaded: Provisions | undefined;

/** Which sections and paragraphs there are. */
export function loadProvisions(): Provisions {
  loaded ??= readData(
    createRequire(import.meta.url).resolve('#package/rules/law/citations/sections.yaml'),
  ) as Provisions;
  return loaded;
}

/** The highest number of a title that a code has. */
export function lastTitle(code: CodeName): number {
  return loadProvisions().lastTitle[code];
}

/** The numbers of the sections that are held of a code: `64.2009`. */
export function sectionsOf(code: string): string[] {
  return loadProvisions()
    .sections.filter(({ section }) => section.startsWith(`${code} `))
    .map(({ section }) => section.slice(code.length + 1));
}

/** The area that a number of title 47 CFR would stand in, where that is held for the day. */
export function areaOf(number: string, day: string): Area | undefined {
  return loadProvisions().areas.find(
    ({ beginning, from, except }) =>
      number.startsWith(beginning) && day >= from && !(except && day >= except.from && day < except.to),
  );
}

/**
 * The paragraphs of a section on a day, each with whether what is below it is held.
 *
 * @returns nothing where they are not held
 */
export function paragraphsOf(
  section: string,
  day: string,
): { paragraph: Paragraph; isOpen: boolean }[] | undefined {
  const texts = loadProvisions()
    .sections.find((each) => each.section === section)
    ?.texts?.filter(({ from, to }) => day >= from && (to === undefined || day < to));
  if (!texts || texts.length === 0) return undefined;
  return texts.flatMap(({ paragraphs }) => paragraphs.flatMap(expand));
}

function expand(written: string): { paragraph: Paragraph; isOpen: boolean }[] {
  const isOpen = written.endsWith('*');
  const [first = '', last] = written.replace('*', '').split('-');
  const from = stepsOf(first);
  const paragraphs = last === undefined ? [from] : paragraphsBetween(from, stepsOf(last).at(-1) ?? '');
  return paragraphs.map((paragraph) => ({ paragraph, isOpen }));
}

/** Whether a section has a paragraph on a day; true also where that is not known. */
export function hasParagraph(section: string, paragraph: Paragraph, day: string): boolean {
  const all = paragraphsOf(section, day);
  if (!all || paragraph.length === 0) return true;
  return all.some(
    (each) => isBelow(each.paragraph, paragraph) || (each.isOpen && isBelow(paragraph, each.paragraph)),
  );
}

/** Whether a paragraph is another or stands below it. */
function isBelow(paragraph: Paragraph, above: Paragraph): boolean {
  return above.every((step, level) => paragraph[level] === step);
}

/** The steps that follow a paragraph in a section: those of (d) of § 64.2008 are 1, 2 and 3. */
export function stepsBelow(section: string, above: Paragraph, day: string): string[] {
  const below = (paragraphsOf(section, day) ?? [])
    .filter(({ paragraph }) => paragraph.length > above.length && isBelow(paragraph, above))
    .map(({ paragraph }) => paragraph[above.length] ?? '');
  return [...new Set(below)];
}

/** Where the yearly certification is asked for, in the area of a number: `64.2009` and `(e)`. */
export function certificateOf(
  number: string,
  day: string,
): { section: string; paragraph: string } | undefined {
  const area = areaOf(number, day);
  const found =
    area &&
    loadProvisions().sections.find(
      ({ section, certificate }) =>
        certificate !== undefined && section.startsWith(`${area.code} ${area.beginning}`),
    );
  if (!area || !found?.certificate) return undefined;
  return { section: found.section.slice(area.code.length + 1), paragraph: found.certificate };
}
