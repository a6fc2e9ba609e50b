import { type DocumentFolder, isFaulty } from './model.js';
import type { FactsFile } from './read-facts-file.js';
import { type SourceProblem, violation } from './source-problem.js';

/** Kinds that may wait for the next bill; every other is due at once (47 CFR 64.2010(f), 64.2011) or filed. */
const GO_WITH_A_BILL: readonly string[] = ['opt-out-notice', 'opt-in-notice'];

/** Checks that only a mailed request for approval is printed as a bill insert. */
export function checkFormats(
  { source, path }: FactsFile,
  { settings, faulty }: DocumentFolder,
): SourceProblem[] {
  const { formats = [], channels, kind } = settings;
  if (!source || !formats.includes('bill-insert')) return [];
  const place = source.entryPlace(['formats'], 'bill-insert');
  const refuse = (reason: string, expected: string) => [
    violation(path, 'file-schema', { place, reason, expected }),
  ];
  if (!isFaulty(faulty, 'kind') && !GO_WITH_A_BILL.includes(kind)) {
    return refuse(
      `A document of the kind ${kind} does not go with a bill: only a request for approval can wait for one.`,
      `No \`bill-insert\`, or one of the kinds ${GO_WITH_A_BILL.join(' and ')}.`,
    );
  }
  if (isFaulty(faulty, 'channels') || channels.includes('mail')) return [];
  return refuse('A bill insert is mailed, and the document is not.', '`mail` among the channels.');
}
