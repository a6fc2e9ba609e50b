import { readAddresses } from './addresses.js';
import { readCitations } from './citations.js';
import type { Said } from './evaluate.js';
import { folded } from './fold.js';
import { Language } from './language.js';
import { languageData } from './language-data.js';
import type { Value } from './model.js';
import { readPhones } from './phones.js';
import { NumberReader } from './read-numbers.js';
import { NOTHING, Reduction } from './reduction.js';
import { clockOf } from './time-patterns.js';
import { readFigures } from './written-dates.js';

const languages = new Map<string, Language | undefined>();
const figuresOnly = new NumberReader(undefined);

/** "1." before a step, "(2)" before an item. */
const LABEL = /^ ?(?:\d{1,2}[.)] |\(\d{1,2}\) ?)/g;

/**
 * The values that a block of text says, in its order; no two overlap.
 *
 * @param locale a language tag of the project, such as `zh-Hans`; of a language that is not known only what needs no
 *   words is read: figures, telephone numbers, addresses, citations of the codes
 */
export function valuesIn(text: string, locale: string): Value[] {
  const language = languageOf(locale);
  const data = language?.data;
  const reduction = new Reduction(text, folded(text, language?.folding ?? PLAIN));
  for (const [pattern, put] of language?.rewritten ?? [])
    reduction.replace(pattern, (match) => put.replace('$1', match[1] ?? ''));
  if (language?.ignored) reduction.replace(language.ignored, () => NOTHING);
  readAddresses(reduction);
  readCitations(reduction, data?.sectionSign ?? SIGN, data?.paragraphLink ?? '');
  readPhones(reduction, data?.extension ?? 'ext\\.?|x');
  readFigures(reduction, data?.dayFirst ?? false);
  reduction.replace(LABEL, () => NOTHING);
  (language?.numbers ?? figuresOnly).read(reduction);
  return foundIn(reduction, language);
}

const SIGN = '§ ?§?';
const PLAIN = { keepsAccents: false, letters: {} };

interface Place {
  start: number;
  end: number;
  said: Said;
}

function foundIn(reduction: Reduction, language: Language | undefined): Value[] {
  const { text } = reduction;
  const taken = new Uint8Array(text.length);
  const places: Place[] = [];
  const hasNumbers = reduction.numbers.size + reduction.clocks.size > 0;
  for (const { pattern, say, needsNumber } of language?.patterns ?? []) {
    if (needsNumber && !hasNumbers) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const said = end > start && !isTaken(taken, start, end) ? say(match, reduction) : undefined;
      if (said) {
        taken.fill(1, start, end);
        places.push({ start, end, said });
      } else pattern.lastIndex = start + 1;
    }
  }
  for (let at = 0; at < text.length; at += 1) {
    if (taken[at]) continue;
    const said = saidAlone(reduction, text[at] ?? '');
    if (said) places.push({ start: at, end: at + 1, said });
  }
  return places.sort((a, b) => a.start - b.start).map((place) => placed(place, reduction));
}

function isTaken(taken: Uint8Array, start: number, end: number): boolean {
  const at = taken.indexOf(1, start);
  return at >= 0 && at < end;
}

/** What one letter that stands for something read says when no pattern has it. */
function saidAlone(reduction: Reduction, letter: string): Place['said'] | undefined {
  if (letter < '\ue000' || letter > '\uf8ff') return undefined;
  const number = reduction.numbers.get(letter);
  if (number) {
    if (number.isArticle) return undefined;
    const isYear = !number.isWords && number.value >= 1900 && number.value < 2100;
    const kind = isYear && Number.isInteger(number.value) ? 'year' : 'number';
    return {
      kind,
      value: number.written ?? String(number.value),
      ...(number.isWords && isLoose(number.value) && { weak: true as const }),
    };
  }
  const clock = reduction.clocks.get(letter);
  if (clock) return { kind: 'time', value: clockOf(clock.hour * 60 + clock.minute) };
  return reduction.values.get(letter);
}

/** Small numbers in words are said otherwise, and round ones are sayings: "a thousand thanks". */
function isLoose(value: number): boolean {
  return value < 13 || [1e2, 1e3, 1e4, 1e6].includes(value);
}

function placed({ start, end, said }: Place, reduction: Reduction): Value {
  const from = reduction.startOf(start);
  const to = reduction.endOf(end);
  const text = reduction.original.slice(from, to);
  const lead = text.length - text.trimStart().length;
  return { ...said, text: text.trim(), start: from + lead, end: from + lead + text.trim().length };
}

function languageOf(locale: string): Language | undefined {
  if (!languages.has(locale)) {
    const data = languageData(locale);
    languages.set(locale, data && new Language(data));
  }
  return languages.get(locale);
}
