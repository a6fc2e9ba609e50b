import { type Manifest, type ManifestDocument, nameOfPublished } from '../publish/manifest.js';
import type { PublishedFinding } from './verification.js';

/** Compares what was published with what the same documents are built into, and says what it can of why. */
export function compareBuilds(published: Manifest, rebuilt: Manifest): PublishedFinding[] {
  const again = new Map(rebuilt.documents.map((document) => [nameOfPublished(document), document]));
  const gone = published.documents.filter((document) => !again.has(nameOfPublished(document)));
  const ofGone = new Set(gone.flatMap(({ files }) => files));
  const findings: PublishedFinding[] = gone.map((document) => ({
    path: nameOfPublished(document),
    what: 'gone',
    why: `is no longer in the workspace, and ${wereFiles(document.files.length)} published of it`,
  }));
  const reasons = reasonsByFile(published.documents, again);
  const general = generalReason(published, rebuilt, reasons.size > 0 || gone.length > 0);
  const built = new Map(Object.entries(rebuilt.files));
  for (const [path, { sha256 }] of Object.entries(published.files)) {
    const other = built.get(path);
    if (ofGone.has(path) || other?.sha256 === sha256) continue;
    const why = reasons.get(path) ?? general;
    findings.push(
      other
        ? { path, what: 'differs', why: `is built otherwise: ${why}` }
        : { path, what: 'not-built', why: `is no longer built: ${why}` },
    );
  }
  for (const path of [...built.keys()].filter((file) => !Object.hasOwn(published.files, file))) {
    findings.push({
      path,
      what: 'new',
      why: `is built and was not published: ${reasons.get(path) ?? general}`,
    });
  }
  return findings;
}

function wereFiles(count: number): string {
  return count === 1 ? '1 file was' : `${count} files were`;
}

/** What of a document has changed since, for each of its files. */
function reasonsByFile(
  documents: readonly ManifestDocument[],
  again: ReadonlyMap<string, ManifestDocument>,
): Map<string, string> {
  return new Map(
    documents.flatMap((document) => {
      const other = again.get(nameOfPublished(document));
      const changes = other ? changesOf(document, other) : [];
      if (!other || changes.length === 0) return [];
      const why = `${changes.join(' and ')} of ${nameOfPublished(document)} changed`;
      return [...new Set([...document.files, ...other.files])].map((file) => [file, why] as const);
    }),
  );
}

function changesOf(one: ManifestDocument, other: ManifestDocument): string[] {
  return [
    ...(one.words === other.words ? [] : ['the words']),
    ...(one.title === other.title ? [] : ['the title']),
    ...(one.effective === other.effective
      ? []
      : [`the effective date (${one.effective}, then ${other.effective})`]),
    ...(one.kind === other.kind ? [] : [`the kind (${one.kind}, then ${other.kind})`]),
  ];
}

/** Why a file differs whose documents' words and dates are the same. */
function generalReason(published: Manifest, rebuilt: Manifest, documentsChanged: boolean): string {
  if (published.version !== rebuilt.version) {
    return `cpni-notices was ${published.version}, and is ${rebuilt.version}`;
  }
  if (published.browser !== rebuilt.browser) {
    return `the browser was ${published.browser ?? 'not used'}, and is ${rebuilt.browser ?? 'not used'}`;
  }
  const around = 'a fact, a picture, a translation of the site’s own words, or the program';
  return documentsChanged
    ? `it holds what other documents say, or ${around} changed`
    : `no word changed; ${around} did`;
}
