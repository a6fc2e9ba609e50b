import { relative } from 'node:path';
import type { Finding } from '../../rules/finding.js';
import { loadLaw } from '../../rules/law.js';
import { loadWording } from '../../rules/wording.js';
import type { Document } from '../document/document.js';
import { unchosenSources } from '../document/unchosen-sources.js';
import { type LintReport, type ReportedDocument, summarise } from '../report/lint-report.js';
import { alignedElements } from './aligned-elements.js';
import { withoutSaidByFellows } from './fellow-words.js';
import { lintDocument } from './lint-document.js';
import { type Filed, packageFindings } from './packages.js';
import { toldOnce } from './told-once.js';
import { type TranslationSet, translationSets } from './translation-sets.js';

/** A fault of a file that is no document: carrier.yaml, document.yaml, a folder. */
export interface FileProblem extends Finding {
  /** Absolute. */
  path: string;
}

/**
 * Checks documents and makes the report.
 *
 * @param filed documents of `documents` that are filed together
 * @param cwd paths in the report are relative to it
 * @param asOf the day of the report (YYYY-MM-DD)
 */
export function lint(
  documents: Document[],
  problems: FileProblem[],
  filed: Filed[],
  cwd: string,
  asOf: string,
): LintReport {
  const named = (path: string) => relative(cwd, path) || path;
  const sources = unchosenSources(documents);
  const all = [...documents, ...sources];
  const linted = new Map<Document, ReportedDocument>(
    all.map((document) => [document, { path: document.path, ...lintDocument(document) }]),
  );
  const sets = translationSets(all, named);
  const compared = sets.map((set) => {
    readByAlignment(set, linted);
    const paths = set.documents.map(({ path }) => named(path));
    return { paths, messages: toldOnce(set, linted, named) };
  });
  const packages = filed.map((each) => lintPackage(each, linted, named));
  const reported: ReportedDocument[] = [
    ...problemFiles(problems, asOf),
    ...documents.flatMap((document) => linted.get(document) ?? []),
  ];
  const body = {
    version: 1 as const,
    asOf,
    law: loadLaw().sha256,
    documents: reported
      .map((document) => ({
        ...document,
        path: named(document.path),
        messages: document.messages.map((message) => withRelatedNamed(message, named)),
      }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    sets: compared,
    packages,
  };
  return { ...body, summary: summarise(body) };
}

/** What is said in a language whose wording is not known is told by the source that it was compared with. */
function readByAlignment(
  { documents: [source], comparisons }: TranslationSet,
  linted: Map<Document, ReportedDocument>,
): void {
  const original = source && linted.get(source);
  for (const { translation, comparison, unsaid } of comparisons) {
    const reported = linted.get(translation);
    if (!original || !reported || loadWording(translation.context.locale)) continue;
    linted.set(translation, {
      ...reported,
      elements: alignedElements(original.elements, comparison, unsaid),
      messages: reported.messages.filter(({ rule }) => rule !== 'require-element'),
    });
  }
}

/** What a document of a package does not say, and another one says for it, is not told as missing. */
function lintPackage(
  filed: Filed,
  linted: Map<Document, ReportedDocument>,
  named: (path: string) => string,
): LintReport['packages'][number] {
  const parts = filed.documents.flatMap((document) => {
    const reported = linted.get(document);
    return reported ? [{ document, reported }] : [];
  });
  const reported = parts.map((part) => part.reported);
  const messages = packageFindings(filed, reported, named);
  for (const part of parts) linted.set(part.document, withoutSaidByFellows(part, parts));
  return { paths: filed.documents.map(({ path }) => named(path)), messages };
}

/** A rule knows a document by its absolute path; a report is the same wherever the workspace stands. */
function withRelatedNamed(message: Finding, named: (path: string) => string): Finding {
  if (!message.related) return message;
  return { ...message, related: message.related.map((place) => ({ ...place, path: named(place.path) })) };
}

/** Faults of YAML files are reported under the file they stand in. */
function problemFiles(problems: FileProblem[], asOf: string): ReportedDocument[] {
  const byPath = new Map<string, Finding[]>();
  for (const { path, ...finding } of problems) byPath.set(path, [...(byPath.get(path) ?? []), finding]);
  return [...byPath].map(([path, messages]) => ({
    path,
    carrier: null,
    kind: null,
    regime: null,
    locale: null,
    asOf,
    elements: [],
    messages,
  }));
}
