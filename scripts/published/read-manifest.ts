import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import { CpniError } from '../cpni-error.js';
import { GENERATOR, MANIFEST, type Manifest, sha256 } from '../publish/manifest.js';

/** Some thousand times what a company's documents need. */
const LARGEST = 64 * 1024 * 1024;

const EDITED =
  'It was edited, or another version of cpni-notices wrote it. Take the one that was published, or build again.';

const require = createRequire(import.meta.url);

export interface ReadManifest {
  manifest: Manifest;
  /** SHA-256 of the file. */
  sha256: string;
}

/**
 * Reads what was published, and trusts none of it: it may come from anywhere.
 *
 * @param path of the manifest
 * @throws CpniError when there is none, when it is none of ours, and when it names files outside its folder
 */
export function readManifest(path: string): ReadManifest {
  const bytes = read(path);
  const data = parse(bytes, path);
  if (data === null || typeof data !== 'object' || !('generator' in data) || data.generator !== GENERATOR) {
    throw new CpniError(`This is no manifest of ${GENERATOR}`, {
      path,
      hint: `${MANIFEST} of a folder that cpni build made says "generator": "${GENERATOR}".`,
    });
  }
  const manifest = shaped(data, path);
  const outside = Object.keys(manifest.files).find((file) => !isBelow(file));
  if (outside !== undefined) {
    throw new CpniError(
      `The manifest names a file that is not below its folder: ${JSON.stringify(outside)}`,
      {
        path,
        hint: 'cpni build writes no such manifest. Take the one that was published, or build again.',
      },
    );
  }
  const unlisted = manifest.documents
    .flatMap(({ files }) => files)
    .find((file) => !Object.hasOwn(manifest.files, file));
  if (unlisted !== undefined) {
    throw new CpniError(`The manifest has no hash of a document's file: ${JSON.stringify(unlisted)}`, {
      path,
      hint: EDITED,
    });
  }
  return { manifest, sha256: sha256(bytes) };
}

function read(path: string): Buffer {
  try {
    const about = statSync(path);
    if (!about.isFile()) throw new CpniError('The manifest is no file', { path });
    const { size } = about;
    if (size > LARGEST) {
      throw new CpniError(
        `The manifest is too large: ${size} bytes, where ${LARGEST} is the most that is read`,
        {
          path,
        },
      );
    }
    return readFileSync(path);
  } catch (cause) {
    if (cause instanceof CpniError) throw cause;
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    const missing = code === 'ENOENT' || code === 'ENOTDIR';
    throw new CpniError(missing ? 'There is no manifest' : `The manifest cannot be read (${code})`, {
      path,
      hint: `cpni build writes ${MANIFEST} into the folder that it publishes; --out names that folder.`,
      cause,
    });
  }
}

function parse(bytes: Buffer, path: string): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw new CpniError(`The manifest is no JSON: ${(cause as Error).message}`, {
      path,
      hint: 'It was cut off or edited. Take the one that was published, or build again.',
      cause,
    });
  }
}

function shaped(data: unknown, path: string): Manifest {
  const file = require.resolve('#package/scripts/publish/manifest.schema.json');
  const validate = new Ajv2020().compile<Manifest>(JSON.parse(readFileSync(file, 'utf8')) as SchemaObject);
  if (validate(data)) return data;
  const [fault] = validate.errors ?? [];
  throw new CpniError(
    `The manifest is not as cpni build writes it: ${fault?.instancePath || 'it'} ${fault?.message}`,
    {
      path,
      hint: EDITED,
    },
  );
}

/** Whether a path stays below its folder, on any system. */
function isBelow(file: string): boolean {
  return !/[\\\0]|^[A-Za-z]:/.test(file) && file.split('/').every((part) => !['', '.', '..'].includes(part));
}
