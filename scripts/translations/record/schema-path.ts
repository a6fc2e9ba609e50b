import { createRequire } from 'node:module';
import { relative, sep } from 'node:path';

/** Where an editor finds the schema of a record, from its folder; nowhere when this package is elsewhere. */
export function schemaPath(root: string, folder: string): string | undefined {
  const schema = createRequire(import.meta.url).resolve(
    '#package/scripts/translations/record/translation.schema.json',
  );
  if (!schema.startsWith(root + sep)) return undefined;
  return relative(folder, schema).split(sep).join('/');
}
