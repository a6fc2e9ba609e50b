import { elementsFor, loadLaw } from '../law.js';
import { lawOf } from '../law-link.js';
import type { LegibleFault } from './fault.js';
import type { AskedOf, LegibleFinding, ShownArtefact } from './model.js';
import { LEGIBLE_RULES } from './rules.js';

/** 47 CFR 64.2008(c)(5), 64.5108(c)(5). */
const LEGIBLE_BY_LAW = ['U-2008-c5', 'EE-5108-c5'];

/** What a reader of an artefact cannot well read, by all rules of legibility. */
export function legibilityFindings(artefact: ShownArtefact): LegibleFinding[] {
  const law = artefact.asked ? lawOn(artefact.asked) : {};
  return [...LEGIBLE_RULES].flatMap(([rule, check]) =>
    check(artefact).map((fault) => ({ rule, ...findingOf(fault, artefact), ...law })),
  );
}

function findingOf(
  { at, reason, expected, cause, cite }: LegibleFault,
  { path: artefact, view, document }: ShownArtefact,
): Omit<LegibleFinding, 'rule'> {
  const start = { path: document ?? artefact, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return {
    severity: 'error',
    reason: cite === undefined ? reason : `${reason.replace(/\.$/, '')} (${cite}).`,
    expected,
    ...(cite !== undefined && { cite }),
    ...start,
    ...at?.source,
    artefact,
    view,
    cause,
  };
}

/** What the law asks of how such a document is shown; nothing of a filing. */
function lawOn(asked: AskedOf): Partial<ReturnType<typeof lawOf>> {
  const element = elementsFor(loadLaw(), asked).find(({ id }) => LEGIBLE_BY_LAW.includes(id));
  return element ? lawOf(element) : {};
}
