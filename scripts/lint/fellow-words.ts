import { blocksOf } from '../../rules/blocks.js';
import type { Kind } from '../../rules/document-context.js';
import { asksOf, elementsFor, loadLaw } from '../../rules/law.js';
import { recognise } from '../../rules/recognise/index.js';
import { loadWording } from '../../rules/wording.js';
import type { Document } from '../document/document.js';
import type { ReportedDocument } from '../report/lint-report.js';

interface Linted {
  document: Document;
  reported: ReportedDocument;
}

/**
 * A document's report without the messages on what it lacks and the package says, where the law lets that stand in
 * the other document (`kinds`, `carriedIn`). Its elements keep their status: it is not said in this document.
 */
export function withoutSaidByFellows(own: Linted, all: Linted[]): ReportedDocument {
  const { reported } = own;
  const told = reported.messages.flatMap(({ rule, element }) =>
    rule === 'require-element' ? (element ?? []) : [],
  );
  const missing = reported.elements
    .filter(({ id, status }) => status === 'missing' && told.includes(id))
    .map(({ id }) => id);
  if (missing.length === 0) return reported;
  const fellows = all.filter((other) => other !== own).map(({ document }) => document);
  const said = new Set(missing.filter((id) => isSaid(id, own.document, fellows)));
  const messages = reported.messages.filter(
    ({ rule, element }) => rule !== 'require-element' || element === undefined || !said.has(element),
  );
  return { ...reported, messages };
}

/** Whether a document says an element together with those of the others that may say it. */
function isSaid(id: string, { context, tree, source }: Document, fellows: Document[]): boolean {
  const law = loadLaw();
  const element = elementsFor(law, context).find((each) => each.id === id);
  const places: Kind[] = element ? [...element.kinds, ...(element.carriedIn ?? [])] : [];
  const carriers = fellows.filter((fellow) => places.some((kind) => kind === fellow.context.kind));
  const wording = loadWording(context.locale);
  if (carriers.length === 0 || !wording) return false;
  const asks = asksOf(law, context);
  const elements = asks.elements.filter((ask) => ask.id === id).map(({ carried: _, ...ask }) => ask);
  const blocks = [{ tree, source }, ...carriers].flatMap((each) => blocksOf(each.tree, each.source).blocks);
  return recognise(blocks, context, wording, { ...asks, elements }).some(
    (result) => result.id === id && result.status === 'present',
  );
}
