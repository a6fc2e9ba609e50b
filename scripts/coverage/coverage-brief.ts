import pc from 'picocolors';
import { hang } from '../report/hang.js';
import type { Coverage, CoveredElement, CoveredParagraph } from './coverage.js';
import { placeOf, summary } from './coverage-pretty.js';

const PLACE_WIDTH = 14;

/** A line for each paragraph, and each reason once: what `cpni coverage` shows unless a section is asked for. */
export function coverageBrief(coverage: Coverage, options: { color: boolean; width: number }): string {
  const colors = pc.createColors(options.color);
  const sections = coverage.sections.map(({ section, paragraphs }) =>
    [
      colors.bold(section),
      ...paragraphs.map((paragraph) => line(paragraph, options.width)),
      ...reasons(paragraphs).map(([reason, places]) =>
        colors.dim(hang('  – ', `${places.join(', ')}: ${reason}`, 4, options.width)),
      ),
      '',
    ].join('\n'),
  );
  const more =
    'Elements, reasons and examples of one section: cpni coverage --section 64.2008. One element: cpni explain ID';
  return `${[...sections, hang('', more, 0, options.width), ...summary(coverage, colors)].join('\n')}\n`;
}

function line({ cite, elements }: CoveredParagraph, width: number): string {
  const label = `  ${mark(elements)} ${(placeOf(cite) || 'all').padEnd(PLACE_WIDTH)}`;
  return hang(label, `${titles(elements)} [${standing(elements)}]`, label.length, width);
}

function titles(elements: CoveredElement[]): string {
  return [...new Set(elements.map(({ title }) => title))].join('; ');
}

function mark(elements: CoveredElement[]): string {
  if (elements.some((element) => element.standing === 'open')) return '✖';
  return elements.every((element) => element.standing === 'reason') ? '–' : '✔';
}

function standing(elements: CoveredElement[]): string {
  const rules = [...new Set(elements.flatMap((element) => element.rules))].sort();
  if (rules.length > 0) return rules.join(', ');
  if (elements.some((element) => element.standing === 'open')) return 'neither rule nor reason';
  return elements.some((element) => element.standing === 'reported')
    ? 'recognised and told in reports'
    : 'no rule';
}

/** Each reason of a section with the paragraphs it stands for. */
function reasons(paragraphs: CoveredParagraph[]): [string, string[]][] {
  const found = new Map<string, Set<string>>();
  for (const { cite, elements } of paragraphs) {
    for (const { standing, reason } of elements) {
      if (standing !== 'reason' || reason === undefined) continue;
      found.set(reason, (found.get(reason) ?? new Set()).add(placeOf(cite) || 'all'));
    }
  }
  return [...found].map(([reason, places]) => [reason, [...places]]);
}
