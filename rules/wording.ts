import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readData } from './read-data.js';
import { compileWording, type LikenessData, type Wording, type WordingData } from './recognise/index.js';

/** Languages whose wording is known. */
export const WORDING_LOCALES = ['en', 'es'] as const;

const require = createRequire(import.meta.url);
const loaded = new Map<string, Wording>();

/**
 * The wording of a language, compiled and kept; `undefined` when the project has none for it.
 * A region is no matter: `es-US` reads as `es`.
 */
export function loadWording(locale: string): Wording | undefined {
  const language = locale.toLowerCase().split('-')[0] ?? '';
  if (!(WORDING_LOCALES as readonly string[]).includes(language)) return undefined;
  const known = loaded.get(language) ?? compileWording(readWording(language));
  loaded.set(language, known);
  return known;
}

/** Every language's wording, for guessing which one a text is in. */
export function allWordings(): Wording[] {
  return WORDING_LOCALES.flatMap((locale) => loadWording(locale) ?? []);
}

/**
 * Merges all files of one language; each may add language facts, concepts, elements, lacks, features and
 * word classes. What was learned with `npm run train` stands beside them.
 */
export function readWording(language: string): WordingData {
  const folder = dirname(require.resolve(`#package/rules/wording/${language}/language.yaml`));
  const merged = { concepts: {}, elements: {}, lacks: {}, features: {}, classes: {} } as WordingData;
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()) {
    const part = readData(join(folder, file)) as Partial<WordingData>;
    if (part.language) merged.language = part.language;
    Object.assign(merged.concepts, part.concepts);
    Object.assign(merged.elements, part.elements);
    Object.assign(merged.lacks, part.lacks);
    Object.assign(merged.features, part.features);
    Object.assign(merged.classes, part.classes);
  }
  merged.learned = readdirSync(folder)
    .filter((name) => /^likeness.*\.json$/.test(name))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as LikenessData);
  return merged;
}
