import { unified } from 'unified';
import { VFile } from 'vfile';
import { wordsPreset } from '../../rules/index.js';
import { recognitionOf } from '../../rules/recognition.js';
import { byPlace, findingsOf } from '../../rules/report.js';
import type { Document } from '../document/document.js';
import type { ReportedDocument, ReportedElement } from '../report/lint-report.js';

/** Checks one document: what reading it found, then what the rules find in its words. */
export function lintDocument(document: Document): Omit<ReportedDocument, 'path'> {
  const { context, carrier } = document;
  const known = {
    carrier,
    kind: context.kind,
    regime: context.regime,
    locale: context.locale,
    asOf: context.asOf,
  };
  if (document.unreadable || context.kind === 'not-cpni') {
    return { ...known, elements: [], messages: document.findings };
  }
  const file = new VFile({ path: document.path, value: document.source });
  file.data.cpni = context;
  unified().use(wordsPreset).runSync(document.tree, file);
  return {
    ...known,
    elements: elementsOf(document, file),
    messages: [...document.findings, ...findingsOf(file)].sort(byPlace),
  };
}

function elementsOf(document: Document, file: VFile): ReportedElement[] {
  const { results, place } = recognitionOf(document.tree, file);
  return results.map(({ law, result }) => ({
    id: result.id,
    law: law.law,
    cite: law.cite,
    modality: law.modality,
    status: result.status,
    evidence: result.evidence.map((evidence) => ({ text: evidence.text, ...place(evidence) })),
  }));
}
