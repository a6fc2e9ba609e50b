import type { Language } from './language.js';
import { Likeness, type LikenessData } from './likeness/likeness.js';
import { parseSay, type Say } from './notation.js';
import { couldMatch, type Glance, type Node, NotationError, readPhrase } from './phrase.js';
import { PhraseSearch } from './phrase-search.js';
import { NAME_MARK } from './tokens.js';

/** One way to say (or contradict, or nearly say) an element. */
export interface PatternData {
  /** See {@link parseSay} and {@link readPhrase} for the notation. */
  say: string;
  regime?: string;
  /** Kinds of document it is good for; absent: all. */
  kinds?: string[];
  channels?: string[];
  /** Roles of block it is looked for in; absent: all but headings. */
  roles?: string[];
  /** Names the text, in `lacks`, that tells an editor what a near miss lacks. */
  lacks?: string;
  /** A near miss that is a fault of the words even where they say the element: seven days for seven business days. */
  weakens?: boolean;
  /** In place of `say`'s first phrase: this many of these concepts within the window. */
  count?: { least: number; of: string[] };
  /** What the lengths of time in the words must come to: see {@link measures}. */
  measure?: string;
}

/** One of several things that an element asks for together. */
export interface PartData {
  /** Names the text, in `lacks`, that tells an editor that this part is not said. */
  lacks: string;
  say?: (string | PatternData)[];
  /** In place of `say`: what says this other element, in documents of these kinds. */
  as?: ElsewhereData;
}

/** Another element, in documents of these kinds. */
export interface ElsewhereData {
  element: string;
  kinds: string[];
}

export interface ElementWording {
  present?: (string | PatternData)[];
  /** In place of `present`: the element is said when every part is said somewhere. */
  parts?: PartData[];
  /** The element is asked for only where one of these is said. */
  when?: (string | PatternData)[];
  contradicted?: (string | PatternData)[];
  /** What must not be said, and contradicts the element too. */
  contradictedBy?: ElsewhereData[];
  near?: (string | PatternData)[];
  /** A phrase that no sentence which says the element, or a part of it, may hold: plans, wishes, what a rule asks. */
  unless?: string;
  /**
   * What a passage must fit to be taken for the element by its likeness alone: the words it cannot do without,
   * and those that turn it round. Absent: any passage may be.
   */
  alike?: (string | PatternData)[];
}

/** A feature of a text that speaks for (or, with a negative weight, against) a kind or a topic. */
export interface FeatureData {
  say: string;
  weight: number;
  /** What the feature is, for the reasons given with a guess. */
  means: string;
}

/** All wording data of one language, as read from its files. */
export interface WordingData {
  language: Language;
  concepts: Record<string, string[]>;
  elements: Record<string, ElementWording>;
  /** Texts for editors, by the keys used in `lacks`. */
  lacks: Record<string, string>;
  /** Features by what they speak for: a kind, `cpni`, `trs`, `mail`. */
  features: Record<string, FeatureData[]>;
  /** A thesaurus: see {@link wordClasses}. */
  classes: Record<string, string>;
  /** What was learned from labelled texts, each part about elements of its own; without it wording decides alone. */
  learned?: LikenessData[];
}

export interface Pattern extends Omit<PatternData, 'say' | 'count'> {
  all: Phrase[];
  near: Phrase[];
  not: Phrase[];
  notNear: Phrase[];
  heads: Phrase[];
  notHeads: Phrase[];
  whole: Phrase[];
  notWhole: Phrase[];
  window: number;
  own: boolean;
  count?: { least: number; of: Phrase[] };
}

export interface Feature extends Omit<FeatureData, 'say'> {
  pattern: Pattern;
}

/** The patterns of one element, compiled. */
export interface ElementPatterns {
  present: Pattern[];
  contradicted: Pattern[];
  near: Pattern[];
  contradictedBy: ElsewhereData[];
  parts: { lacks: string; present: Pattern[]; as?: ElsewhereData | undefined }[];
  when: Pattern[];
  alike: Pattern[];
}

/** Wording of one language, compiled. */
export interface Wording {
  language: Language;
  lacks: Record<string, string>;
  elements: Record<string, ElementPatterns>;
  features: Record<string, Feature[]>;
  likeness: Likeness[];
  /** A concept on its own. Throws {@link NotationError} when the language does not define it. */
  concept(name: string): Phrase;
  /** Looks up folded words in the vocabulary. */
  read(words: string): Reading;
  /** The words of several readings as one heap, in which order means nothing. */
  heap(readings: Reading[]): Reading;
}

/** Folded words with what has been found in them so far. */
export interface Reading extends Glance {
  found: Map<object, boolean>;
  search?: PhraseSearch;
}

/** A phrase of the notation, ready to be looked for. The same phrase of one language is the same object. */
export interface Phrase {
  /** Whether words, as {@link Wording.read} gives them, say it. */
  test(reading: Reading): boolean;
  /** Whether the words it cannot do without are there at all. */
  couldBeIn(reading: Reading): boolean;
}

/** Compiles patterns, once and only when they are first needed. Throws {@link NotationError}. */
export function compileWording(data: WordingData): Wording {
  const vocabulary = new Vocabulary(data);
  const phraseOf = (phrase: string) => vocabulary.phrase(phrase);
  const pattern = (given: string | PatternData, unless?: string): Pattern => {
    const { say, count, ...rest } =
      typeof given === 'string' ? { say: given } : { count: undefined, ...given };
    const read = parseSay(say);
    const each = (key: keyof Omit<Say, 'window' | 'own'>) => read[key].map(phraseOf);
    return {
      ...rest,
      all: each('all'),
      near: each('near'),
      not: unless ? [...each('not'), phraseOf(unless)] : each('not'),
      notNear: each('notNear'),
      heads: each('heads'),
      notHeads: each('notHeads'),
      whole: each('whole'),
      notWhole: each('notWhole'),
      window: read.window,
      own: read.own,
      ...(count ? { count: { least: count.least, of: count.of.map((name) => phraseOf(`{${name}}`)) } } : {}),
    };
  };
  const patterns = (list: (string | PatternData)[] | undefined, unless?: string) =>
    (list ?? []).map((given) => pattern(given, unless));
  return {
    language: data.language,
    lacks: data.lacks,
    elements: mapValues(data.elements, (element) => ({
      present: patterns(element.present, element.unless),
      contradicted: patterns(element.contradicted),
      near: patterns(element.near),
      contradictedBy: element.contradictedBy ?? [],
      parts: (element.parts ?? []).map(({ lacks, say, as }) => ({
        lacks,
        present: patterns(say, element.unless),
        as,
      })),
      when: patterns(element.when),
      alike: patterns(element.alike ?? (element.unless ? ['^'] : []), element.unless),
    })),
    features: mapValues(data.features, (list) =>
      list.map(({ say, ...rest }) => ({ ...rest, pattern: pattern(say) })),
    ),
    likeness: (data.learned ?? []).map((learned) => new Likeness(learned, data.classes)),
    concept: (name) => phraseOf(`{${name}}`),
    read: (words) => vocabulary.read(words),
    heap: (readings) => vocabulary.heap(readings),
  };
}

function mapValues<From, To>(from: Record<string, From>, make: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, make(value)]));
}

class Vocabulary {
  private readonly concepts = new Map<string, Node>();
  private readonly phrases = new Map<string, Phrase>();
  private readonly open = new Set<string>();
  private readonly checked = new Set<string>();
  /** Numbers of whole words and of stems. */
  private readonly words = new Map<string, number>();
  private readonly stems = new Map<string, number>();
  private size = 0;

  constructor(private readonly data: WordingData) {
    for (const name of Object.keys(data.concepts)) this.check({ kind: 'concept', name });
  }

  phrase(text: string): Phrase {
    const known = this.phrases.get(text);
    if (known) return known;
    const node = readPhrase(text);
    this.check(node);
    const made: Phrase = {
      test: (reading) => {
        const before = reading.found.get(made);
        if (before !== undefined) return before;
        const found = this.could(node, reading) && this.searchOf(reading).isFound(node);
        reading.found.set(made, found);
        return found;
      },
      couldBeIn: (reading) => this.could(node, reading),
    };
    this.phrases.set(text, made);
    return made;
  }

  read(text: string): Reading {
    const has = new Uint8Array(this.size);
    for (const marked of text.split(' ')) {
      const word = marked.endsWith(NAME_MARK) ? marked.slice(0, -1) : marked;
      const whole = this.words.get(word);
      if (whole !== undefined) has[whole] = 1;
      for (let length = 1; length <= word.length; length += 1) {
        const stem = this.stems.get(word.slice(0, length));
        if (stem !== undefined) has[stem] = 1;
      }
    }
    return { text, has, found: new Map() };
  }

  heap(readings: Reading[]): Reading {
    const has = new Uint8Array(this.size);
    for (const one of readings)
      for (let word = 0; word < has.length; word += 1) has[word] ||= one.has[word] ?? 0;
    const heap: Reading = { text: readings.map(({ text }) => text).join(''), has, found: new Map() };
    // What the heap lacks none of the readings has: most words of a concept are in no one document.
    const met = new Map<Node, Node[]>();
    const narrow: NonNullable<Reading['narrow']> = (node) => {
      const known = met.get(node) ?? node.options.filter((option) => this.could(option, heap));
      met.set(node, known);
      return known;
    };
    for (const one of readings) one.narrow = narrow;
    return heap;
  }

  private searchOf(reading: Reading): PhraseSearch {
    reading.search ??= new PhraseSearch(
      reading.text,
      (node) => this.could(node, reading),
      (name) => this.concept(name),
    );
    return reading.search;
  }

  private could(node: Node, reading: Reading): boolean {
    return couldMatch(node, reading, (name) => {
      const concept = this.concept(name);
      const before = reading.found.get(concept);
      if (before !== undefined) return before;
      const found = this.could(concept, reading);
      reading.found.set(concept, found);
      return found;
    });
  }

  private concept(name: string): Node {
    const known = this.concepts.get(name);
    if (known) return known;
    const phrases = this.data.concepts[name];
    if (!phrases) throw new NotationError(`{${name}}`, `no such concept in ${this.data.language.locale}`);
    const node: Node = { kind: 'any', options: phrases.map(readPhrase) };
    this.concepts.set(name, node);
    return node;
  }

  /** Numbers the words; every concept named must exist, and none may be defined by itself. */
  private check(node: Node): void {
    if (node.kind === 'word') node.id = this.number(node.stem ? this.stems : this.words, node.word);
    else if (node.kind === 'sequence') for (const part of node.parts) this.check(part);
    else if (node.kind === 'any') for (const option of node.options) this.check(option);
    else if (node.kind === 'optional') this.check(node.part);
    else if (node.kind === 'gap' && node.without) this.check(node.without);
    else if (node.kind === 'concept' && !this.checked.has(node.name)) {
      if (this.open.has(node.name)) throw new NotationError(`{${node.name}}`, 'is defined by itself');
      this.open.add(node.name);
      this.check(this.concept(node.name));
      this.open.delete(node.name);
      this.checked.add(node.name);
    }
  }

  private number(words: Map<string, number>, word: string): number {
    const known = words.get(word);
    if (known !== undefined) return known;
    words.set(word, this.size);
    this.size += 1;
    return this.size - 1;
  }
}
