import type { Root } from 'mdast';
import { unified } from 'unified';
import type { DocumentContext } from '../../rules/document-context.js';
import type { filingDatesAgree } from '../../rules/filing-dates-agree.js';
import { findingsOf } from '../../rules/report.js';
import { parsePlainText } from '../../scripts/document/loose/plain-text.js';
import { fileOf } from './file-of.js';

/** What one rule finds in a plain text; a carrier's certification in English unless told otherwise. */
export function findingsIn(
  rule: typeof filingDatesAgree,
  source: string,
  about: Partial<DocumentContext> = {},
) {
  const file = fileOf(source, 'annual-certification', about);
  const tree: Root = parsePlainText(source);
  unified()
    .use([[rule, ['error']]])
    .runSync(tree, file);
  return findingsOf(file);
}
