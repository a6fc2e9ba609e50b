import { elementsFor, type Law, type LawElement } from '../../rules/law.js';
import type { Document } from '../document/document.js';
import type { ReportedSection, UnseenElement } from './report-data.js';

/** The sections of the law that say something about any of the documents, on its day. */
export function reportedSections(law: Law, documents: Document[]): ReportedSection[] {
  const asked = new Set(documents.flatMap(({ context }) => elementsFor(law, context)));
  const latest = documents
    .map(({ context }) => context.asOf)
    .reduce((one, other) => (one > other ? one : other), '');
  return law.sections.flatMap(({ section, title, url, changes = [], elements }) => {
    const own = elements.filter((element) => asked.has(element));
    if (own.length === 0) return [];
    const change = changes
      .flatMap(({ on, by, means }) => (on !== null && on <= latest ? [{ on, by, means }] : []))
      .sort((one, other) => (one.on < other.on ? -1 : 1))
      .at(-1);
    const checked = own.map((element) => element.checked).reduce((one, other) => (one < other ? one : other));
    return [{ section, title, ...(url !== undefined && { url }), ...(change && { change }), checked }];
  });
}

/** What the law asks of any of the documents and no words of theirs can show. */
export function unseenElements(law: Law, documents: Document[]): UnseenElement[] {
  const counted = new Map<LawElement, number>();
  for (const { context } of documents) {
    for (const element of elementsFor(law, context)) {
      if (isSeen(element)) continue;
      counted.set(element, (counted.get(element) ?? 0) + 1);
    }
  }
  return law.sections.flatMap(({ elements }) =>
    elements.flatMap((element) => {
      const count = counted.get(element);
      if (count === undefined) return [];
      const { cite, title, seenBy } = element;
      const reason = typeof seenBy === 'object' ? seenBy.reason : 'it is in what is built, not in words';
      return [{ cite, title, reason, documents: count }];
    }),
  );
}

function isSeen({ seenBy }: LawElement): boolean {
  return seenBy === 'text' || (typeof seenBy === 'object' && seenBy.by === 'text');
}

/** States of the companies' customers of whose own rules no data are held. */
export function statesWithout(law: Law, documents: Document[]): string[] {
  const held = new Set(law.sections.flatMap(({ elements }) => elements.flatMap(({ states = [] }) => states)));
  const named = documents.flatMap(({ context }) => context.states ?? []);
  return [...new Set(named)].filter((state) => !held.has(state)).sort();
}
