import { relative } from 'node:path';
import type { Finding } from '../../rules/finding.js';
import { quoted } from '../../rules/quoted.js';
import type { Document } from '../document/document.js';
import { type Linted, type LintOptions, lintPaths } from '../lint/lint-paths.js';
import { type Edit, type Plan, planFixes } from './plan-fixes.js';
import { rewriteFile } from './rewrite-file.js';

/** Fixes that touch each other wait for the next round; a citation has no more parts than this. */
const MOST_ROUNDS = 10;

/**
 * Puts the fixes of findings into the files that a command line names, and checks the files again.
 *
 * @param cwd folder that paths are relative to
 * @param today YYYY-MM-DD: the day of files that have none of their own
 * @param tell is told, in one line each, what was fixed and what could not be
 * @returns the files as they stand after fixing
 * @throws CpniError as `lintPaths` does, and for a file that cannot be written
 */
export function fixPaths(
  paths: string[],
  cwd: string,
  options: LintOptions,
  today: string,
  tell: (line: string) => void,
): Linted {
  for (let round = 1; ; round += 1) {
    const linted = lintPaths(paths, cwd, options, today);
    const plans = plansOf(linted, cwd);
    const isLast = round === MOST_ROUNDS || plans.every(({ plan }) => plan.edits.length === 0);
    for (const { document, path, plan } of plans) {
      if (isLast) for (const one of plan.refused) tell(refusedLine(path, one.finding, one.reason));
      if (isLast || plan.edits.length === 0) continue;
      rewriteFile(document.path, document.source, apply(document.source, plan.edits));
      for (const edit of plan.edits) tell(fixedLine(path, edit));
    }
    if (isLast) return linted;
  }
}

interface PlannedDocument {
  document: Document;
  /** As the report names it. */
  path: string;
  plan: Plan;
}

function plansOf({ report, documents }: Linted, cwd: string): PlannedDocument[] {
  return documents
    .filter(({ unreadable }) => !unreadable)
    .map((document) => {
      const path = relative(cwd, document.path) || document.path;
      const messages = report.documents.find((one) => one.path === path)?.messages ?? [];
      return { document, path, plan: planFixes(document, messages) };
    });
}

function apply(source: string, edits: Edit[]): string {
  return edits.reduceRight(
    (text, { start, end, text: words }) => text.slice(0, start) + words + text.slice(end),
    source,
  );
}

function fixedLine(path: string, { finding, before, after }: Edit): string {
  return `fixed ${place(path, finding)} “${quoted(before)}” → “${quoted(after)}”  ${finding.rule}`;
}

function refusedLine(path: string, finding: Finding, reason: string): string {
  return `not fixed ${place(path, finding)} “${quoted(finding.fix ?? '')}”: ${reason}  ${finding.rule}`;
}

function place(path: string, { line, column }: Finding): string {
  return `${path}:${line}:${column}`;
}
