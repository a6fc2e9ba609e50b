import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { CpniError } from '../../cpni-error.js';
import type { CarrierFacts } from '../../workspace/carrier-facts.js';
import { readWorkspace } from '../../workspace/workspace.js';
import type { Doubt } from '../model.js';
import { folderName, plainName } from '../write/names.js';
import type { FoundFacts } from './found-facts.js';

/**
 * The name of the company's folder: as given, or after the company that the text names, or after the file.
 *
 * @throws CpniError when none of them makes a name
 */
export function carrierFolder(
  given: string | undefined,
  { company, shortName }: FoundFacts,
  path: string,
): { id: string; doubts: Doubt[] } {
  if (given !== undefined) return { id: given, doubts: [] };
  const named = folderName(company === undefined ? (shortName ?? '') : plainName(company));
  if (named !== '') return { id: named, doubts: [] };
  const id = folderName(basename(path, extname(path)));
  if (id === '') {
    throw new CpniError('It is not clear whose document this is.', {
      path,
      hint: 'Say it: --carrier your-company',
    });
  }
  const reason = `The text does not tell whose it is, so its folder is named after the file: notices/${id}. Rename it, or import again with --carrier.`;
  return { id, doubts: [{ reason }] };
}

/** The facts of a company that the workspace has already. */
export function readCarrierFacts(root: string, dir: string): CarrierFacts | undefined {
  if (!existsSync(join(dir, 'carrier.yaml'))) return undefined;
  const { carriers } = readWorkspace(root, [join(dir, 'carrier.yaml')]);
  return carriers.find((carrier) => dirname(carrier.path) === dir)?.facts;
}
