/**
 * Require that a passage names the same facts in every language: `{contacts.privacy.phone}` where the source has it.
 *
 * @why  47 CFR 64.2008(c)(6), 64.5108(c)(6): a fact is said in each language by the program and is right in all of
 *       them at once; another fact in its place tells some customers another thing.
 * @fix  Name the fact that the source names. Its name is the same in every language.
 * @checks U-2008-c6 EE-5108-c6
 */
import { type ParityFault, whole } from './parity/fault.js';
import type { FactUse, Passage, Weighed } from './parity/model.js';

export function parityFacts({ source, target, pairs }: Weighed): ParityFault[] {
  return pairs.flatMap((pair): ParityFault[] => {
    const ours = namesIn(source.facts, pair.source);
    const theirs = namesIn(target.facts, pair.target);
    const [wanted] = ours.filter((name) => !theirs.includes(name));
    const [other] = theirs.filter((name) => !ours.includes(name));
    const [from] = pair.source;
    const [to] = pair.target;
    // A fact typed out is compared as a value; a fact that is only repeated, or not, changes nothing.
    if (!wanted || !other || !from || !to) return [];
    return [
      {
        source: whole(from),
        target: whole(to),
        covers: [...pair.source, ...pair.target],
        reason: `This names \`{${other}}\`, and the source names \`{${wanted}}\``,
        expected: `\`{${wanted}}\`, as in the source.`,
      },
    ];
  });
}

function namesIn(facts: readonly FactUse[], passages: readonly Passage[]): string[] {
  const places = passages.map((passage) => passage.place(0, passage.text.length));
  return facts
    .filter(({ line, column }) =>
      places.some(
        (place) =>
          (line > place.line || (line === place.line && column >= place.column)) &&
          (line < place.endLine || (line === place.endLine && column < place.endColumn)),
      ),
    )
    .map(({ name }) => name);
}
