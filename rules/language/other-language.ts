import { hanOfOneForm, wordsOf } from './data.js';
import { detect } from './detector.js';
import { LANGUAGES, type Language, languageOfScript, scriptOf } from './languages.js';
import type { Scored } from './scores.js';
import type { SourceWords } from './source-words.js';

interface Found {
  start: number;
  end: number;
  language: string;
}

/** Fewest letters of a third script that are a sentence's part and no name; Chinese says more with fewer. */
const LETTERS = 6;
const CHARACTERS = 4;
/** Fewest small words that tell a third language of the same script, and how many more than the own ones. */
const SMALL_WORDS = 4;

/** Words of a sentence in a language that is neither the translation's nor its source's. */
export function otherLanguageIn(
  text: string,
  words: readonly Scored[],
  language: Language,
  source: SourceWords,
): Found[] {
  if (words.length === 0 || source.saysWhole(text)) return [];
  const whole = otherForm(text, language) ?? otherOfSameScript(words, language);
  if (whole) return [{ start: 0, end: text.length, language: whole }];
  return otherScript(words, language, source);
}

/** The other of the two forms of written Chinese, by characters that only one form has. */
function otherForm(text: string, language: Language): string | undefined {
  if (scriptOf(language) !== 'Han') return undefined;
  const { simplified, traditional } = hanOfOneForm();
  const count = (set: ReadonlySet<string>) => [...text].filter((character) => set.has(character)).length;
  const isSimplified = language === 'zh-Hans';
  const own = count(isSimplified ? simplified : traditional);
  const other = count(isSimplified ? traditional : simplified);
  return other >= 2 && other > own * 2 ? (isSimplified ? 'zh-Hant' : 'zh-Hans') : undefined;
}

/** Needs both small words and statistics: neighbours such as Spanish and Portuguese share much. */
function otherOfSameScript(words: readonly Scored[], language: Language): string | undefined {
  const telling = words.filter((word) => !word.isKept && word.script === 'Latin');
  if (scriptOf(language) !== 'Latin') return undefined;
  const count = (of: Language) => telling.filter(({ word }) => wordsOf(of).small.has(word)).length;
  const own = count(language);
  const detected = detect(telling.map(({ text }) => text).join(' '))?.language;
  const other = LANGUAGES.find((one) => one === detected && one !== language);
  if (!other) return undefined;
  const theirs = count(other);
  return theirs >= SMALL_WORDS && theirs > own * 1.5 + 1 ? other : undefined;
}

function otherScript(words: readonly Scored[], language: Language, source: SourceWords): Found[] {
  const found: Found[] = [];
  let run: Scored[] = [];
  const close = () => {
    const [first] = run;
    const last = run.at(-1);
    const letters = run.reduce((sum, { text }) => sum + text.length, 0);
    const isLong = letters >= (first?.script === 'Han' ? CHARACTERS : LETTERS);
    if (first && last && isLong && !run.every(({ word }) => source.has(word))) {
      const of = languageOfScript(first.script) ?? detect(run.map(({ text }) => text).join(' '))?.language;
      if (of) found.push({ start: first.start, end: last.end, language: of });
    }
    run = [];
  };
  for (const word of words) {
    const isThird = !word.isKept && word.script !== scriptOf(language) && word.script !== 'Latin';
    if (!isThird || (run[0] && run[0].script !== word.script)) close();
    if (isThird) run.push(word);
  }
  close();
  return found;
}
