import type { CodeName } from './codes.js';
import type { Reference } from './model.js';
import { citedAs, type Paragraph } from './paragraphs.js';
import { hasParagraph, loadProvisions, stepsBelow } from './provisions.js';
import type { Slip } from './slip.js';

/** A paragraph that is cited and is not there, of a section that is. */
export function paragraphSlip(
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
