import type { ErrorObject } from 'ajv';
import { suggestName } from '../../rules/nearest-name.js';
import { type DataPath, pathOf } from './data-path.js';
import type { Fault } from './source-problem.js';
import type { YamlSource } from './yaml-source.js';

/** Says one schema error in a plain sentence, with its place and what was expected. */
export function wordsFor(error: ErrorObject, source: YamlSource): Fault {
  const path = pathOf(error);
  if (error.propertyName !== undefined) return badKey(error, [...path, error.propertyName], source);
  const about = describe(error);
  const key = nameOf(path);
  const takes = nameOf(path.slice(0, path.findLastIndex((part) => typeof part === 'string') + 1));
  const value = (reason: string, expected: string | undefined): Fault => ({
    place: source.valuePlace(path),
    reason,
    ...(expected === undefined ? {} : { expected }),
  });
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(error, path, source);
    case 'required':
      return missingKey(error, path, source);
    case 'type':
    case 'anyOf':
      return wrongType(error, path, source);
    case 'enum': {
      const names = (error.params.allowedValues as unknown[]).map(String);
      return value(
        `${shown(error.data)} is not a value of ${takes}.`,
        suggestName(String(error.data), names),
      );
    }
    case 'format':
      return error.params.format === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(String(error.data))
        ? value(`There is no day ${error.data}.`, 'A day of the calendar, as YYYY-MM-DD.')
        : value(`${shown(error.data)} is not what ${takes} takes.`, about);
    case 'minLength':
      return value(`${key} is empty.`, about);
    case 'minItems':
    case 'minProperties':
      return value(`${key} is empty.`, about ?? 'At least one entry.');
    case 'maxProperties':
      return value(`${key} holds more than one value.`, 'One value, such as `text: …` or `date: …`.');
    case 'uniqueItems':
      return doubled(error, path, source);
    case 'minimum':
      return value(`${key} is ${String(error.data)}, which is too small.`, `${error.params.limit} or more.`);
    default:
      return value(
        String(error.data).trim() === ''
          ? `${key} is empty.`
          : `${shown(error.data)} is not what ${takes} takes.`,
        about,
      );
  }
}

function unknownKey(error: ErrorObject, path: DataPath, source: YamlSource): Fault {
  const written = String(error.params.additionalProperty);
  const expected = suggestName(written, Object.keys(error.parentSchema?.properties ?? {}));
  return {
    place: source.keyPlace([...path, written]),
    reason: `\`${written}\` is not a key that ${path.length === 0 ? 'this file' : nameOf(path)} can have.`,
    ...(expected === undefined ? {} : { expected }),
  };
}

function missingKey(error: ErrorObject, path: DataPath, source: YamlSource): Fault {
  const missing = String(error.params.missingProperty);
  const about = error.parentSchema?.properties?.[missing]?.description;
  return {
    place: source.keyPlace(path),
    reason: `${path.length === 0 ? 'The file' : nameOf(path)} has no \`${missing}\`.`,
    expected: `\`${missing}: …\`${about ? `: ${about}` : '.'}`,
  };
}

function badKey(error: ErrorObject, path: DataPath, source: YamlSource): Fault {
  return {
    place: source.keyPlace(path),
    reason: `\`${error.propertyName}\` cannot be a name here.`,
    expected: describe(error) ?? 'A small letter first, then letters and digits only, as in `salesTeam`.',
  };
}

function wrongType(error: ErrorObject, path: DataPath, source: YamlSource): Fault {
  const place = source.valuePlace(path);
  const key = nameOf(path);
  const about = describe(error);
  if (error.data === null || error.data === undefined) {
    const example = source.example(path);
    const expected = example ? `${about ? about.replace(/\.?$/, '. ') : ''}For example: ${example}` : about;
    return { place, reason: `${key} has no value.`, ...(expected ? { expected } : {}) };
  }
  if (path.length === 0) {
    const expected = 'Lines such as `name: …`, each with a key and its value.';
    return { place, reason: `The file holds ${kindOf(error.data)} and not keys with values.`, expected };
  }
  const wanted = error.keyword === 'anyOf' ? 'string' : String(error.params.type);
  const written = source.written(path) ?? String(error.data);
  const isScalar = typeof error.data === 'number' || typeof error.data === 'boolean';
  if (isScalar && wanted === 'string' && couldBe(written, error)) {
    return {
      place,
      reason: `${key} must be text, and ${written} without quotes is read as ${typeof error.data === 'number' ? 'a number' : 'true or false'}.`,
      expected: `Quote it: "${written}".`,
    };
  }
  if (error.keyword === 'anyOf' || isScalar) {
    return {
      place,
      reason: `${shown(error.data)} is not what ${key} takes.`,
      ...(about ? { expected: about } : {}),
    };
  }
  return {
    place,
    reason: `${key} must be ${TYPES[wanted] ?? wanted}, not ${kindOf(error.data)}.`,
    ...expectedOf(wanted, written, about),
  };
}

function doubled(error: ErrorObject, path: DataPath, source: YamlSource): Fault {
  const again = Math.max(Number(error.params.i), Number(error.params.j));
  const items = error.data as unknown[];
  return {
    place: source.valuePlace([...path, again]),
    reason: `${nameOf(path)} lists ${shown(items[again])} twice.`,
    expected: 'Each entry once.',
  };
}

/** Whether quotes are all that is lacking. */
function couldBe(written: string, { parentSchema }: ErrorObject): boolean {
  return typeof parentSchema?.pattern !== 'string' || new RegExp(parentSchema.pattern, 'u').test(written);
}

function expectedOf(wanted: string, written: string, about: string | undefined): Pick<Fault, 'expected'> {
  if (wanted === 'boolean') return { expected: 'Write true or false, without quotes.' };
  if (wanted === 'array' && /^[\w-]+$/.test(written)) return { expected: `A list of one: [${written}].` };
  return about ? { expected: about } : {};
}

const TYPES: Record<string, string> = {
  string: 'text',
  object: 'a group of keys',
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
};

function kindOf(data: unknown): string {
  if (Array.isArray(data)) return 'a list';
  if (typeof data === 'object') return 'a group of keys';
  if (typeof data === 'string') return `the text ${shown(data)}`;
  return String(data);
}

function nameOf(path: DataPath): string {
  if (path.length === 0) return 'the file';
  const at = path.findLastIndex((part) => typeof part === 'string');
  const key = path.slice(0, at + 1).join('.');
  return at === path.length - 1 ? `\`${key}\`` : `an entry of \`${key}\``;
}

function describe(error: ErrorObject): string | undefined {
  return error.parentSchema?.description;
}

/** A value as it is quoted in a sentence: short and in one line. */
function shown(data: unknown): string {
  const text = typeof data === 'string' ? data : (JSON.stringify(data) ?? String(data));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal would obey must not be repeated to it
  const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ');
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`;
}
