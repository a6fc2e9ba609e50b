import { overlaps, type Stretch } from '../../rules/parity/fault.js';
import type { Comparison, Sentence } from '../../rules/parity/model.js';
import type { Place } from '../../rules/text-places.js';
import type { ReportedElement } from '../report/lint-report.js';

/**
 * What a translation says, in a language whose wording is not known: an element is said where the sentences that
 * answer to its words in the source are.
 *
 * @param elements of the source
 * @param unsaid words of the source that the translation leaves out
 */
export function alignedElements(
  elements: ReportedElement[],
  comparison: Comparison,
  unsaid: readonly Stretch[],
): ReportedElement[] {
  const answers = new Map<Sentence, readonly Sentence[]>();
  for (const { sentences } of comparison.pairs) {
    for (const pair of sentences)
      for (const sentence of pair.source) {
        answers.set(sentence, unsaid.some((words) => overlaps(words, sentence)) ? [] : pair.target);
      }
  }
  const places = comparison.source.passages
    .flatMap(({ sentences }) => sentences)
    .map((sentence) => ({ sentence, place: sentence.passage.place(sentence.start, sentence.end) }));
  return elements.map((element) => {
    if (element.status !== 'present' && element.status !== 'declared') return { ...element, evidence: [] };
    const said = element.evidence.map((evidence) =>
      places
        .filter(({ place }) => overlap(place, evidence))
        .map(({ sentence }) => answers.get(sentence) ?? []),
    );
    const isSaid =
      said.length === 0 ||
      said.some((sentences) => sentences.length > 0 && sentences.every((all) => all.length > 0));
    if (!isSaid) return { ...element, status: 'missing', evidence: [] };
    const evidence = [...new Set(said.flat(2))].map(({ text, passage, start, end }) => ({
      text,
      ...passage.place(start, end),
    }));
    return { ...element, evidence };
  });
}

function overlap(a: Place, b: Place): boolean {
  return (
    isBefore(a.line, a.column, b.endLine, b.endColumn) && isBefore(b.line, b.column, a.endLine, a.endColumn)
  );
}

function isBefore(line: number, column: number, otherLine: number, otherColumn: number): boolean {
  return line < otherLine || (line === otherLine && column < otherColumn);
}
