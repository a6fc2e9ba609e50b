import { createRequire } from 'node:module';
import { latinPattern } from './latin-pattern.js';
import { readData } from './read-data.js';
import { bareForm, bareOfPast, formOfOne, pastForm, plainForm, plural, singular } from './word-forms.js';

/** Words that are certainly a fault, and what to write instead (`$1` and the like stand for what was found). */
export interface Correction {
  /** Tried on a whole document, and cheap: `isFolded` tells whether on its text in small letters. */
  quick: RegExp;
  isFolded: boolean;
  /** What a match of `quick` has to match, at its place. */
  say(): RegExp;
  /** Absent where more than one correction is likely. */
  use?: string;
  /** What is wrong, said after the words in quotation marks. */
  why: string;
}

/** When a word may stand twice in a row, or only then may not. */
export interface DoubledCase {
  words: string[];
  /** The text before and after a pair with which it is no fault. */
  fineBehind?: RegExp;
  fineBefore?: RegExp;
  /** The text after a pair without which it is no fault. */
  faultBefore?: RegExp;
}

export interface DoubledWords {
  /** Words that join others: a phrase that begins or ends with one is not whole. */
  joining: Set<string>;
  /** Those that begin what cannot be said twice: prepositions. */
  leading: Set<string>;
  allowed: Set<string>;
  allowedPhrases: Set<string>;
  /** Joining words with which a repeated phrase is an idiom: again and again and. */
  idiomatic: Set<string>;
  cases: DoubledCase[];
}

/** What the rules on drafting know of one language, from `rules/drafting/<language>.yaml`. */
export interface DraftingWords {
  doubled: DoubledWords;
  /** Words that stand with a capital, and that a misspelt word with a capital may mean. */
  titled: Set<string>;
  misspelt: Correction[];
  slips: Correction[];
}

interface DraftingData {
  titled: string[];
  names?: Record<string, string>;
  doubled: {
    joining: string[];
    leading: string[];
    allowed: string[];
    allowedPhrases: string[];
    idiomatic: string[];
    cases: { words: string[]; fineBehind?: string; fineBefore?: string; faultBefore?: string }[];
  };
  misspelt: CorrectionData[];
  slips: CorrectionData[];
}

interface CorrectionData {
  say: string;
  use?: string;
  why?: string;
  /** Only in this case of letters. */
  exact?: boolean;
}

const require = createRequire(import.meta.url);
const loaded = new Map<string, DraftingWords>();

/** Reads a language's data, once; `undefined` for a language whose drafting the rules cannot judge. */
export function loadDraftingWords(locale: string): DraftingWords | undefined {
  const language = locale.toLowerCase().split('-')[0] ?? '';
  if (language !== 'en' && language !== 'es') return undefined;
  const known = loaded.get(language) ?? readDraftingWords(language);
  loaded.set(language, known);
  return known;
}

function readDraftingWords(language: 'en' | 'es'): DraftingWords {
  const path = require.resolve(`#package/rules/drafting/${language}.yaml`);
  const { names = {}, doubled, titled, misspelt, slips } = readData(path) as DraftingData;
  return {
    doubled: {
      joining: new Set(doubled.joining),
      leading: new Set(doubled.leading),
      allowed: new Set(doubled.allowed),
      allowedPhrases: new Set(doubled.allowedPhrases),
      idiomatic: new Set(doubled.idiomatic),
      cases: doubled.cases.map(({ words, fineBehind, fineBefore, faultBefore }) => ({
        words,
        ...(fineBehind && { fineBehind: new RegExp(`(?:${fineBehind})$`, 'iu') }),
        ...(fineBefore && { fineBefore: new RegExp(`^(?:${fineBefore})`, 'iu') }),
        ...(faultBefore && { faultBefore: new RegExp(`^(?:${faultBefore})`, 'iu') }),
      })),
    },
    titled: new Set(titled),
    misspelt: misspelt.map((one) => correction(one, names, 'is misspelt')),
    slips: slips.map((one) => correction(one, names, 'does not agree')),
  };
}

const FORMS: Record<string, (word: string) => string> = {
  plain: plainForm,
  bare: bareForm,
  'of-one': formOfOne,
  past: pastForm,
  undone: bareOfPast,
  one: singular,
  many: plural,
};

/** What to write in the place of a match of `say`; `undefined` where the correction is not certain. */
export function corrected({ use }: Correction, match: RegExpMatchArray): string | undefined {
  const words = use
    ?.replace(
      /\{([a-z-]+) (\d)\}/g,
      (_, form: string, group: string) => FORMS[form]?.(match[Number(group)] ?? '') ?? '',
    )
    .replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
  if (words === undefined) return undefined;
  const said = match[0];
  if (/^\p{Lu}{2,}(?:\P{L}+\p{Lu}+)*$/u.test(said)) return words.toUpperCase();
  return /^\p{Lu}/u.test(said) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** `{name}` in a `say` stands for the pattern of that name. */
function correction(
  { say, use, why, exact }: CorrectionData,
  names: Record<string, string>,
  otherwise: string,
): Correction {
  const source = `(?<![\\p{L}\\p{N}'’-])(?:${filled(say, names)})(?![\\p{L}\\p{N}-])`;
  return {
    quick: new RegExp(latinPattern(source, !exact), 'gm'),
    isFolded: !exact,
    say: () => new RegExp(source, exact ? 'uy' : 'iuy'),
    ...(use !== undefined && { use }),
    why: why ?? otherwise,
  };
}

function filled(say: string, names: Record<string, string>): string {
  return say.replace(/\{([a-z-]+)\}/g, (_, name: string) => {
    const pattern = names[name];
    if (pattern === undefined) throw new Error(`rules/drafting: no pattern is named {${name}}`);
    return `(?:${filled(pattern, names)})`;
  });
}
