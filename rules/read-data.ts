import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';

/**
 * Reads one of this project's own YAML files; the caller knows what shape it has. Dates stay strings.
 * Throws an error that names the file when it cannot be read or is no YAML.
 */
export function readData(path: string): unknown {
  return parseData(readFileSync(path, 'utf8'), path);
}

/**
 * Parses the text of one of this project's own YAML files. Users' files are read with `yaml`, which keeps the
 * place of every value; js-yaml is several times faster, and a command reads some thirty files of ours.
 * Throws an error that names the file when it is no YAML.
 */
export function parseData(text: string, path: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch (cause) {
    throw new Error(`${path}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
