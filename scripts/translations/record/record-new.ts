import { readWorkspace } from '../../workspace/workspace.js';
import { readTranslation } from '../state/translation.js';
import type { PlannedFile } from '../write-all.js';
import { type Made, recordLines } from './record-units.js';
import { recordYaml } from './record-yaml.js';
import { schemaPath } from './schema-path.js';

/**
 * Records of a document's translations that were written together with it, so that a later change of its source is
 * seen.
 *
 * @param dir the document's folder, absolute
 * @returns the files to write
 */
export function newRecords(root: string, dir: string, made: Made): PlannedFile[] {
  const folder = readWorkspace(root, [dir])
    .carriers.flatMap(({ documents }) => documents)
    .find((document) => document.dir === dir);
  return (folder?.locales.slice(1) ?? []).flatMap(({ locale }) => {
    const translation = folder && readTranslation(folder, locale);
    if (!folder || !translation) return [];
    const { record } = recordLines(translation, made);
    return [{ path: translation.recordPath, text: recordYaml(locale, record, schemaPath(root, folder.dir)) }];
  });
}
