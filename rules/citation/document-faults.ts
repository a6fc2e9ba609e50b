import type { Piece } from './model.js';
import { areaOf } from './provisions.js';
import { type CitationFault, faultOf, type Slip } from './slip.js';

/** `FCC 07-22`, `DA 08-1321`: the year has two digits. */
const RELEASE = /\b(?:DA|FCC)\s?(?:No\.?\s)?(?<year>\d{1,2})(?<dash>\s?[-–]\s?)(?<rest>\d{1,4})(?![\d-])/dgu;
/** "FCC Rcd", the FCC Record, is "FCC Red" to a scanner. */
const RECORD = /\b\d{1,2} F\.?C\.?C\.? (?<name>R[eo][dc]\.?)(?= \d)/dgu;
/** Part 64 is where subparts U and EE on CPNI are. */
const SUBPART = /\bPart (?<part>46|63|65|66|62|84)(?=,? Subpart (?:U|EE)\b)/dgiu;

const JOINT = String.raw`[,;:(\s–—-]{1,4}`;
const NUMBER = String.raw`(?:47 C\.?F\.?R\.?\s)?(?:§+\s?|[Ss]ections?\s)?(?<number>64\.\d{4})`;
/** "Subpart U, §§ 64.2001": a subpart right before one of its sections. */
const SUBPART_BEFORE = new RegExp(String.raw`\b[Ss]ubpart (?<subpart>[A-Z]{1,2})${JOINT}${NUMBER}`, 'dgu');
/** "64.2001 et seq. (Subpart U)", where no section follows that the subpart may go with. */
const SUBPART_BEHIND = new RegExp(
  String.raw`(?<number>64\.\d{4})(?:,? et seq\.)?${JOINT}(?:of )?[Ss]ubpart (?<subpart>[A-Z]{1,2})\b(?!${JOINT}${NUMBER.replace('?<number>', '?:')})`,
  'dgu',
);

/** Slips in what is cited of the Commission's releases, its record, and the parts of its rules. */
export function documentFaults(text: string, day: string): CitationFault[] {
  const subpartSlips = (groups: Groups) => subpartSlip(groups, day);
  return [
    ...slipsOf(text, RELEASE, releaseSlips),
    ...slipsOf(text, RECORD, recordSlips),
    ...slipsOf(text, SUBPART, partSlips),
    ...slipsOf(text, SUBPART_BEFORE, subpartSlips),
    ...slipsOf(text, SUBPART_BEHIND, subpartSlips),
  ];
}

type Groups = Record<string, Piece>;

function slipsOf(text: string, pattern: RegExp, read: (groups: Groups) => Slip[]): CitationFault[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const groups = Object.fromEntries(
      Object.entries(match.indices?.groups ?? {}).map(([name, [start, end]]) => [
        name,
        { start, end, words: text.slice(start, end) },
      ]),
    );
    const whole = { start: match.index, end: match.index + match[0].length };
    return faultOf(text, whole, read(groups)) ?? [];
  });
}

function releaseSlips({ year, dash }: Groups): Slip[] {
  if (!year || !dash) return [];
  const short: Slip[] =
    year.words.length === 1
      ? [
          {
            piece: year,
            right: `0${year.words}`,
            clause: `has the year "${year.words}" where "0${year.words}" is meant`,
          },
        ]
      : [];
  const spaced: Slip[] = /\s/.test(dash.words)
    ? [{ piece: dash, right: dash.words.trim(), clause: 'has a space within the number', isSmall: true }]
    : [];
  return [...short, ...spaced];
}

function recordSlips({ name }: Groups): Slip[] {
  return name
    ? [{ piece: name, right: 'Rcd', clause: `has "${name.words}" where "Rcd", the Record, is meant` }]
    : [];
}

function partSlips({ part }: Groups): Slip[] {
  if (!part) return [];
  return [
    { piece: part, right: '64', clause: `names part ${part.words}, and the CPNI rules are in part 64` },
  ];
}

function subpartSlip({ subpart, number }: Groups, day: string): Slip[] {
  const right = number && areaOf(number.words, day)?.subpart;
  if (!subpart || right === undefined || subpart.words === right) return [];
  const clause = `names subpart ${subpart.words}, and § ${number?.words} is in subpart ${right}`;
  return [{ piece: subpart, right, clause }];
}
