import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';
import type { Translate } from '../../../site/translate.js';

const require = createRequire(import.meta.url);
const { saidAsWords } = parse(
  readFileSync(require.resolve('#package/scripts/render/script/script.yaml'), 'utf8'),
) as { saidAsWords: string[] };

/** Web and e-mail addresses, telephone numbers, words in capitals. */
const HARD =
  /(?<address>[a-z0-9][\w.-]*@[\w-]+(?:\.[\w-]+)+|(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/[^\s()<>«»“”"，。；：、]*)?)|(?<phone>(?:\+?\d{1,3}[- ])?(?:\(\d{3}\) ?|\d{3}[- ])\d{3}[- ]\d{4})|(?<![\p{L}\p{N}])(?<capitals>[A-Z]{2,6})(?![\p{L}\p{N}])/giu;

/** A space at which no line ends. */
const KEPT = '\u00A0';

/** How something is said aloud. */
export interface SayHint {
  written: string;
  said: string;
  /** Words of the language are among it. */
  isMixed: boolean;
}

/** Tells, each once, how what is hard to read aloud is said: addresses, telephone numbers and abbreviations. */
export class SayHints {
  private readonly told = new Set<string>();

  /** @param words all that the document says: a word in capitals that it also has in small letters is no abbreviation */
  constructor(
    private readonly t: Translate,
    words: string,
  ) {
    for (const word of words.match(/(?<![\p{L}\p{N}])\p{Ll}{2,6}(?![\p{L}\p{N}])/gu) ?? []) {
      this.told.add(word.toUpperCase());
    }
    for (const word of saidAsWords) this.told.add(word);
  }

  /** For what a passage says for the first time. */
  in(passage: string): SayHint[] {
    return [...passage.matchAll(HARD)].flatMap(({ 0: whole, groups = {} }) => {
      const isCapitals = groups.capitals !== undefined;
      if (isCapitals && whole !== whole.toUpperCase()) return [];
      const written = isCapitals ? whole : whole.replace(/[.,;:!?]+$/, '');
      const key = groups.phone === undefined ? written : written.replace(/\D/g, '');
      if (this.told.has(key)) return [];
      this.told.add(key);
      if (isCapitals) return [{ written, said: [...written].join(KEPT), isMixed: false }];
      const isMixed = groups.phone === undefined;
      return [{ written, said: isMixed ? this.address(written) : digits(written), isMixed }];
    });
  }

  private address(written: string): string {
    const names: Record<string, string> = {
      '.': this.t('script.dot'),
      '/': this.t('script.slash'),
      '@': this.t('script.at'),
      '-': this.t('script.dash'),
      _: this.t('script.underscore'),
    };
    return written
      .replace(/^https?:\/\//i, '')
      .replace(/\/$/, '')
      .replace(/^www(?=\.)/i, 'w w w')
      .replace(/[./@_-]/g, (sign) => ` ${names[sign]} `);
  }
}

/** Digit by digit, a comma between groups; kept in one line. */
function digits(written: string): string {
  return (written.match(/\d+/g) ?? []).map((group) => [...group].join(KEPT)).join(`,${KEPT}`);
}
