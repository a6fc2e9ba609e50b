import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readData } from '../read-data.js';
import { fold } from './fold.js';
import type { Form, Lexicon, Part } from './model.js';

const folder = dirname(createRequire(import.meta.url).resolve('#package/rules/lexicon/en.yaml'));
const BEGINNING = 3;
const UNSPACED = ['zh'];

/** What lies between the parts of a form. */
const BETWEEN = /[\s'./-]+/;

const known = new Map<string, Lexicon | undefined>();
let light: ReadonlySet<string> | undefined;
let near: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * @param locale a language of this project, such as `es` or `zh-Hans`; `undefined` comes back for any other
 * @param only the forms of this concept alone
 */
export function loadLexicon(locale: string, only?: string): Lexicon | undefined {
  const key = `${locale} ${only ?? ''}`;
  if (known.has(key)) return known.get(key);
  const path = join(folder, `${locale}.yaml`);
  const isNamed = /^[a-z]{2,3}(-[A-Za-z]+)?$/.test(locale) && existsSync(path);
  const lexicon = isNamed ? read(path, locale, only) : undefined;
  known.set(key, lexicon);
  return lexicon;
}

/** Concepts that hardly tell one sentence from another. */
export function lightConcepts(): ReadonlySet<string> {
  light ??= new Set((readData(join(folder, 'en.yaml')) as { light: string[] }).light);
  return light;
}

/** For each concept, those that a faithful translation may say instead of it. */
export function nearConcepts(): ReadonlyMap<string, ReadonlySet<string>> {
  if (near) return near;
  const all = new Map<string, Set<string>>();
  for (const group of (readData(join(folder, 'en.yaml')) as { near: string[][] }).near) {
    for (const concept of group) {
      const others = all.get(concept) ?? new Set();
      for (const other of group) if (other !== concept) others.add(other);
      all.set(concept, others);
    }
  }
  near = all;
  return near;
}

const written = new Map<string, Record<string, string[]>>();

function conceptsOf(path: string): Record<string, string[]> {
  const concepts = written.get(path) ?? (readData(path) as { concepts: Record<string, string[]> }).concepts;
  written.set(path, concepts);
  return concepts;
}

function read(path: string, locale: string, only?: string): Lexicon {
  const concepts = conceptsOf(path);
  const language = locale.split('-')[0] ?? locale;
  const lexicon: Lexicon = {
    isSpaced: !UNSPACED.includes(language),
    fold: language === 'ar' ? 'arabic' : ['vi', 'zh', 'ko'].includes(language) ? 'case' : 'latin',
    byBeginning: new Map(),
    beginning: BEGINNING,
  };
  const forms = new Map<string, Form>();
  for (const [concept, written] of Object.entries(concepts)) {
    if (only !== undefined && concept !== only) continue;
    for (const one of written) {
      const text = fold(String(one).normalize('NFC'), lexicon.fold).text;
      checkStars(text, concept, path);
      const form = forms.get(text) ?? formOf(text, lexicon);
      if (!form.concepts.includes(concept)) form.concepts.push(concept);
      forms.set(text, form);
    }
  }
  for (const form of forms.values()) {
    const first = form.parts[0];
    if (!first) continue;
    const key = first.openStart ? '' : first.text.slice(0, BEGINNING);
    lexicon.byBeginning.set(key, [...(lexicon.byBeginning.get(key) ?? []), form]);
  }
  return lexicon;
}

/** @throws Error where a `*` stands inside a word, which would silently be left out */
function checkStars(form: string, concept: string, path: string): void {
  if (form.split(BETWEEN).some((part) => part.slice(1, -1).includes('*'))) {
    throw new Error(
      `${path}: “${form}” under ${concept} has a * inside a word; it may only begin or end one`,
    );
  }
}

function formOf(text: string, lexicon: Lexicon): Form {
  const parts = partsOf(text, lexicon);
  return { parts, letters: parts.reduce((sum, part) => sum + part.text.length, 0), concepts: [] };
}

function partsOf(text: string, { isSpaced }: Lexicon): Part[] {
  const parts = isSpaced ? text.split(BETWEEN) : [text.replace(/\s+/g, '')];
  return parts
    .filter((part) => part.replaceAll('*', '') !== '')
    .map((part) => ({
      text: part.replaceAll('*', ''),
      openStart: part.startsWith('*'),
      openEnd: part.endsWith('*'),
    }));
}
