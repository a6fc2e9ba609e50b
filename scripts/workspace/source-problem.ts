import type { Finding } from '../../rules/finding.js';

/** A fault found while reading a workspace. */
export interface SourceProblem extends Finding {
  /** Absolute. */
  path: string;
  /** The file could not be read or parsed at all, so the answer is exit code 2 rather than 1. */
  unreadable: boolean;
}

/** Where a fault is: 1-based, end exclusive. */
export type Place = Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'>;

/** For what is wrong with a file as a whole. */
export const FILE_START: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** A fault without its file's name. */
export type Fault = Pick<Finding, 'reason' | 'expected' | 'related'> & { place: Place };

/** A fault that leaves nothing of a file to read. */
export function unreadable(path: string, { place, ...words }: Fault): SourceProblem {
  return { rule: 'file-readable', severity: 'error', ...words, ...place, path, unreadable: true };
}

/** A fault in a file that was read. */
export function violation(
  path: string,
  rule: 'file-schema' | 'file-locales',
  { place, ...words }: Fault,
): SourceProblem {
  return { rule, severity: 'error', ...words, ...place, path, unreadable: false };
}
