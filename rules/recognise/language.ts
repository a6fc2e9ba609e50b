/** What the engine needs to know of a language before it can read a sentence in it. */
export interface Language {
  /** BCP 47 tag. */
  locale: string;
  /** Short forms written out, so that one pattern meets both: `don't` → `do not`. */
  contractions: Record<string, string>;
  abbreviations: {
    /** A full stop after these never ends a sentence: `Mr.` */
    never: string[];
    /** A full stop after these does not end a sentence when a digit or a section sign follows: `No. 4` */
    beforeNumber: string[];
  };
  /** Small words of other languages: a sentence with several of them is not in this one. */
  foreignWords: string[];
  /** Letters and words before a question or an answer, folded: `q`, `answer`. */
  turnLabels: string[];
  /** Labels of e-mail header lines, folded: `asunto`. */
  emailHeaders: { from: string[]; subject: string[] };
  /** Words written with a capital that name no company or person: `CPNI`, `Customer`, `March`. */
  notNames: string[];
  numbers: NumberWords;
}

export interface NumberWords {
  /** Cardinals and ordinals: `thirty` → 30, `third` → 3. */
  words: Record<string, number>;
  /** Words that are numbers only after tens: `first` in `thirty-first`. */
  afterTens?: Record<string, number>;
  /** `one`, `a`, `un`: a number only before a unit of a week or longer. */
  articles: string[];
  /** Words that join number words: Spanish `y` in `treinta y cinco`. */
  joiners: string[];
  /** Words between number and unit, or after the unit, that change nothing: `calendar`, `naturales`. */
  calendar: string[];
  /** Words that turn days into working days: `business`, `hábiles`. */
  business: string[];
  units: Record<string, Unit>;
  /** Words before a number that make it an ordinal day: Spanish `día 35`. */
  dayBefore: string[];
  months: Record<string, number>;
  /** Months whose names are common words: after a day, a month only with a year or a joining word. */
  alsoWords?: string[];
  /** Whether `3/4` is the 3rd of April. */
  dayFirst: boolean;
}

/** `bd`: business days. */
export type Unit = 'h' | 'd' | 'bd' | 'w' | 'mo' | 'y';
