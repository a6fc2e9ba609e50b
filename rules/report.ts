import type { Node, Position } from 'unist';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { DocumentContext } from './document-context.js';
import type { Finding } from './finding.js';
import type { Place } from './text-places.js';

type Details = Pick<Finding, 'expected' | 'fix' | 'element' | 'law' | 'cite' | 'url' | 'related'> & {
  /** For what is worth telling and is no fault. Otherwise the rule's family decides. */
  severity?: 'info' | 'warning';
};

declare module 'vfile' {
  interface DataMap {
    cpni: DocumentContext;
  }
}

declare module 'vfile-message' {
  interface VFileMessage {
    cpni?: Details;
  }
}

/** Reports one fault of a document. Without a place it stands at the document's beginning. */
export function report(
  file: VFile,
  { place, reason, ...details }: Details & { place?: Node | Position | Place | undefined; reason: string },
): void {
  const message: VFileMessage = file.message(reason, { place: positionOf(place) });
  message.cpni = details;
  // Editors offer these as quick fixes for the place.
  if (details.fix !== undefined) message.expected = [details.fix];
}

/** What the rules found in a document, in reading order. */
export function findingsOf(file: VFile): Finding[] {
  return file.messages.map(findingOf).sort(byPlace);
}

/** Reading order; at one place by rule and element, so that a report never depends on the order of rules. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.element ?? '', b.element ?? '') ||
    compare(a.reason, b.reason)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function findingOf(message: VFileMessage): Finding {
  const { severity, ...details } = message.cpni ?? {};
  const start = { line: message.line ?? 1, column: message.column ?? 1 };
  const end = message.place && 'end' in message.place ? message.place.end : start;
  return {
    rule: message.ruleId ?? 'file-mdx',
    severity: severity ?? (message.fatal ? 'error' : 'warning'),
    reason: message.reason,
    ...details,
    ...start,
    endLine: end.line,
    endColumn: end.column,
  };
}

function positionOf(place: Node | Position | Place | undefined): Position {
  if (place && 'line' in place) {
    return {
      start: { line: place.line, column: place.column },
      end: { line: place.endLine, column: place.endColumn },
    };
  }
  const position = place && 'start' in place ? place : place?.position;
  return position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}
