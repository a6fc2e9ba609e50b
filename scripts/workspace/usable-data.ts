import type { DataPath } from './data-path.js';
import type { Faulty } from './model.js';
import { meantPaths, refusedPaths } from './schema-faults.js';
import type { SchemaName } from './schemas.js';

/**
 * Leaves out what the schema refuses, so that everything else can still be used. A group that lacks a
 * required key is left out whole; what is missing at the top is for the caller to fill.
 */
export function usableData(
  name: SchemaName,
  data: unknown,
): { data: Record<string, unknown>; faulty: Faulty } {
  if (!isGroup(data)) return { data: {}, faulty: [''] };
  const copy = structuredClone(data);
  // A misspelt key is one fault: the fact that it was meant to give is not missed again where it is used.
  const faulty = new Set(meantPaths(name, data).map((path) => path.join('.')));
  for (;;) {
    const paths = refusedPaths(name, copy);
    const removed = paths.filter((path) => remove(copy, path));
    for (const path of paths) faulty.add(path.filter((part) => typeof part === 'string').join('.'));
    if (removed.length === 0) return { data: copy, faulty: [...faulty] };
  }
}

/** Whether there was something to remove. */
function remove(data: unknown, path: DataPath): boolean {
  const parent = path.slice(0, -1).reduce<unknown>(memberOf, data);
  const key = path.at(-1);
  if (Array.isArray(parent) && typeof key === 'number') return parent.splice(key, 1).length > 0;
  if (!isGroup(parent) || key === undefined || !Object.hasOwn(parent, key)) return false;
  delete parent[key];
  return true;
}

function memberOf(data: unknown, key: string | number): unknown {
  if (Array.isArray(data) && typeof key === 'number') return data[key];
  return isGroup(data) && Object.hasOwn(data, key) ? data[key] : undefined;
}

function isGroup(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
