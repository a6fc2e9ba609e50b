import { relative } from 'node:path';
import type { LegibleFinding } from '../../rules/legible/model.js';
import { type LintReport, summarise } from './lint-report.js';

/**
 * A report of the same documents with what was found in their artefacts, and nothing else.
 *
 * @param cwd paths in the report are relative to it
 */
export function withLegibleFindings(report: LintReport, findings: LegibleFinding[], cwd: string): LintReport {
  const named = (path: string) => relative(cwd, path) || path;
  const documents = report.documents.map((document) => ({
    ...document,
    messages: findings
      .filter(({ path }) => named(path) === document.path)
      .map(({ path: _, artefact: __, view: ___, cause: ____, related, ...finding }) => ({
        ...finding,
        ...(related && { related: related.map((place) => ({ ...place, path: named(place.path) })) }),
      })),
  }));
  const body = { ...report, documents, sets: [], packages: [] };
  return { ...body, summary: summarise(body) };
}

/** A report as a build takes it: what would make an artefact illegible is advice in a source, and no longer then. */
export function withLegibleErrors(report: LintReport): LintReport {
  const documents = report.documents.map((document) => ({
    ...document,
    messages: document.messages.map((message) =>
      message.rule.startsWith('legible-') ? { ...message, severity: 'error' as const } : message,
    ),
  }));
  const body = { ...report, documents };
  return { ...body, summary: summarise(body) };
}
