import type { ErrorObject } from 'ajv';

/** Keys and indexes from the root of a file's data to one value. */
export type DataPath = (string | number)[];

/** The way from the root to where ajv says the fault is. */
export function pathOf(error: ErrorObject): DataPath {
  return error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^(0|[1-9][0-9]*)$/.test(part) ? Number(part) : part));
}
