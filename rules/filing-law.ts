import type { DocumentContext } from './document-context.js';
import { isInForce, loadLaw } from './law.js';
import { lawOf } from './law-link.js';

const FILINGS = ['annual-certification', 'policy-statement', 'cover-letter', 'opt-out-failure-letter'];

/** Whether a document is one that is filed, and not one that customers read. */
export function isFiling({ kind }: DocumentContext): boolean {
  return FILINGS.includes(kind);
}

/**
 * What a message about a filing says of the law behind it, by the law id of the document's regime; nothing when
 * there was no such law on its day.
 */
export function filingLaw(
  context: DocumentContext,
  ids: Record<DocumentContext['regime'], string>,
): Partial<ReturnType<typeof lawOf>> {
  const id = ids[context.regime];
  const element = loadLaw()
    .sections.flatMap(({ elements }) => elements)
    .find((one) => one.id === id && isInForce(one, context.asOf));
  return element ? lawOf(element) : {};
}
