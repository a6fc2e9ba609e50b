import type { DocumentContext } from '../document-context.js';
import type { Finding } from '../finding.js';
import { elementsFor, loadLaw } from '../law.js';
import { lawOf } from '../law-link.js';
import { quoted } from '../quoted.js';
import { byPlace } from '../report.js';
import { checkTranslation, type RuledFault } from './check-translation.js';
import type { Stretch } from './fault.js';
import type { Comparison, Side } from './model.js';

/** 47 CFR 64.2008(c)(6), 64.5108(c)(6). */
const TRANSLATED_WHOLE = ['U-2008-c6', 'EE-5108-c6'];

/** A finding about a set of documents, which stands in one of them. */
export interface SetFinding extends Finding {
  path: string;
}

/**
 * Compares a translation with its source.
 *
 * @param context of the source: what the law asks of its kind is cited
 * @returns findings in the translation's file, each with the place in the source's beside it, and the words of the
 *   source that the translation leaves out
 */
export function parityFindings(
  source: Side,
  target: Side,
  context: DocumentContext,
): { comparison: Comparison; findings: SetFinding[]; unsaid: Stretch[] } {
  const law = translationLaw(context);
  const { comparison, faults } = checkTranslation(source, target);
  const findings = faults.map((fault) => findingOf(fault, source, target, law)).sort(byPlace);
  const unsaid = faults.flatMap(({ rule, source: words }) =>
    rule === 'parity-dropped' && words ? [words] : [],
  );
  return { comparison, findings, unsaid };
}

type Law = Pick<Finding, 'element' | 'law' | 'cite' | 'url'>;

/** What the law asks of translations of a document of this kind; nothing where it asks for none. */
export function translationLaw(context: DocumentContext): Law {
  const law = loadLaw();
  const element = elementsFor(law, context).find(({ id }) => TRANSLATED_WHOLE.includes(id));
  return element ? lawOf(element) : {};
}

function findingOf(fault: RuledFault, source: Side, target: Side, law: Law): SetFinding {
  const { rule, reason, expected, severity = 'error', fix, element } = fault;
  const here =
    fault.target ?? (fault.after && { passage: fault.after, start: 0, end: fault.after.text.length });
  const place = here
    ? here.passage.place(here.start, here.end)
    : { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const there = fault.source;
  const words = there?.passage.text.slice(there.start, there.end);
  return {
    rule,
    severity,
    path: target.path,
    reason: `${reason}.`,
    ...(expected && { expected }),
    ...(fix !== undefined && { fix }),
    ...law,
    ...(element && { element }),
    ...place,
    ...(there &&
      words !== undefined && {
        related: [
          {
            path: source.path,
            line: there.passage.place(there.start, there.end).line,
            reason: `says “${quoted(words)}”`,
          },
        ],
      }),
  };
}
