import { type Limits, measures } from './measure.js';
import type { Sentence } from './sentences.js';
import type { Pattern, Phrase, Reading, Wording } from './wording.js';

/** Sentences that together satisfy one pattern. */
export interface Match {
  sentences: Sentence[];
  pattern: Pattern;
}

/** What patterns are matched in. */
export interface Setting {
  kind: string;
  regime: string;
  channels: string[];
}

const FEW = 3;
/** How many sentences away a `~` may stand. */
const REACH = 3;

/** How many sentences that add nothing may stand between those that do, and of how many words at most. */
const FILLERS = 1;
const FILLER_WORDS = 8;
const isShort = (words: string) => words.split(' ').length - 2 <= FILLER_WORDS;

/** The text under patterns: remembers what each phrase found in each sentence. */
export class Matcher {
  /** All words there are: a pattern that needs others is not looked for sentence by sentence. */
  private heap: Reading | undefined;

  constructor(
    readonly sentences: Sentence[],
    readonly setting: Setting,
    private readonly wording: Wording,
    private readonly limits: Limits = {},
    private readonly readings = new Map<string, Reading>(),
  ) {}

  /** The same, of some of its sentences only. */
  within(sentences: Sentence[]): Matcher {
    return new Matcher(sentences, this.setting, this.wording, this.limits, this.readings);
  }

  /**
   * Whether the sentences, with their heads, say half or more of what some pattern asks for; and state a length of
   * time that fits, where patterns measure one.
   */
  comesNear(patterns: Pattern[]): boolean {
    const texts = this.sentences.flatMap(({ words, heads }) => [words, ...heads]);
    const stated = texts.map((words) => ({ words }));
    const measured = patterns.flatMap(({ measure }) => measure ?? []);
    if (measured.length > 0 && !measured.some((measure) => measures(measure, stated, this.limits)))
      return false;
    return patterns.some(({ all }) => {
      const said = all.filter((phrase) => texts.some((words) => this.says(words, phrase)));
      return said.length > 0 && said.length * 2 >= all.length;
    });
  }

  /** The tightest match of any pattern: fewest sentences, then earliest. */
  best(patterns: Pattern[]): Match | undefined {
    let best: Match | undefined;
    for (const pattern of patterns) {
      if (!this.applies(pattern)) continue;
      for (let at = 0; at < this.sentences.length; at += 1) {
        if (best && best.sentences.length === 1 && (best.sentences[0] as Sentence) === this.sentences[at])
          break;
        const match = this.at(at, pattern);
        if (match && (!best || precedes(match, best))) best = match;
        if (match?.sentences.length === 1) break;
      }
    }
    return best;
  }

  /** Every match of every pattern, tightest form, in reading order. */
  every(patterns: Pattern[]): Match[] {
    const matches: Match[] = [];
    for (let at = 0; at < this.sentences.length; at += 1) {
      for (const pattern of patterns) {
        const match = this.applies(pattern) ? this.at(at, pattern) : undefined;
        if (match) matches.push(match);
      }
    }
    return matches;
  }

  /** Whether a phrase stands anywhere in the document. */
  anywhere(phrase: Phrase): boolean {
    return this.sentences.some((sentence) => this.says(sentence.words, phrase));
  }

  /** Whether any of them is for documents of this kind and regime. */
  concerns(patterns: Pattern[]): boolean {
    const { kind, regime } = this.setting;
    return patterns.some(
      (pattern) => (pattern.kinds?.includes(kind) ?? true) && (pattern.regime ?? regime) === regime,
    );
  }

  private applies(pattern: Pattern): boolean {
    const { channels } = this.setting;
    // Of a few sentences no heap need be made.
    if (this.sentences.length > FEW)
      this.heap ??= this.wording.heap(
        this.sentences.flatMap(({ words, heads }) => [words, ...heads].map((each) => this.reading(each))),
      );
    const { heap } = this;
    return (
      (!heap || pattern.all.every((phrase) => phrase.couldBeIn(heap))) &&
      this.concerns([pattern]) &&
      (pattern.channels?.some((channel) => channels.includes(channel)) ?? true) &&
      pattern.whole.every((phrase) => this.anywhere(phrase)) &&
      !pattern.notWhole.some((phrase) => this.anywhere(phrase))
    );
  }

  private at(first: number, pattern: Pattern): Match | undefined {
    const anchor = this.sentences[first];
    // Headings say nothing by themselves, unless the pattern looks for what only titles.
    if (!anchor || !(pattern.roles?.includes(anchor.role) ?? anchor.role !== 'heading')) return undefined;
    const most = pattern.window > 1 && !pattern.count ? pattern.window + FILLERS : pattern.window;
    for (let size = 1; size <= most; size += 1) {
      const used = pattern.count
        ? this.counted(first, size, pattern, pattern.count)
        : this.saidIn(first, size, pattern);
      if (!used || !this.allowed(used, first, size, pattern)) continue;
      return { sentences: used, pattern };
    }
    return undefined;
  }

  /** The sentences of a window that say all phrases; its first and last must add something, heads may add the rest. */
  private saidIn(
    first: number,
    size: number,
    { all: phrases, own, window: most }: Pattern,
  ): Sentence[] | undefined {
    const window = this.window(first, size);
    const [anchor] = window;
    if (!anchor || window.length < size) return undefined;
    const adds = new Set<Sentence>();
    const shared: Sentence[][] = [];
    for (const phrase of phrases) {
      const sayers = window.filter((sentence) => this.says(sentence.words, phrase));
      if (sayers.length === 0 && (own || !anchor.heads.some((head) => this.says(head, phrase))))
        return undefined;
      // A phrase said by one sentence only needs that sentence; said by several, any will do.
      if (sayers.length === 1) adds.add(sayers[0] as Sentence);
      else if (sayers.length > 1) shared.push(sayers);
    }
    for (const sayers of shared) {
      if (!sayers.some((sayer) => adds.has(sayer))) adds.add(sayers[0] as Sentence);
    }
    const spans = adds.has(anchor) && adds.has(window[size - 1] as Sentence);
    const fillers = window.filter((sentence) => !adds.has(sentence));
    const isFilled = fillers.length <= FILLERS && fillers.every(({ words }) => isShort(words));
    return spans && isFilled && adds.size <= most ? window : undefined;
  }

  private counted(
    first: number,
    size: number,
    pattern: Pattern,
    { least, of }: { least: number; of: Phrase[] },
  ): Sentence[] | undefined {
    const window = this.window(first, size);
    if (window.length < size) return undefined;
    const sayers = new Set<Sentence>();
    let found = 0;
    for (const phrase of of) {
      const saying = window.filter((sentence) => this.says(sentence.words, phrase));
      if (saying.length > 0) found += 1;
      for (const sentence of saying) sayers.add(sentence);
    }
    if (found < least || !sayers.has(window[0] as Sentence)) return undefined;
    if (pattern.roles && window.some(({ role }) => !pattern.roles?.includes(role))) return undefined;
    const rest = pattern.all.every(
      (phrase) =>
        window.some((sentence) => this.says(sentence.words, phrase)) ||
        window[0]?.heads.some((head) => this.says(head, phrase)),
    );
    return rest ? window.filter((sentence) => sayers.has(sentence)) : undefined;
  }

  private allowed(used: Sentence[], first: number, size: number, pattern: Pattern): boolean {
    const anchor = used[0] as Sentence;
    if (pattern.not.some((phrase) => used.some(({ words }) => this.says(words, phrase)))) return false;
    if (pattern.not.some((phrase) => this.lending(used, pattern).some((head) => this.says(head, phrase)))) {
      return false;
    }
    // A head may lend the time too: "Kept for one year:" above a list.
    const lent = this.lending(used, pattern).map((words) => ({ words }));
    if (pattern.measure && !measures(pattern.measure, [...used, ...lent], this.limits)) return false;
    const inHeads = (phrase: Phrase) => anchor.heads.some((head) => this.says(head, phrase));
    if (!pattern.heads.every(inHeads) || pattern.notHeads.some(inHeads)) return false;
    if (pattern.near.length === 0 && pattern.notNear.length === 0) return true;
    const around = [
      ...this.sentences.slice(Math.max(0, first - REACH), first + size + REACH).map(({ words }) => words),
      ...anchor.heads,
      ...anchor.above,
    ];
    const close = (phrase: Phrase) => around.some((words) => this.says(words, phrase));
    return pattern.near.every(close) && !pattern.notNear.some(close);
  }

  /** Heads that say a phrase which the sentences themselves leave out. */
  private lending(used: Sentence[], { all }: Pattern): string[] {
    const lent = all.filter((phrase) => !used.some(({ words }) => this.says(words, phrase)));
    return (used[0]?.heads ?? []).filter((head) => lent.some((phrase) => this.says(head, phrase)));
  }

  /** Sentences in a row, not past a heading. */
  private window(first: number, size: number): Sentence[] {
    const window = this.sentences.slice(first, first + size);
    const heading = window.findIndex((sentence, index) => index > 0 && sentence.role === 'heading');
    return heading < 0 ? window : window.slice(0, heading);
  }

  private says(words: string, phrase: Phrase): boolean {
    return phrase.test(this.reading(words));
  }

  private reading(words: string): Reading {
    const known = this.readings.get(words) ?? this.wording.read(words);
    this.readings.set(words, known);
    return known;
  }
}

function precedes(one: Match, other: Match): boolean {
  const [a, b] = [one.sentences, other.sentences];
  if (a.length !== b.length) return a.length < b.length;
  const [x, y] = [a[0] as Sentence, b[0] as Sentence];
  return x.block === y.block ? x.start < y.start : x.block < y.block;
}
