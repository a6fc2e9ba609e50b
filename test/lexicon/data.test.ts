import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { conceptsIn, lightConcepts, nearConcepts } from '../../rules/lexicon/index.js';
import { readData } from '../../rules/read-data.js';

const folder = dirname(createRequire(import.meta.url).resolve('#package/rules/lexicon/en.yaml'));
const languages = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => basename(file, '.yaml'));

function conceptsOf(language: string): Record<string, string[]> {
  return (readData(`${folder}/${language}.yaml`) as { concepts: Record<string, string[]> }).concepts;
}

const master = Object.keys(conceptsOf('en'));

describe('the lexicons', () => {
  it('are twelve', () => {
    expect(languages).toHaveLength(12);
  });

  it('name only known concepts as light or near', () => {
    const named = [...lightConcepts(), ...nearConcepts().keys()];
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((concept) => !master.includes(concept))).toEqual([]);
  });

  it('hold nearness to be mutual, and nothing near to itself', () => {
    for (const [concept, others] of nearConcepts()) {
      expect(others.has(concept)).toBe(false);
      for (const other of others) expect(nearConcepts().get(other)?.has(concept)).toBe(true);
    }
  });
});

describe.each(languages)('the lexicon of %s', (language) => {
  const concepts = conceptsOf(language);

  it('has exactly the concepts of English', () => {
    expect(Object.keys(concepts).sort()).toEqual([...master].sort());
  });

  it('has forms for every concept, each once', () => {
    for (const [concept, forms] of Object.entries(concepts)) {
      expect(forms.length, concept).toBeGreaterThan(0);
      expect(
        forms.filter((form, index) => forms.indexOf(form) !== index),
        concept,
      ).toEqual([]);
    }
  });

  it('finds every form by itself', () => {
    const lost = Object.entries(concepts).flatMap(([concept, forms]) =>
      forms
        .map((form) => String(form).replaceAll('*', ''))
        .filter((form) => !conceptsIn(form, language).some((hit) => hit.concepts.includes(concept)))
        .map((form) => `${concept}: ${form}`),
    );
    expect(lost).toEqual([]);
  });
});
