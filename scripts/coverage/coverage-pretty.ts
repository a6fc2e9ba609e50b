import pc from 'picocolors';
import { columnWidths, type TextCell, textTable } from '../report/text-table.js';
import type { Coverage, CoveredElement, CoveredParagraph } from './coverage.js';

type Colors = ReturnType<typeof pc.createColors>;

/** The table for a person: paragraph, element, what checks it or why nothing can, example. */
export function coveragePretty(
  coverage: Coverage,
  options: { color: boolean; width: number; quiet: boolean },
): string {
  const colors = pc.createColors(options.color);
  if (options.quiet) return summary(coverage, colors).join('\n').concat('\n');
  const paragraphs = coverage.sections.flatMap((section) => section.paragraphs);
  const longest = (texts: string[], limit: number) =>
    Math.min(limit, Math.max(0, ...texts.map((text) => text.length)));
  const widths = columnWidths(options.width, [
    longest(paragraphs.map(({ cite }) => placeOf(cite)).concat('paragraph'), 14),
    longest(
      paragraphs.flatMap(({ elements }) => elements.map(({ id }) => id)),
      options.width < 90 ? 20 : 34,
    ),
    undefined,
    undefined,
  ]);
  const head = ['paragraph', 'element', 'rule, or why none', 'example'].map((text) => ({
    text,
    paint: colors.dim,
  }));
  const tables = coverage.sections.map(({ section, paragraphs: listed }) =>
    [
      colors.bold(section),
      ...textTable([head, ...listed.flatMap((paragraph) => rows(paragraph, colors))], widths),
      '',
    ].join('\n'),
  );
  return [...tables, ...summary(coverage, colors)].join('\n').concat('\n');
}

function rows({ cite, elements }: CoveredParagraph, colors: Colors): TextCell[][] {
  return elements.map((element, index) => [
    { text: index === 0 ? placeOf(cite) : '' },
    { text: element.id, paint: colors.cyan },
    { text: standing(element), ...(element.standing === 'open' && { paint: colors.red }) },
    { text: example(element), paint: colors.dim },
  ]);
}

/** Within its section a paragraph is known by its letters. */
export function placeOf(cite: string): string {
  return /^\d+ (?:CFR|U\.S\.C\.) [\d.]+ ?(.*)$/.exec(cite)?.[1] ?? '';
}

function standing({ standing, rules, reason }: CoveredElement): string {
  if (standing === 'rule') return rules.join(', ');
  if (standing === 'reported') return 'recognised and told in reports; no finding';
  return standing === 'reason' ? `no rule: ${reason}` : '✖ neither rule nor reason';
}

function example({ example }: CoveredElement): string {
  if (!example) return '';
  return example.is === 'say' ? `“${example.text}”` : `refused: “${example.text}”`;
}

/** The counts, and what is open. */
export function summary({ summary, open }: Coverage, colors: Colors): string[] {
  const counts =
    `${summary.paragraphs} paragraphs, ${summary.elements} elements: ${summary.rule} with a rule, ` +
    `${summary.reported} told in reports, ${summary.reason} with a reason why no program sees them, ` +
    `${summary.open} with neither`;
  if (open.length === 0) return [colors.green(`✔ ${counts}`)];
  return [
    colors.red(`✖ ${counts}:`),
    ...open.map(({ cite, elements }) => `  ${cite}: ${elements.join(', ')}`),
    '  Give each a rule that names it under @checks, words in rules/wording/, or a reason under seenBy in rules/law/.',
  ];
}
