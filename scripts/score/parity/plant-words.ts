import { compare } from '../../../rules/parity/compare.js';
import { valuesIn } from '../../../rules/values/index.js';
import { lineAt } from './lines.js';
import type { Planted } from './model.js';
import { sideOf, type TextPair } from './pairs.js';

/** How words are changed, by kind and language. */
export interface WordFaults {
  'must-to-may': Record<string, [string, string][]>;
  'negation-lost': Record<string, [string, string][]>;
  'wrong-term': Record<string, [string, string][]>;
  units: Record<string, [string, string][]>;
  extra: Record<string, string>;
}

const RULES: Record<string, string[]> = {
  'must-to-may': ['parity-duty', 'parity-terms', 'parity-changed'],
  'negation-lost': ['parity-negation', 'parity-changed', 'parity-duty', 'parity-terms'],
  'wrong-term': ['parity-terms', 'parity-changed', 'parity-negation', 'parity-duty'],
  units: ['parity-values'],
};

/** Faults in single words, sentences left in English, and sentences left out. */
export function plantWords(pair: TextPair, faults: WordFaults): Planted[] {
  return [...swapped(pair, faults), ...inSentences(pair), ...aroundWords(pair)];
}

function swapped({ target, locale }: TextPair, faults: WordFaults): Planted[] {
  const lengths = valuesIn(target, locale).filter(({ kind, text }) => kind === 'duration' && /\d/.test(text));
  const isLength = (at: number) => lengths.some(({ start, end }) => at >= start && at < end);
  return (['must-to-may', 'negation-lost', 'wrong-term', 'units'] as const).flatMap((kind) =>
    (faults[kind][locale] ?? []).flatMap(([from, to]) =>
      placesOf(target, from)
        .filter((at) => kind !== 'units' || isLength(at))
        .map((at): Planted => {
          const line = lineAt(target, at);
          return {
            kind: kind === 'units' ? 'unit' : kind.replaceAll('-', ' '),
            target: target.slice(0, at) + to + target.slice(at + from.length),
            from: line,
            to: line,
            rules: RULES[kind] ?? [],
            note: `${target.slice(Math.max(0, at - 40), at)}[${from}->${to}]${target.slice(at + from.length, at + from.length + 40)}`,
          };
        }),
    ),
  );
}

/** Where a word stands by itself; scripts without spaces are searched letter by letter. */
function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const isWord = /[\u3000-\u9fff\uac00-\ud7af]/.test(word) || !/\p{L}/u.test(text[at - 1] ?? ' ');
    const after = text[at + word.length] ?? ' ';
    if (
      isWord &&
      (/\s$/.test(word) || /[\u3000-\u9fff\uac00-\ud7af\u0400-\u04ff]/.test(word) || !/\p{L}/u.test(after))
    ) {
      places.push(at);
    }
  }
  return places;
}

/** Sentences that stand in the file as they are read: left in English, or left out. */
function inSentences({ source, target, locale }: TextPair): Planted[] {
  const comparison = compare(sideOf(source, 'en', 'source'), sideOf(target, locale, 'target'));
  return comparison.pairs.flatMap(({ sentences, target: passages }) =>
    sentences.flatMap((pair): Planted[] => {
      const [from] = pair.source;
      const [to] = pair.target;
      if (!from || !to || pair.source.length + pair.target.length > 2) return [];
      const at = target.indexOf(to.text);
      if (at < 0 || target.indexOf(to.text, at + 1) >= 0) return [];
      const line = lineAt(target, at);
      const put = (text: string) => target.slice(0, at) + text + target.slice(at + to.text.length);
      const untranslated: Planted = {
        kind:
          to.passage.role === 'heading'
            ? 'untranslated heading'
            : `untranslated ${to.passage.role === 'cell' ? 'cell' : 'sentence'}`,
        target: put(from.text),
        from: line,
        to: line,
        rules: ['parity-untranslated'],
        note: from.text,
      };
      const isAlone = passages.flatMap((passage) => passage.sentences).length === 1;
      const lost: Planted = {
        kind: 'element dropped',
        target: put('').replace(/ {2,}/g, ' '),
        from: line - 1,
        to: line + 1,
        rules: [
          'parity-dropped',
          'parity-lost-term',
          'parity-changed',
          'parity-moved',
          'parity-values',
          'parity-contacts',
        ],
        note: from.text,
      };
      const words = from.text.split(/\s+/).length;
      const isName = words < 2 || !/[a-z]{3}/.test(from.text) || from.text === to.text;
      return [...(isName ? [] : [untranslated]), ...(isAlone || words < 4 ? [] : [lost])];
    }),
  );
}

/** Title, subject, link text and placeholders. */
function aroundWords({ source, target }: TextPair): Planted[] {
  const faults: Planted[] = [];
  const line = (text: string) => lineAt(target, target.indexOf(text));
  const [, title] = /^title: (.+)$/m.exec(target) ?? /^# (.+)$/m.exec(target) ?? [];
  const [, english] = /^title: (.+)$/m.exec(source) ?? /^# (.+)$/m.exec(source) ?? [];
  const add = (kind: string, from: string, to: string, rules?: string[]) => {
    const at = target.indexOf(from);
    if (at < 0) return;
    faults.push({
      kind,
      target: target.slice(0, at) + to + target.slice(at + from.length),
      from: line(from) - 1,
      to: line(from) + 1,
      ...(rules && { rules }),
      note: `${from} -> ${to}`,
    });
  };
  if (title && english) add('title only', title, english);
  const subject =
    /^(?:subject|Subject|Asunto|Objet|Assunto|Тема|الموضوع|主题|主旨|Chủ đề|제목|Paksa|Sijè)\s*[:：]\s*(.+)$/m.exec(
      target,
    )?.[1];
  const englishSubject = /^(?:subject|Subject)\s*:\s*(.+)$/m.exec(source)?.[1];
  if (subject && englishSubject) add('subject only', subject, englishSubject);
  for (const [, text = ''] of target.matchAll(/(?<!!)\[([^\]]{6,})\]\(/g))
    add('English link text', `[${text}]`, '[Read more about this]');
  for (const [, text = ''] of target.matchAll(/!\[([^\]]{6,})\]\(/g))
    add('alt text only', `![${text}]`, '![A hand that holds a phone]');
  return faults;
}
