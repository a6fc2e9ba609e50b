import { CpniError } from '../cpni-error.js';

/**
 * The folder's name that an option gives.
 *
 * @throws CpniError for what could not be a folder's name on every machine
 */
export function folderName(option: string, name: string): string {
  if (/^[a-z0-9][a-z0-9-]*$/.test(name)) return name;
  throw new CpniError(`${option} takes a folder's name, and not "${name}".`, {
    hint: 'Small letters, digits and hyphens: your-company',
  });
}
