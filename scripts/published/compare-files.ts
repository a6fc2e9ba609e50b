import { createHash } from 'node:crypto';
import { createReadStream, type Dirent, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CpniError } from '../cpni-error.js';
import { MANIFEST, type Manifest } from '../publish/manifest.js';
import type { PublishedFinding } from './verification.js';

/**
 * Compares every file below a folder with what was published. No link is followed: what it leads to was not published.
 *
 * @throws CpniError for what cannot be read
 */
export async function compareFiles(folder: string, { files }: Manifest): Promise<PublishedFinding[]> {
  const found = entriesOf(folder);
  const known = new Map(Object.entries(files));
  const findings: PublishedFinding[] = [];
  for (const [file, entry] of found) {
    const published = known.get(file);
    if (!published) {
      if (file !== MANIFEST)
        findings.push({ path: file, what: 'added', why: `was not published${kindOf(entry)}` });
    } else if (!entry.isFile()) {
      findings.push({ path: file, what: 'replaced', why: `was published as a file${kindOf(entry)}` });
    } else {
      const why = await difference(path.join(folder, file), published);
      if (why !== undefined) findings.push({ path: file, what: 'altered', why });
    }
  }
  for (const file of known.keys()) {
    if (!found.has(file))
      findings.push({ path: file, what: 'missing', why: 'was published and is not there' });
  }
  return findings.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** All that is no folder, by path with `/`. */
function entriesOf(folder: string, below = ''): Map<string, Dirent> {
  return told(folder, () => {
    const entries = readdirSync(folder, { withFileTypes: true });
    return new Map(
      entries.flatMap((entry) => {
        const name = below + entry.name;
        if (!entry.isDirectory()) return [[name, entry] as const];
        return [...entriesOf(path.join(folder, entry.name), `${name}/`)];
      }),
    );
  });
}

async function difference(
  file: string,
  published: { bytes: number; sha256: string },
): Promise<string | undefined> {
  const { size } = told(file, () => statSync(file));
  if (size !== published.bytes) return `has ${size} bytes, and ${published.bytes} were published`;
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file), hash);
  } catch (error) {
    throw unreadable(file, error);
  }
  return hash.digest('hex') === published.sha256
    ? undefined
    : 'has as many bytes as were published, and others';
}

function kindOf(entry: Dirent): string {
  if (entry.isFile()) return '';
  return entry.isSymbolicLink() ? ', and is a symbolic link' : ', and is no ordinary file';
}

function told<T>(place: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof CpniError ? error : unreadable(place, error);
  }
}

function unreadable(place: string, cause: unknown): CpniError {
  return new CpniError(`It cannot be read (${(cause as NodeJS.ErrnoException).code ?? cause})`, {
    path: place,
    hint: 'Nothing can be said of what is published until it can be read.',
    cause,
  });
}
