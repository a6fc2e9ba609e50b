import { distance } from 'fastest-levenshtein';
import type { CodeName } from './codes.js';
import type { Reference } from './model.js';
import type { Paragraph } from './paragraphs.js';
import { areaOf, hasParagraph, sectionsOf } from './provisions.js';
import type { Slip } from './slip.js';

/** A part of title 47 that has none of the CPNI rules' numbers, and is one slip away from 64. */
const SLIPPED_PART = /^(?:46|62|63|65|66|68)\.((?:20|51)\d\d)$/;

/** A section of the CPNI rules that is cited and is not there. */
export function sectionSlip(
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

function inWords(sections: string[]): string {
  if (sections.length < 2) return sections.join('');
  return `${sections.slice(0, -1).join(', ')} or ${sections.at(-1)}`;
}
