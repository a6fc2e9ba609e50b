import type { Kind, Regime } from '../../rules/document-context.js';
import { loadLaw } from '../../rules/law.js';
import type { Document } from '../document/document.js';
import { lintDocument } from '../lint/lint-document.js';
import type { ImportedDocument } from './import-report.js';

/** How the elements that the law requires stand in a document, whether or not its facts are whole. */
export function elementsSaid(
  document: Document,
  kind: Kind,
  regime: Regime,
  today: string,
): ImportedDocument['elements'] {
  const asOf = document.folder?.faulty.includes('effective') ? today : document.context.asOf;
  const titles = new Map(
    loadLaw().sections.flatMap(({ elements }) => elements.map(({ id, title }) => [id, title] as const)),
  );
  const { elements } = lintDocument({ ...document, context: { ...document.context, kind, regime, asOf } });
  return elements
    .filter(({ modality }) => modality === 'required')
    .flatMap(({ id, status }) =>
      status === 'present' || status === 'missing' || status === 'contradicted'
        ? [{ id, title: titles.get(id) ?? id, status }]
        : [],
    );
}
