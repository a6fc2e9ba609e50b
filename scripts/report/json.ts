import type { LintReport } from './lint-report.js';

/** The JSON report, version 1. */
export function reportJson(report: LintReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
