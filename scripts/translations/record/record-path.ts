import { join } from 'node:path';
import type { DocumentFolder } from '../../workspace/model.js';

/** Where the record of a translation is: beside it. */
export function recordPath(folder: Pick<DocumentFolder, 'dir'>, locale: string): string {
  return join(folder.dir, `${locale}.translation.yaml`);
}
