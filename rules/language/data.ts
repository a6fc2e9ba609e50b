import { createRequire } from 'node:module';
import { readData } from '../read-data.js';
import { LANGUAGES, type Language } from './languages.js';

/** What is known of the words of one language. */
export interface Words {
  /** Small words that any text is full of. */
  small: ReadonlySet<string>;
  /** Small words of which one alone tells the language. */
  telling: ReadonlySet<string>;
  /** Ordinary words of this field; empty for languages that are not translated from. */
  vocabulary: ReadonlySet<string>;
  /** Words of English that this language also writes, which speak for neither. */
  loans: ReadonlySet<string>;
  /** Ends of words that English and this language share. */
  endings: readonly string[];
}

/** What stays as it is in any translation. */
export interface Stays {
  /** Terms and names, in just this case. */
  always: readonly string[];
  /** What buttons and menus say, left as it is amid a translated sentence only. */
  labels: readonly string[];
}

interface StaysFile extends Stays {
  states: string;
  loans: Record<string, string>;
  endings: Record<string, string[]>;
}

type WordsFile = Record<string, { function: string; telling?: string; vocabulary?: string }>;

const resolve = createRequire(import.meta.url).resolve;
const read = (name: string) => readData(resolve(`#package/rules/language/${name}.yaml`));
const listed = (text = '') => text.split(/\s+/).filter((word) => word !== '');

let words: Map<Language, Words> | undefined;
let stays: Stays | undefined;
let han: { simplified: ReadonlySet<string>; traditional: ReadonlySet<string> } | undefined;

/** The words of a language. */
export function wordsOf(language: Language): Words {
  words ??= readWords();
  return words.get(language) as Words;
}

/** What stays in a translation into any language. */
export function staysAlways(): Stays {
  if (!stays) {
    const file = read('stays') as StaysFile;
    stays = { always: [...file.always, ...file.states.split(/,\s+/)], labels: file.labels };
  }
  return stays;
}

/** Characters of standard Chinese writing that only one of its two forms has. */
export function hanOfOneForm() {
  if (!han) {
    const file = read('han') as Record<'zh-Hans' | 'zh-Hant', string>;
    const characters = (text: string) => new Set(text.replace(/\s/g, ''));
    han = { simplified: characters(file['zh-Hans']), traditional: characters(file['zh-Hant']) };
  }
  return han;
}

function readWords(): Map<Language, Words> {
  const file = read('words') as WordsFile;
  const { loans, endings } = read('stays') as StaysFile;
  return new Map(
    LANGUAGES.map((language) => [
      language,
      {
        small: new Set(listed(file[language]?.function)),
        telling: new Set(listed(file[language]?.telling)),
        vocabulary: new Set(listed(file[language]?.vocabulary)),
        loans: new Set(listed(loans[language])),
        endings: endings[language] ?? [],
      },
    ]),
  );
}
