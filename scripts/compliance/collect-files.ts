import type { Measured } from '../publish/job.js';
import type { Manifest, ManifestDocument } from '../publish/manifest.js';
import type { ReportedFile } from './report-data.js';

export interface ReportedFiles {
  /** The files of one document. */
  ofDocument: (document: ManifestDocument) => ReportedFile[];
  filings: ReportedFile[];
  /** Those of no one document, without copies of filings. */
  shared: ReportedFile[];
}

/** What was published, each file once, whatever copies there are of it. */
export function reportedFiles(manifest: Manifest, measured: ReadonlyMap<string, Measured>): ReportedFiles {
  const owned = new Set(manifest.documents.flatMap(({ files }) => files));
  const others = Object.keys(manifest.files).filter((path) => !owned.has(path));
  const filings = others.filter((path) => /\.(?:pdf|docx)$/.test(path));
  const told = (paths: readonly string[]) => distinct(paths, manifest, measured);
  return {
    ofDocument: ({ files }) => told(files),
    filings: told(filings),
    shared: told(others.filter((path) => !filings.includes(path))),
  };
}

function distinct(
  paths: readonly string[],
  { files }: Manifest,
  measured: ReadonlyMap<string, Measured>,
): ReportedFile[] {
  const told = new Map<string, ReportedFile>();
  // What was checked is told before its copies, which were not checked again.
  const sorted = [...paths].sort((a, b) => Number(hasChecks(b)) - Number(hasChecks(a)));
  for (const path of sorted) {
    const { bytes, sha256 } = files[path] ?? { bytes: 0, sha256: '' };
    const known = told.get(sha256);
    if (known) known.also.push(path);
    else {
      const { checks = [], legibility } = measured.get(path) ?? {};
      told.set(sha256, { path, also: [], bytes, sha256, checks, ...(legibility && { legibility }) });
    }
  }
  return [...told.values()];

  function hasChecks(path: string): boolean {
    return (measured.get(path)?.checks?.length ?? 0) > 0;
  }
}
