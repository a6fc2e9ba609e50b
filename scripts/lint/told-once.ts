import type { SetFinding } from '../../rules/parity/parity-findings.js';
import type { Document } from '../document/document.js';
import type { ReportedDocument } from '../report/lint-report.js';
import type { TranslationSet } from './translation-sets.js';

/** Rules that tell what only the translation says. */
const ADDED = ['parity-added', 'parity-components'];

/**
 * What one language does not say is told once: in the source as what the law asks, in a translation as the words of
 * the source that are not translated. Elements keep their status.
 *
 * @returns the set's messages without those that a document tells already
 */
export function toldOnce(
  { documents: [source], comparisons, messages }: TranslationSet,
  linted: Map<Document, ReportedDocument>,
  named: (path: string) => string,
): SetFinding[] {
  const original = source && linted.get(source);
  if (!original) return messages;
  const told = new Set<SetFinding>();
  for (const { translation } of comparisons) {
    const reported = linted.get(translation);
    if (!reported) continue;
    const own = messages.filter(({ path }) => path === named(translation.path));
    const lacks = missingIn(original);
    for (const finding of own.filter(({ rule }) => ADDED.includes(rule))) {
      const says = reported.elements.filter(({ id }) => lacks.has(id));
      if (says.some((element) => stands(element, finding.line, finding.endLine))) told.add(finding);
    }
    const dropped = own
      .filter(({ rule }) => rule === 'parity-dropped' || rule === 'parity-lost-term')
      .flatMap((finding) => finding.related ?? []);
    const isToldHere = (id: string | undefined) => {
      const element = original.elements.find((each) => each.id === id && each.status === 'present');
      return element !== undefined && dropped.some(({ line }) => stands(element, line, line));
    };
    const lacking = missingIn(reported);
    linted.set(translation, {
      ...reported,
      messages: reported.messages.filter(
        ({ rule, element }) =>
          !(rule === 'require-element' && lacking.has(element ?? '') && isToldHere(element)),
      ),
    });
  }
  return messages.filter((finding) => !told.has(finding));
}

function missingIn({ elements }: ReportedDocument): Set<string> {
  return new Set(elements.filter(({ status }) => status === 'missing').map(({ id }) => id));
}

function stands({ evidence }: ReportedDocument['elements'][number], from: number, to: number): boolean {
  return evidence.some(({ line, endLine }) => line <= to && endLine >= from);
}
