/**
 * Require the same components with the same properties in every language, in the same order: `<Choices to="deny" />`,
 * `<Recipients />`, `<Consequence>`, `<Element id="…">`, `<Signature of="…">`.
 *
 * @why  47 CFR 64.2008(c)(2), (c)(3), (c)(6), 64.5108(c)(2), (c)(3), (c)(6): a list of the ways to say no that only
 *       one language has, or that lists the ways to say yes in the other, leaves some customers without them.
 * @fix  Write the component as the source has it. The words inside it are translated, its name and properties are not.
 * @checks U-2008-c6 EE-5108-c6
 */
import { align } from './parity/align.js';
import { type ParityFault, whole } from './parity/fault.js';
import type { ComponentUse, Passage, Side, Weighed } from './parity/model.js';

export function parityComponents({ source, target, pairs }: Weighed): ParityFault[] {
  const groups = align(source.components, target.components, ([a], [b]) => likeness(a, b), 1);
  return groups.flatMap(({ source: [from], target: [to] }): ParityFault[] => {
    if (from && to && from.written === to.written) return [];
    const ours = from ? passagesOf(source, from) : [];
    const theirs = to ? passagesOf(target, to) : [];
    const [first] = ours;
    const [here] = theirs;
    const before = first && answerBefore(first, source, pairs);
    return [
      {
        ...(first && { source: whole(first) }),
        ...(here ? { target: whole(here) } : before && { after: before }),
        covers: [...ours, ...theirs],
        reason:
          from && to
            ? `This is \`${to.written}\`, and \`${from.written}\` in the source`
            : from
              ? `The source has \`${from.written}\`, and the translation has not`
              : `\`${to?.written}\` is not in the source`,
        expected: from ? `\`${from.written}\`, as in the source.` : 'Take it out, or put it into the source.',
      },
    ];
  });
}

function likeness(a: ComponentUse | undefined, b: ComponentUse | undefined): number {
  if (!a || !b || a.name !== b.name) return 0;
  return a.written === b.written ? 1 : 0.4;
}

/** The words that a component stands for, or stands around. */
function passagesOf({ passages }: Side, { line, endLine }: ComponentUse): Passage[] {
  return passages.filter((passage) => {
    const place = passage.place(0, passage.text.length);
    return place.line >= line && place.line <= endLine;
  });
}

function answerBefore(passage: Passage, { passages }: Side, pairs: Weighed['pairs']): Passage | undefined {
  const before = passages.slice(0, passages.indexOf(passage)).reverse();
  for (const each of before) {
    const answer = pairs.find(({ source }) => source.includes(each))?.target.at(-1);
    if (answer) return answer;
  }
  return undefined;
}
