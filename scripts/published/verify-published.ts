import path from 'node:path';
import { MANIFEST, type Manifest } from '../publish/manifest.js';
import { compareFiles } from './compare-files.js';
import { type Saying, sayingsOf } from './compare-words.js';
import { readManifest } from './read-manifest.js';
import type { PublishedFinding, Verification, VerifiedDocument } from './verification.js';

export interface VerifyOptions {
  /** The manifest to believe; that in the folder unless given. */
  manifest?: string;
  /** Version of this tool. */
  version: string;
  /** SHA-256 of its law data. */
  law: string;
}

/**
 * Compares a folder with what was published into it.
 *
 * @throws CpniError when there is no manifest to trust, or files cannot be read
 */
export async function verifyPublished(
  folder: string,
  { manifest: given, version, law }: VerifyOptions,
): Promise<{ verification: Verification; manifest: Manifest }> {
  const { manifest, sha256 } = readManifest(given ?? path.join(folder, MANIFEST));
  const found = new Map((await compareFiles(folder, manifest)).map((finding) => [finding.path, finding]));
  const documents: VerifiedDocument[] = [];
  for (const document of manifest.documents) {
    const sayings = sayingsOf(folder, document, found);
    for (const saying of sayings) note(saying, found);
    documents.push({ ...document, said: saidBy(sayings) });
  }
  const findings = [...found.values()];
  return {
    manifest,
    verification: {
      version: 1,
      folder,
      manifest: sha256,
      tool: { published: manifest.version, present: version },
      law: { published: manifest.law, present: law },
      browser: { published: manifest.browser ?? null },
      documents,
      findings,
      summary: {
        files: Object.keys(manifest.files).length,
        documents: documents.length,
        findings: findings.length,
        rebuilt: false,
      },
    },
  };
}

/** A file that is altered is told once, with what that means for its words. */
function note({ file, isSame }: Saying, found: Map<string, PublishedFinding>): void {
  const finding = found.get(file);
  if (finding) {
    const words = isSame ? 'it says the same words' : 'it says other words';
    found.set(file, { ...finding, why: `${finding.why}; ${words}` });
  } else if (!isSame) {
    found.set(file, {
      path: file,
      what: 'words',
      why: 'says other words than the manifest has of its document',
    });
  }
}

function saidBy(sayings: Saying[]): VerifiedDocument['said'] {
  if (sayings.length === 0) return 'unread';
  return sayings.every(({ isSame }) => isSame) ? 'same' : 'other';
}
