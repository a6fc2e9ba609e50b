import { isDay, isoOf } from '../calendar.js';
import type { Block } from '../recognise/index.js';
import type { Labelled } from './labels.js';
import type { DateRole, FilingDate } from './model.js';
import type { Parts } from './parts.js';
import { type CalendarDate, datesIn } from './written-dates.js';

const FILED =
  /(?:^|[.;:]\s+)(?:electronically\s+)?(?:filed|submitted)(?:\s+(?:electronically|via|through|by|with|in)\b[^.;]{0,50})?(?:\s+on|\s+this)?[\s,:]*$/iu;
const SIGNED =
  /\b(?:executed|signed|subscribed|sworn|witness|dated|hand|given|made|affirmed|certified)\b[^.;]{0,80}$/iu;
/** A letter speaks of the date of what is in it. */
const ENCLOSED =
  /\b(?:certificat(?:e|ion)|statement|declaration|affidavit|papers?|documents?)\b[^.;]{0,120}\b(?:dated|signed|executed)\b[^.;]{0,60}$/iu;
/** Words that make a date one of something else. */
const ELSE =
  /\b(?:on|of|by|from|to|through|until|since|effective|ended|ending|between|and|before|after|expires?|as of|revised|rev\.?|updated|received|accepted|inspected)\s*:?\s*$/iu;

/** The dates of a filing that say when it, or a part of it, was made. */
export function readDates(blocks: readonly Block[], labels: Labelled[], parts: Parts): FilingDate[] {
  const found: FilingDate[] = [];
  blocks.forEach(({ text }, block) => {
    for (const date of datesIn(text, 'en')) {
      if (!isDay(date)) continue;
      const role = roleOf(date, block, text, labels, parts, found);
      if (role) found.push(stated(date, block, role));
    }
  });
  return found;
}

function stated(
  { year, month, day, start, end, said }: CalendarDate,
  block: number,
  role: DateRole,
): FilingDate {
  return { role, block, start, end, said, year, month, day, iso: isoOf({ year, month, day }) };
}

function roleOf(
  date: CalendarDate,
  block: number,
  text: string,
  labels: Labelled[],
  parts: Parts,
  before: FilingDate[],
): DateRole | undefined {
  const labelled = labels.find(
    (each) => each.block === block && each.start <= date.start && date.end <= each.end,
  );
  const isAfterSignature = parts.signatures.some((place) => place <= block && place >= block - 6);
  const lead = text.slice(0, date.weekdayStart ?? date.start);
  switch (labelled?.label) {
    case 'filed':
      return 'filed';
    case 'signed-on':
      return 'signed';
    case 'date':
      return isAfterSignature || block > parts.certified ? 'signed' : 'dated';
    case 'signature':
      return 'signed';
    case 'company':
    case 'filer-id':
    case 'period':
      return undefined;
  }
  if (FILED.test(lead)) return 'filed';
  if (block < parts.head && !ELSE.test(lead) && !before.some(({ role }) => role === 'letter')) {
    if (parts.isLetter) return 'letter';
    if (lead === '' && text.length - date.end < 40) return 'dated';
  }
  if (parts.isLetter && block >= parts.head && ENCLOSED.test(lead)) return 'enclosed';
  if (isAfterSignature && !ELSE.test(lead) && text.length - date.end < 3 && lead.length < 120)
    return 'signed';
  if (SIGNED.test(lead) && /\b(?:this|on|dated)\s*(?:the\s*)?$/iu.test(lead) && block > parts.certified)
    return 'signed';
  return undefined;
}

/** The date of filing: as it is called so, else that of the letter, else any date of the whole. */
export function dateOfFiling(dates: FilingDate[]): FilingDate | undefined {
  const first = (role: DateRole) => dates.find((date) => date.role === role);
  return first('filed') ?? first('letter') ?? first('dated') ?? first('signed');
}
