import type { ErrorObject } from 'ajv';
import { nearestName } from '../../rules/nearest-name.js';
import { type DataPath, pathOf } from './data-path.js';
import { wordsFor } from './schema-words.js';
import { type SchemaName, schemaErrors } from './schemas.js';
import type { Fault } from './source-problem.js';
import type { YamlSource } from './yaml-source.js';

/** Checks data against a published schema: one plain sentence per fault, in reading order. */
export function schemaFaults(name: SchemaName, source: YamlSource): Fault[] {
  const errors = withoutRepetition(schemaErrors(name, source.data));
  return errors
    .map((error) => wordsFor(error, source))
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}

/**
 * The keys and values that the schema refuses, the last of a list first, so that removing one leaves the
 * others' indexes alone. For a missing key it is the group that lacks it; at the top, the key.
 */
export function refusedPaths(name: SchemaName, data: unknown): DataPath[] {
  const paths = withoutRepetition(schemaErrors(name, data)).map((error) =>
    error.keyword === 'required' && error.instancePath !== '' ? pathOf(error) : offenderOf(error),
  );
  const unique = new Map(paths.map((path) => [path.join('/'), path]));
  return [...unique.values()].sort((a, b) => Number(b.at(-1)) - Number(a.at(-1)) || b.length - a.length);
}

/** The keys that misspelt ones were meant to be: `form499FilerId` where it says `form499FilerID`. */
export function meantPaths(name: SchemaName, data: unknown): DataPath[] {
  return schemaErrors(name, data)
    .filter((error) => error.keyword === 'additionalProperties')
    .flatMap((error) => {
      const meant = keyMeant(error);
      return meant === undefined ? [] : [[...pathOf(error), meant]];
    });
}

function keyMeant(unknown: ErrorObject): string | undefined {
  const known = Object.keys(unknown.parentSchema?.properties ?? {});
  return nearestName(String(unknown.params.additionalProperty), known);
}

function offenderOf(error: ErrorObject): DataPath {
  const path = pathOf(error);
  if (error.keyword === 'uniqueItems') return [...path, Math.max(error.params.i, error.params.j)];
  if (error.keyword === 'additionalProperties') return [...path, String(error.params.additionalProperty)];
  if (error.keyword === 'required') return [...path, String(error.params.missingProperty)];
  return error.propertyName === undefined ? path : [...path, error.propertyName];
}

/** Of the errors that one fault brings about, the one that says most. */
function withoutRepetition(errors: ErrorObject[]): ErrorObject[] {
  const alternatives = errors.filter((error) => error.keyword === 'anyOf').map((error) => error.instancePath);
  const kept = errors.filter((error) => {
    if (error.keyword === 'propertyNames' || error.keyword === 'if') return false;
    if (alternatives.includes(error.instancePath)) return isBestAlternative(error, errors);
    return true;
  });
  const unique = new Map(kept.map((error) => [`${offenderOf(error).join('/')} ${error.keyword}`, error]));
  return [...unique.values()].filter((error) => !isTypoOfRequired(error, errors));
}

/**
 * Where a value may be text or a group of keys, only the alternative that the author began is of interest:
 * for a group its keys, for anything else the one sentence of the `anyOf` itself.
 */
function isBestAlternative(error: ErrorObject, errors: ErrorObject[]): boolean {
  const here = errors.filter((other) => other.instancePath === error.instancePath);
  const aboutKeys = (other: ErrorObject) =>
    ['required', 'additionalProperties', 'minProperties'].includes(other.keyword) ||
    other.propertyName !== undefined;
  const data: unknown = here.findLast((other) => other.keyword === 'anyOf')?.data;
  const isGroup = typeof data === 'object' && data !== null && !Array.isArray(data);
  const below = errors.some((other) => other.instancePath.startsWith(`${error.instancePath}/`));
  if (isGroup && (below || here.some(aboutKeys))) return aboutKeys(error);
  return error === here.findLast((other) => other.keyword === 'anyOf');
}

/** A misspelt required key is one fault: the key that is not known says it all. */
function isTypoOfRequired(error: ErrorObject, errors: ErrorObject[]): boolean {
  return (
    error.keyword === 'required' &&
    errors.some(
      (other) =>
        other.keyword === 'additionalProperties' &&
        other.instancePath === error.instancePath &&
        keyMeant(other) === error.params.missingProperty,
    )
  );
}
