import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildSources } from '../../scripts/publish/build-artefacts.js';
import { sample } from '../render/sample-source.js';

/** Builds the sample's site in both languages, with what its pages offer but paper. */
export async function builtSite(): Promise<{ folder: string; remove: () => void }> {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'cpni-site-'));
  const outDir = path.join(scratch, 'dist');
  await buildSources([sample('en'), sample('es')], {
    outDir,
    only: ['site', 'text', 'email', 'card'],
    law: 'law',
    version: '0.0.0',
  });
  return { folder: path.join(outDir, 'site'), remove: () => rmSync(scratch, { recursive: true }) };
}

/** Every kind of page, in both languages, below the site's folder. */
export const PAGES = [
  'index.html',
  'index.es.html',
  'larkspur/index.html',
  'larkspur/index.es.html',
  'larkspur/opt-out/en/index.html',
  'larkspur/opt-out/es/index.html',
];
