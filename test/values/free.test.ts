import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readData } from '../../rules/read-data.js';
import { comparedValues, valuesIn } from '../../rules/values/index.js';

const folder = fileURLToPath(new URL('free', import.meta.url));
const read = <T>(name: string) => readData(`${folder}/${name}.yaml`) as Record<string, T>;
const english = read<string>('en');
const changes = read<[string, string]>('changes');
const locales = readdirSync(folder)
  .map((name) => name.replace('.yaml', ''))
  .filter((name) => name !== 'en' && name !== 'changes');

/** What two sentences say otherwise, in short. */
function differences(source: string, target: string, locale: string): string[] {
  const { missing, added, changed } = comparedValues(valuesIn(source, 'en'), valuesIn(target, locale));
  return [
    ...missing.map(({ value }) => `- ${value}`),
    ...added.map(({ value }) => `+ ${value}`),
    ...changed.map(([one, other]) => `${one.value} → ${other.value}`),
  ];
}

describe.each(locales)('sentences freely translated into %s', (locale) => {
  const translated = read<string>(locale);

  test('are those of the English file', () => {
    expect(Object.keys(translated)).toEqual(Object.keys(english));
  });

  test.each(Object.entries(translated))('%s says the same values: %s', (id, sentence) => {
    expect(differences(english[id] ?? '', sentence, locale)).toEqual([]);
  });

  test.each(Object.entries(changes))('%s differs when %j changes', (id, [from, to]) => {
    const source = english[id] ?? '';
    const changed = source.replace(from, to);
    expect(changed).not.toBe(source);
    expect(differences(changed, translated[id] ?? '', locale)).not.toEqual([]);
  });
});
