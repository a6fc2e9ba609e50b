import { createRequire } from 'node:module';
import type { FilingSentence, FilingSentences } from './filing-sentences.js';
import { latinPattern } from './latin-pattern.js';
import { readData } from './read-data.js';

/** One way to say something in one sentence. */
export interface Saying {
  say: RegExp;
  /** What else the sentence must say, and must not. */
  with?: RegExp;
  without?: RegExp;
  /** What the headings or the words that lead in must say. */
  heads?: RegExp;
  why?: string;
  mild?: string;
  isWarning: boolean;
}

/** The words of a sentence that say it; offsets are of the sentence. */
export interface Said {
  sentence: FilingSentence;
  saying: Saying;
  words: string;
  start: number;
  end: number;
}

type Sentences = Pick<FilingSentences, 'sentences' | 'joined'>;

/** Two statements that cannot both be true. */
export interface Contradiction {
  one: Saying[];
  other: Saying[];
}

/** How filings are hedged, put off and made to contradict themselves: `rules/drafting/filings-en.yaml`. */
export interface FilingDrafting {
  hedges: Saying[];
  futures: Saying[];
  notFuture: RegExp;
  contradictions: Contradiction[];
  records: { what: string; say: RegExp }[];
  recordsKept: RegExp;
}

interface SayingData {
  say: string;
  with?: string;
  without?: string;
  heads?: string;
  why?: string;
  mild?: string;
  severity?: 'warning';
}

interface FilingData {
  names: Record<string, string>;
  hedges: SayingData[];
  futures: SayingData[];
  notFuture: string;
  contradictions: { one: SayingData[]; oneWithout: string; other: SayingData[]; otherWithout: string }[];
  records: Record<string, string>;
  recordsKept: string;
}

const path = createRequire(import.meta.url).resolve('#package/rules/drafting/filings-en.yaml');
let loaded: FilingDrafting | undefined;

/** Reads the data for filings in English, once; `undefined` for other languages, in which none are filed. */
export function loadFilingDrafting(locale: string): FilingDrafting | undefined {
  if (!/^en\b/i.test(locale)) return undefined;
  loaded ??= readFilingDrafting(readData(path) as FilingData);
  return loaded;
}

function readFilingDrafting({ names, ...data }: FilingData): FilingDrafting {
  const pattern = (say: string): string =>
    say.replace(/\{([a-z-]+)\}/g, (_, name: string) => {
      const known = names[name];
      if (known === undefined)
        throw new Error(`rules/drafting/filings-en.yaml: no pattern is named {${name}}`);
      return `(?:${pattern(known)})`;
    });
  const compile = (say: string, flags = '') => new RegExp(latinPattern(pattern(say)), flags);
  const saying = (one: SayingData, without = one.without): Saying => ({
    say: compile(one.say, 'gm'),
    isWarning: one.severity === 'warning',
    ...(one.with && { with: compile(one.with, 'i') }),
    ...(without && { without: compile(without) }),
    ...(one.heads && { heads: compile(one.heads) }),
    ...(one.why && { why: one.why }),
    ...(one.mild && { mild: one.mild }),
  });
  return {
    hedges: data.hedges.map((one) => saying(one)),
    futures: data.futures.map((one) => saying(one)),
    notFuture: compile(data.notFuture),
    contradictions: data.contradictions.map(({ one, other, oneWithout, otherWithout }) => ({
      one: one.map((each) => saying(each, oneWithout)),
      other: other.map((each) => saying(each, otherWithout)),
    })),
    records: Object.entries(data.records).map(([what, say]) => ({ what, say: compile(say, 'i') })),
    recordsKept: compile(data.recordsKept, 'i'),
  };
}

/** What each sentence says: the first of the sayings that it does say. */
export function saidIn({ sentences, joined }: Sentences, sayings: Saying[]): Said[] {
  const said = new Map<number, Said>();
  for (const saying of sayings) {
    for (const { at, start, end, words } of joined.matches(saying.say)) {
      const sentence = sentences[at];
      if (!sentence || said.has(at)) continue;
      const { text, heads } = sentence;
      if ((saying.with && !saying.with.test(text)) || saying.without?.test(text)) continue;
      if (saying.heads && !heads.some((head) => saying.heads?.test(head))) continue;
      said.set(at, { sentence, saying, words: words[0], start, end });
    }
  }
  return [...said].sort(([one], [other]) => one - other).map(([, each]) => each);
}
