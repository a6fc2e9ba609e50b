import { distance } from 'fastest-levenshtein';
import { type CodeName, codeLike, codeOf } from './codes.js';
import type { Reference, SectionCitation } from './model.js';
import { citedAs, type Paragraph } from './paragraphs.js';
import { areaOf, hasParagraph, loadProvisions, sectionsOf, stepsBelow } from './provisions.js';
import type { Slip } from './slip.js';

/** No title of the United States Code has a higher number; the Code of Federal Regulations ends at 50. */
const LAST_TITLE = 54;
/** A part of title 47 that has none of the CPNI rules' numbers, and is one slip away from 64. */
const SLIPPED_PART = /^(?:46|62|63|65|66|68)\.((?:20|51)\d\d)$/;

/** The code that a citation means, whatever it says. */
export function codeMeant(citation: SectionCitation): CodeName | undefined {
  const { code, references } = citation;
  const written = code && codeOf(code.words, references[0]?.section ?? '')?.name;
  if (written === undefined || codeSlip(citation, written).length === 0) return written;
  return written === 'CFR' ? 'U.S.C.' : 'CFR';
}

/** A code or a title that does not hold what is cited of it. */
export function codeAndTitleSlips(citation: SectionCitation): Slip[] {
  const { code, references } = citation;
  const written = code && codeOf(code.words, references[0]?.section ?? '')?.name;
  return [...codeSlip(citation, written), ...titleSlip(citation, codeMeant(citation))];
}

/**
 * A section or paragraph that is cited and is not there.
 *
 * @param name the code that the citation means
 * @param day YYYY-MM-DD: the day whose law is looked at
 */
export function placeSlips(
  text: string,
  reference: Reference,
  before: Reference | undefined,
  name: CodeName | undefined,
  day: string,
): Slip[] {
  if (reference.number === before?.number) return paragraphSlip(text, reference, name, day);
  const noSection = sectionSlip(reference, name, day);
  return noSection.length > 0 ? noSection : paragraphSlip(text, reference, name, day);
}

/** Sections of the regulations have a stop in their number, those of the statute have none. */
function codeSlip({ code, sign, references: [first] }: SectionCitation, name?: CodeName): Slip[] {
  if (!code || !first || !name) return [];
  if (name === 'U.S.C.' && /^64\.\d+$/.test(first.section)) {
    return [
      {
        piece: code,
        right: codeLike(code.words, 'CFR'),
        clause: `cites the statute, and § ${first.section} is in the Code of Federal Regulations`,
      },
    ];
  }
  const statute = [...sectionsOf('47 U.S.C.'), ...sectionsOf('18 U.S.C.')];
  if (name === 'CFR' && statute.includes(first.section) && !/^part/i.test(sign?.words ?? '')) {
    return [
      {
        piece: code,
        right: codeLike(code.words, 'U.S.C.'),
        clause: `cites the regulations, and section ${first.section} is in the United States Code`,
      },
    ];
  }
  return [];
}

function titleSlip({ title, references: [first] }: SectionCitation, name?: CodeName): Slip[] {
  if (!title || !first || title.words === '47') return [];
  if (title.words === '4 7')
    return [{ piece: title, right: '47', clause: 'has a space within "47"', isSmall: true }];
  const isCpniRule = name === 'CFR' && /^64\.(?:20|51)\d\d$/.test(first.section);
  if (isCpniRule) {
    return [
      { piece: title, right: '47', clause: `names title ${title.words}, and the CPNI rules are in title 47` },
    ];
  }
  const isNear = distance(title.words, '47') === 1 || title.words === '74';
  if (name === 'U.S.C.' && first.section === '222' && isNear) {
    return [
      {
        piece: title,
        right: '47',
        clause: `names title ${title.words}, and section 222 on CPNI is in title 47`,
      },
    ];
  }
  const isBeyond = Number(title.words) > (name === 'CFR' ? 50 : LAST_TITLE);
  if (!isBeyond) return [];
  const where = name === 'CFR' ? 'Code of Federal Regulations' : 'United States Code';
  return [
    {
      piece: title,
      ...(isNear ? { right: '47' } : {}),
      clause: `names title ${title.words}, and the ${where} has no such title`,
    },
  ];
}

function sectionSlip(
  { number, section, paragraph }: Reference,
  name: CodeName | undefined,
  day: string,
): Slip[] {
  if (name === 'U.S.C.' || !isNoSection(section, day)) return [];
  const known = sectionsOf('47 CFR').filter((each) => areaOf(each, day)?.regime);
  const likely = likeliest(section, paragraph, known, day);
  const [only] = likely;
  const slipped = only && sorted(only) === sorted(section) ? ': digits have changed places' : '';
  const clause = SLIPPED_PART.test(section)
    ? `names part ${section.slice(0, 2)}, and the CPNI rules are in part 64`
    : `names no section of the CPNI rules${slipped}`;
  return [
    likely.length === 1
      ? { piece: number, right: only, clause }
      : { piece: number, clause, perhaps: perhapsSection(likely, known, section) },
  ];
}

/** More than three likely ones are no help; then all of the subpart are told. */
function perhapsSection(likely: string[], known: string[], written: string): string {
  if (likely.length <= 3) return `Perhaps ${inWords(likely)}.`;
  const all = known.filter((each) => each.startsWith(written.slice(0, 5)));
  return `The sections that there are: ${(all.length > 0 ? all : likely).join(', ')}.`;
}

function isNoSection(section: string, day: string): boolean {
  if (SLIPPED_PART.test(section)) return true;
  if (!/^64\.\d{4}$/.test(section))
    return /^64\.(?:20\d|2\d{4,}|5\d{4,})$/.test(section) && section !== '64.201';
  return areaOf(section, day) !== undefined && !sectionsOf('47 CFR').includes(section);
}

/** The sections that a slip may have made this number from; only those that have its paragraph, where some do. */
function likeliest(written: string, paragraph: Paragraph, known: string[], day: string): string[] {
  const moved = known.filter((each) => sorted(each) === sorted(written));
  const least = Math.min(...known.map((each) => distance(each, written)));
  const near = moved.length > 0 ? moved : known.filter((each) => distance(each, written) === least);
  const fitting = near.filter((each) => hasParagraph(`47 CFR ${each}`, paragraph, day));
  return fitting.length > 0 ? fitting : near;
}

function sorted(text: string): string {
  return [...text].sort().join('');
}

function paragraphSlip(
  text: string,
  { number, section, written, paragraph }: Reference,
  name: CodeName | undefined,
  day: string,
): Slip[] {
  if (!written || paragraph.length === 0) return [];
  const whole = wholeName(section, name);
  if (!whole || hasParagraph(whole, paragraph, day)) return [];
  const small = paragraph.map((step) => step.toLowerCase());
  const shown = whole.startsWith('47 CFR') ? `§ ${section}` : `section ${section}`;
  if (citedAs(small) !== citedAs(paragraph) && hasParagraph(whole, small, day)) {
    if (isShouted(text, number.start, written.end)) return [];
    return [
      {
        piece: written,
        right: citedAs(small),
        clause: `has a capital in "${citedAs(paragraph)}", and the paragraph of ${shown} is ${citedAs(small)}`,
        isSmall: true,
      },
    ];
  }
  const depth = paragraph.findIndex((_, level) => !hasParagraph(whole, paragraph.slice(0, level + 1), day));
  const above = paragraph.slice(0, depth);
  const steps = stepsBelow(whole, above, day);
  const parent = above.length > 0 ? `paragraph ${citedAs(above)} of ${shown}` : shown;
  const has = steps.length === 0 ? `${parent} has no paragraphs below it` : `${parent} has ${inRange(steps)}`;
  return [
    {
      piece: { start: number.start, end: written.end },
      clause: `names paragraph ${citedAs(paragraph)}, which does not exist: ${has}`,
      perhaps: perhapsParagraph(section, above, steps),
    },
  ];
}

function perhapsParagraph(section: string, above: Paragraph, steps: string[]): string {
  if (steps.length === 0) return `Perhaps ${section}${citedAs(above)}.`;
  return `A paragraph of ${section}${citedAs(above)} that exists: ${inRange(steps)}.`;
}

function inRange(steps: string[]): string {
  const [first, last] = [steps[0] ?? '', steps.at(-1) ?? ''];
  return first === last ? `(${first}) alone` : `(${first}) to (${last})`;
}

/** The section under the name of its code; a number without a code is a rule's or, if 222, the Act's. */
function wholeName(section: string, name: CodeName | undefined): string | undefined {
  const code = section.includes('.') ? '47 CFR' : '47 U.S.C.';
  if (name !== undefined && !code.endsWith(name)) return undefined;
  const whole = `${code} ${section}`;
  return loadProvisions().sections.some((each) => each.section === whole) ? whole : undefined;
}

/** A heading in capitals has no other letters to write "(e)" with. */
function isShouted(text: string, start: number, end: number): boolean {
  return !/\p{Ll}/u.test(text.slice(Math.max(0, start - 20), end + 20));
}

/** "Section 64.2009 of the Act", "Section 222 of the Commission's rules", "of title 47 of the wrong code". */
export function bodySlip({ body, references }: SectionCitation, name?: CodeName): Slip[] {
  if (!body) return [];
  const saysAct = /Act$|Code$/.test(body.words);
  if (
    /title 47/i.test(body.words) &&
    references.every(({ section }) => /^64\./.test(section) !== /Regulations$/.test(body.words))
  ) {
    const right = saysAct
      ? 'of title 47 of the Code of Federal Regulations'
      : 'of title 47 of the United States Code';
    return [{ piece: body, right, clause: 'names the wrong code' }];
  }
  if (/title 47/i.test(body.words)) return [];
  if (saysAct && name !== 'U.S.C.' && references.every(({ section }) => /^64\./.test(section))) {
    return [
      {
        piece: body,
        right: "of the Commission's rules",
        clause: "names a section of the Commission's rules as one of the Act",
      },
    ];
  }
  if (!saysAct && name !== 'CFR' && references.every(({ section }) => section === '222')) {
    return [
      {
        piece: body,
        right: 'of the Act',
        clause: "names a section of the Act as one of the Commission's rules",
      },
    ];
  }
  return [];
}

function inWords(sections: string[]): string {
  if (sections.length < 2) return sections.join('');
  return `${sections.slice(0, -1).join(', ')} or ${sections.at(-1)}`;
}
