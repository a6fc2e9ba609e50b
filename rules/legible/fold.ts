import { byPlace } from '../report.js';
import type { LegibleFinding } from './model.js';

/** Other blocks that a finding names beside its own. */
const NAMED = 4;

/**
 * Makes one finding of all that have one cause: a style befalls many blocks, in many views of many artefacts. It
 * stands at the first block and names where it was measured.
 */
export function foldFindings(findings: readonly LegibleFinding[]): LegibleFinding[] {
  const groups = new Map<string, LegibleFinding[]>();
  for (const finding of findings) {
    const key = [finding.path, finding.rule, finding.cause].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()]
    .map(folded)
    .sort((a, b) => (a.path === b.path ? byPlace(a, b) : a.path < b.path ? -1 : 1));
}

function folded(group: LegibleFinding[]): LegibleFinding {
  const [first, ...others] = withoutRepeats(group) as [LegibleFinding, ...LegibleFinding[]];
  const more = others.length > NAMED ? ` It befalls ${others.length} more passages.` : '';
  return {
    ...first,
    reason: `${first.reason} ${measuredIn(group)}${more}`,
    related: [
      ...(first.related ?? []),
      ...others.slice(0, NAMED).map(({ path, line }) => ({ path, line, reason: 'the same' })),
    ],
  };
}

/** One of each block, in reading order. */
function withoutRepeats(group: LegibleFinding[]): LegibleFinding[] {
  const blocks = new Map<string, LegibleFinding>();
  for (const finding of group) {
    const key = `${finding.line}:${finding.column}`;
    if (!blocks.has(key)) blocks.set(key, finding);
  }
  return [...blocks.values()].sort(byPlace);
}

/** `In site/…/index.html (phone, light; phone, dark).` */
function measuredIn(group: LegibleFinding[]): string {
  const artefacts = new Map<string, Set<string>>();
  for (const { artefact, view } of group)
    artefacts.set(artefact, (artefacts.get(artefact) ?? new Set()).add(view));
  const said = [...artefacts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, views]) => {
      return `${path} (${[...views].join('; ')})`;
    });
  return `In ${said.join(', ')}.`;
}
