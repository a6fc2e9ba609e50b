import type { SectionCitation } from './model.js';
import { citedAs } from './paragraphs.js';
import { certificateOf } from './provisions.js';
import type { Slip } from './slip.js';

/** "64.2009(c) CPNI Certification", as the yearly certification is headed. */
const BEHIND =
  /^,?\s?(?:annual )?(?:CPNI|customer proprietary network information) (?:compliance )?certificat/i;
/** "the certification required by section 64.2009(c)". */
const BEFORE =
  /\b(?:annual|CPNI|compliance|officer['’]?s?) certificat(?:e|ion)s? (?:is )?(?:filed )?(?:required (?:by|under)|pursuant to|under) $/i;

/** A paragraph that is there, cited for the yearly certification, which another asks for. */
export function certificateSlip(text: string, { whole, references }: SectionCitation, day: string): Slip[] {
  const [only, ...others] = references;
  if (!only?.written || others.length > 0) return [];
  const certificate = certificateOf(only.section, day);
  const cited = `${only.section}${citedAs(only.paragraph).toLowerCase()}`;
  const right = certificate && certificate.section + certificate.paragraph;
  if (right === undefined || cited === right) return [];
  const isCertificate = BEHIND.test(text.slice(whole.end)) || BEFORE.test(text.slice(0, whole.start));
  if (!isCertificate) return [];
  return [
    {
      piece: { start: only.number.start, end: only.written.end },
      right,
      clause: `is cited for the yearly certification, which § ${right} asks for`,
    },
  ];
}
