/**
 * Tell which law has changed since a document's own day, and which change is adopted and not in effect.
 *
 * @why  A document is checked against the law of its own day. Whoever uses it on another day (`--as-of`), or
 *       sends it while a change is waiting (64.2011 and 64.5111 as amended by FCC 23-111), should know.
 * @fix  Nothing, for the document's own day. Before it is used again, bring it up to the law of that day.
 *
 * @example invalid breach-notice
 *   Between February 3 and February 9 someone saw your call records.
 *   => FCC 23-111, adopted on December 21, 2023, is not in effect. It would change 47 CFR 64.2011: the FCC is
 *   told of breaches too, customers within 30 days and without the seven-day wait, and breaches by accident and
 *   of other personal data count; the text of 2007 stays the law until the FCC announces a date.
 * @example valid opt-out-notice
 *   You may say no.
 */

import { inWords } from './calendar.js';
import { defineRule } from './define-rule.js';
import { loadLaw } from './law.js';
import { type ChangeOfLaw, changesBetween, pendingChanges } from './law-changes.js';
import { type Recognition, recognitionOf } from './recognition.js';
import { report } from './report.js';

export const lawChange = defineRule('law-change', (tree, file) => {
  const recognition = recognitionOf(tree, file);
  const { context } = recognition;
  const { changesSince, asOf } = context;
  if (context.kind === 'not-cpni' || changesSince === null) return;
  if (changesSince !== undefined) {
    for (const change of changesBetween(loadLaw(), context, changesSince)) {
      report(file, {
        ...toldOf(change),
        place: startOf(recognition),
        reason: `The law changed on ${inWords(change.day)} (${change.by}), ${between(changesSince, asOf)}: ${meaning(change)}.`,
        expected:
          changesSince < asOf
            ? 'Before it is used again, bring it up to the law that is applied here.'
            : 'Leave out --as-of to check it against the law of its own day.',
      });
    }
  }
  for (const change of pendingChanges(loadLaw(), context)) {
    const place = whereSpokenOf(change, recognition);
    if (!place) continue;
    report(file, {
      ...toldOf(change),
      place,
      reason: `${change.by}, adopted on ${inWords(change.day)}, is not in effect. It would change ${meaning(change)}.`,
      expected:
        'Keep to the law as it stands, and see whether a date has been set before this is used again.',
    });
  }
});

function between(own: string, asOf: string): string {
  return own < asOf
    ? `after this document’s own day, ${inWords(own)}`
    : `before this document’s own day, ${inWords(own)}`;
}

/** A document is touched where it speaks of the matter; a notice of a breach speaks of nothing else. */
function whereSpokenOf({ touches }: ChangeOfLaw, recognition: Recognition) {
  if (recognition.context.kind === 'breach-notice') return startOf(recognition);
  const elements = touches.flatMap(({ section }) => section.elements);
  const [words] = recognition.results
    .filter(({ law }) => elements.includes(law))
    .flatMap(({ result }) => result.evidence)
    .sort((a, b) => a.block - b.block || a.start - b.start);
  return words && recognition.place(words);
}

function startOf({ blocks: [first], place }: Recognition) {
  return first ? place({ block: 0, start: 0, end: first.text.length }) : BEGINNING;
}

const BEGINNING = { line: 1, column: 1, endLine: 1, endColumn: 1 };

function meaning({ touches }: ChangeOfLaw): string {
  const all = new Set(touches.map(({ means }) => means));
  return [...all]
    .map((means) => {
      const alike = touches.filter((each) => each.means === means);
      return `${alike.map(({ section }) => section.section).join(', ')}: ${means}`;
    })
    .join('; ');
}

function toldOf({ touches }: ChangeOfLaw) {
  const url = touches[0]?.section.url;
  return {
    severity: 'info' as const,
    law: [...new Set(touches.flatMap(({ elements }) => elements.flatMap((element) => element.law)))],
    cite: touches.map(({ section: { section } }) => section).join(', '),
    ...(url && { url }),
  };
}
