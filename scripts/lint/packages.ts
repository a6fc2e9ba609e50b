import { blocksOf } from '../../rules/blocks.js';
import { filerIdDisagreements, nameDisagreements } from '../../rules/filing-agreement/index.js';
import type { Located } from '../../rules/filing-agreement/model.js';
import { enclosureFaults } from '../../rules/filing-enclosures.js';
import { filingFacts, type Stated } from '../../rules/filing-facts/index.js';
import { filingLaw } from '../../rules/filing-law.js';
import type { Finding } from '../../rules/finding.js';
import { byPlace } from '../../rules/report.js';
import type { Document } from '../document/document.js';
import type { ReportedDocument } from '../report/lint-report.js';
import { dateFindings, yearFindings } from './package-dates.js';
import type { PackageFault, Part } from './package-parts.js';

/** Documents that are filed together. */
export interface Filed {
  documents: Document[];
  /** All that is filed is among them, so that what a document says is enclosed can be looked for. */
  isWhole: boolean;
}

/**
 * What the documents of a package say against each other. A message stands in the document that its first `related`
 * names; what is told in a document itself is not told again.
 *
 * @param reported of each document, in the same order
 */
export function packageFindings(
  { documents, isWhole }: Filed,
  reported: ReportedDocument[],
  named: (path: string) => string,
): Finding[] {
  const parts = documents.map((document, index): Part => {
    const blocks = blocksOf(document.tree, document.source);
    return {
      ...blocks,
      document,
      facts: filingFacts(blocks.blocks),
      reported: reported[index] as ReportedDocument,
      path: named(document.path),
    };
  });
  const facts = parts.map((part) => part.facts);
  const names = [...nameDisagreements(facts), ...filerIdDisagreements(facts)]
    .filter(({ at, other }) => other !== undefined && at.document !== other.document)
    .map((each): PackageFault => ({ rule: 'filing-names-agree', ...each }));
  const faults = [
    ...withoutRepeats(names),
    ...dateFindings(parts),
    ...yearFindings(parts),
    ...(isWhole ? enclosures(parts) : []),
  ];
  return faults
    .map((fault) => findingOf(fault, parts))
    .filter(({ finding, part }) => !isTold(finding, part))
    .map(({ finding }) => finding)
    .sort((a, b) => compare(a.related?.[0]?.path ?? '', b.related?.[0]?.path ?? '') || byPlace(a, b));
}

/** The elements by which a certification speaks of its statement. */
const ACCOMPANIED = ['U-2009-e3', 'EE-5109-e1'];

function enclosures(parts: Part[]): PackageFault[] {
  const documents = parts.map((part) => {
    const { elements } = part.reported;
    const words = elements
      .find(({ id, status }) => ACCOMPANIED.includes(id) && status === 'present')
      ?.evidence.at(-1);
    return {
      kind: part.document.context.kind,
      blocks: part.blocks,
      facts: part.facts,
      present: elements.filter(({ status }) => status === 'present').map(({ id }) => id),
      accompanied: words && statedAt(part, words),
    };
  });
  return enclosureFaults(documents).map(({ document, fact, ...words }) => ({
    rule: 'filing-enclosures',
    at: { document, fact },
    ...words,
    law: lawIn(parts[document], { carrier: 'U-2009-e3', trs: 'EE-5109-e1' }),
  }));
}

/** The law behind a fault of a part of the package. */
function lawIn(part: Part | undefined, ids: Parameters<typeof filingLaw>[1]): ReturnType<typeof filingLaw> {
  return part ? filingLaw(part.document.context, ids) : {};
}

/** The stretch of a block that stands at a place of the report. */
function statedAt(
  { blocks, place }: Part,
  { text: said, line, column }: { text: string; line: number; column: number },
): Stated | undefined {
  for (const [block, { text }] of blocks.entries()) {
    for (let start = text.indexOf(said); start >= 0; start = text.indexOf(said, start + 1)) {
      const fact = { block, start, end: start + said.length, said };
      const at = place(fact);
      if (at.line === line && at.column === column) return fact;
    }
  }
  return undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A name that stands wrong all through a document is told once. */
function withoutRepeats(faults: PackageFault[]): PackageFault[] {
  const told = new Set<string>();
  return faults.filter(({ at, reason }) => {
    const key = `${at.document} ${reason}`;
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}

function findingOf(fault: PackageFault, parts: Part[]): { finding: Finding; part: Part } {
  const { at, other, law, rule, reason, expected, severity = 'error' } = fault;
  const part = parts[at.document] as Part;
  const place = part.place(at.fact);
  const seen = (part: Part, fact: Located['fact']) => ({
    path: part.path,
    line: part.place(fact).line,
    reason: `“${fact.said}”`,
  });
  const there = other && parts[other.document];
  const related = [seen(part, at.fact), ...(there ? [seen(there, other.fact)] : [])];
  return { finding: { rule, severity, reason, expected, ...law, ...place, related }, part };
}

function isTold(finding: Finding, { reported }: Part): boolean {
  return reported.messages.some(
    ({ rule, line, column }) => rule === finding.rule && line === finding.line && column === finding.column,
  );
}
