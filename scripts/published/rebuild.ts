import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CpniError } from '../cpni-error.js';
import type { Document } from '../document/document.js';
import { type BuildOptions, buildArtefacts } from '../publish/build-artefacts.js';
import { MANIFEST, type Manifest, nameOfPublished } from '../publish/manifest.js';

export type RebuildOptions = Pick<BuildOptions, 'version' | 'law' | 'answers' | 'progress' | 'notice'>;

/**
 * Builds published documents again, from a workspace as it is, beside what is published: that is left alone.
 *
 * @param documents of the workspace
 * @returns the manifest that publishing them would write
 * @throws CpniError when none of them is in the workspace, or they can no longer be built
 */
export async function rebuild(
  published: Manifest,
  documents: Document[],
  options: RebuildOptions,
): Promise<Manifest> {
  const names = new Set(published.documents.map(nameOfPublished));
  const chosen = documents.filter(({ folder, locale }) => {
    return folder !== undefined && names.has(`${folder.carrier.id}/${folder.id}/${locale}`);
  });
  if (chosen.length === 0) {
    throw new CpniError('None of the documents that were published is in this workspace', {
      hint: `Run it where their notices/ are. Published: ${[...names].slice(0, 3).join(', ') || 'none'}`,
    });
  }
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'cpni-rebuild-'));
  try {
    const outDir = path.join(scratch, 'dist');
    await buildArtefacts(chosen, { outDir, only: published.artefacts, ...options });
    return JSON.parse(readFileSync(path.join(outDir, MANIFEST), 'utf8')) as Manifest;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
