import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Kind, Regime } from '../../rules/document-context.js';
import { type FillIn, readFillIns } from './fill-in.js';

/** A document as it starts, before it knows its company and its days. */
export interface StartingDocument {
  settings: FillIn[];
  /** The words by locale, English first. */
  words: Map<string, string>;
}

const require = createRequire(import.meta.url);

/** The starting document of a kind under a regime. */
export function startingDocument(kind: Kind, regime: Regime): StartingDocument {
  const path = require.resolve(`#package/scripts/new/documents/${regime}/${kind}/document.yaml`);
  const dir = dirname(path);
  const files = readdirSync(dir).filter((name) => name.endsWith('.mdx'));
  return {
    settings: readFillIns(readFileSync(path, 'utf8')),
    words: new Map(
      files.sort().map((name) => [name.slice(0, -'.mdx'.length), readFileSync(join(dir, name), 'utf8')]),
    ),
  };
}

/** All facts that a starting document of a regime can ask of a company. */
export function startingCarrier(regime: Regime): FillIn[] {
  const path = require.resolve(`#package/scripts/new/documents/${regime}/carrier.yaml`);
  return readFillIns(readFileSync(path, 'utf8'));
}
