import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv2020, type AnySchemaObject, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const FILES = {
  carrier: '#package/scripts/workspace/carrier.schema.json',
  document: '#package/scripts/workspace/document.schema.json',
  frontmatter: '#package/scripts/document/frontmatter.schema.json',
  translation: '#package/scripts/translations/record/translation.schema.json',
} as const;

export type SchemaName = keyof typeof FILES;

const require = createRequire(import.meta.url);
const loaded = new Map<SchemaName, AnySchemaObject>();
let ajv: Ajv2020 | undefined;

/** A published schema, as data. */
export function schema(name: SchemaName): AnySchemaObject {
  const known = loaded.get(name);
  if (known) return known;
  const read = JSON.parse(readFileSync(require.resolve(FILES[name]), 'utf8')) as AnySchemaObject;
  loaded.set(name, read);
  return read;
}

/** What the schema has against the data; every fault, not just the first. */
export function schemaErrors(name: SchemaName, data: unknown): ErrorObject[] {
  const validate = validator(name);
  return validate(data) ? [] : [...(validate.errors ?? [])];
}

function validator(name: SchemaName): ValidateFunction {
  if (!ajv) {
    ajv = new Ajv2020({
      allErrors: true,
      verbose: true,
      strict: true,
      strictTypes: false,
      strictRequired: false,
    });
    formats.default(ajv, ['date', 'email']);
    ajv.addVocabulary(['factType']);
    for (const each of Object.keys(FILES) as SchemaName[]) ajv.addSchema(schema(each), each);
  }
  return ajv.getSchema(name) as ValidateFunction;
}
