import { createRequire } from 'node:module';
import { readData } from '../read-data.js';
import { englishSyllables } from '../readability/english.js';
import { spanishSyllables } from '../readability/spanish.js';
import type { Counting } from '../readability/words.js';

/** A regular expression and what to write in place of what it finds. */
export interface Replacement {
  say: RegExp;
  use: string;
}

/** How abbreviations are explained, or need no explaining. */
interface Abbreviations {
  explain: string[];
  known: string[];
  names: string[];
  reply: string[];
  after: string[];
  owners: string[];
  openers: string[];
  before: string[];
  naming: string[];
}

/** What the plain rules know of one language, from `rules/plain/<language>.yaml`. */
export interface PlainWords {
  language: 'en' | 'es';
  counting: Counting;
  abbreviations: Abbreviations;
  legalese: Replacement[];
  doubleNegatives: Replacement[];
  passiveDuty: { say: RegExp; states: string[]; actor: RegExp };
  capitals: { keywords: string[] };
}

interface PlainData
  extends Omit<PlainWords, 'language' | 'counting' | 'legalese' | 'doubleNegatives' | 'passiveDuty'> {
  syllables: Record<string, number>;
  terms: string[];
  legalese: { say: string; use: string }[];
  doubleNegatives: { say: string; use: string }[];
  passiveDuty: { say: string; states: string[]; actor: string };
}

const require = createRequire(import.meta.url);
const loaded = new Map<string, PlainWords>();

/** Reads a language's data, once; `undefined` for a language that the plain rules cannot read. */
export function loadPlainWords(locale: string): PlainWords | undefined {
  const language = locale.toLowerCase().split('-')[0];
  if (language !== 'en' && language !== 'es') return undefined;
  const known = loaded.get(language) ?? readPlainWords(language);
  loaded.set(language, known);
  return known;
}

function readPlainWords(language: 'en' | 'es'): PlainWords {
  const path = require.resolve(`#package/rules/plain/${language}.yaml`);
  const { syllables, terms, ...data } = readData(path) as PlainData;
  const spanish = (word: string) => syllables[word.toLowerCase()] ?? spanishSyllables(word);
  const english = (word: string) => englishSyllables(word, syllables);
  return {
    ...data,
    language,
    counting: { syllablesOf: language === 'es' ? spanish : english, terms },
    legalese: data.legalese.map(({ say, use }) => ({ say: wholeWords(say), use })),
    doubleNegatives: data.doubleNegatives.map(({ say, use }) => ({ say: wholeWords(say), use })),
    passiveDuty: {
      say: wholeWords(data.passiveDuty.say),
      states: data.passiveDuty.states,
      actor: new RegExp(data.passiveDuty.actor, 'iu'),
    },
  };
}

function wholeWords(say: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${say})(?![\\p{L}\\p{N}])`, 'giu');
}
