/**
 * Require that what a translation says stands in the section where its source says it.
 *
 * @why  47 CFR 64.2008(c)(3), (c)(6), 64.5108(c)(3), (c)(6): a customer who reads how to refuse under "How to agree"
 *       is told something else than the source tells. Items of a list may stand in any order.
 * @fix  Put it where the source has it.
 * @checks U-2008-c6 EE-5108-c6
 */
import { type ParityFault, whole } from './parity/fault.js';
import type { Passage, Weighed } from './parity/model.js';
import { movedSentences } from './parity/moved-sentences.js';
import { quoted } from './quoted.js';

export function parityMoved(comparison: Weighed): ParityFault[] {
  const answers = new Map(
    comparison.pairs.flatMap(({ source, target: [first] }) =>
      source.flatMap((passage): [Passage, Passage][] => (first ? [[passage, first]] : [])),
    ),
  );
  const passages = comparison.moved.flatMap(({ source: [from], target: [to] }) =>
    from && to ? [{ source: whole(from), target: whole(to) }] : [],
  );
  return [...passages, ...movedSentences(comparison)].flatMap(({ source, target }) => {
    const belongs = source.passage.section && answers.get(source.passage.section);
    const stands = target.passage.section;
    const isSameSection = source.passage.section ? belongs === stands : stands === undefined;
    return [
      {
        source,
        target,
        reason: isSameSection
          ? 'This stands in another place than in the source'
          : `This stands ${under(stands)}, and in the source ${under(source.passage.section)}`,
        expected: belongs
          ? `Put it under “${quoted(belongs.text)}”, as in the source.`
          : 'Put it where it stands in the source.',
        // Within one section a translator may have had reason to.
        ...(isSameSection && { severity: 'warning' as const }),
      },
    ];
  });
}

function under(section: Passage | undefined): string {
  return section ? `under “${quoted(section.text)}”` : 'before the first heading';
}
