import type { Language } from './language.js';

/** A word, a mark or a recognised thing (`<phone>`), folded for matching. */
export interface Token {
  /** Lower case, without accents; things in angle brackets. */
  word: string;
  /** Written with a capital where grammar asks for none: part of a name. */
  name: boolean;
  /** Written in capitals and short. */
  shouted?: boolean;
}

/** Marks a word of a name inside matched text; no keyboard writes it in running words. */
export const NAME_MARK = '¹';

const TLD = 'com|org|net|gov|edu|info|io|us|coop|example|test|invalid|tv|co|biz|me|app|mx|pr';
// Seven digits with a hyphen, where they are not the number of an account or a file.
const LOCAL = String.raw`(?<![\d./-])(?<!\b(?:account|acct|cuenta|docket|file|expediente|case|caso|order|orden)\b\D{0,12})[2-9]\d{2}-\d{4}(?![\d-])`;
const THINGS = [
  String.raw`(?<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)`,
  String.raw`(?<url>(?:https?:\/\/|www\.)[^\s<>"”)]*[^\s<>"”).,;:!?]|(?:[a-z0-9-]+\.)+(?:${TLD})\b(?:\/[^\s<>"”)]*[^\s<>"”).,;:!?]|\/)?)`,
  String.raw`(?<phone>(?:\+?1[-. ]?)?(?:\(\d{3}\)|\b\d{3})[-. ]{1,2}\d{3}[-. ]\d{4}\b|\b1?[-. ]?8\d\d[-. ](?=[-\dA-Z]*[A-Z])[-\dA-Z]{7,9}\b|${LOCAL})`,
  String.raw`(?<dial>[*#]\d{2,5}#?(?!\d))`,
  String.raw`(?<always>\b24\s?[\/x×-]\s?7(?:\s?[\/x×-]\s?365)?\b)`,
  String.raw`(?<money>[$€]\s?\d[\d,.]*)`,
  String.raw`(?<iso>\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b)`,
  String.raw`(?<box>\[\s?[xX]?\s?\]|[☐□▢])`,
  '(?<blank>_{3,})',
  String.raw`(?<number>\d+(?:,\d{3})*(?:st|nd|rd|th|[ºª°.]?[ºª°](?![a-z]))?)`,
  String.raw`(?<word>e-mail\p{L}*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)`,
  '(?<mark>[,;:?!()¿¡—–])',
];
const OPENING_QUOTE = /(?<!\()[“«"‘]$/;
const THING = new RegExp(THINGS.join('|'), 'giu');
const TOLL_FREE = /^\D*1?\D*8(?:00|33|44|55|66|77|88)\D/;
const MARKS: Record<string, string> = { '(': ',', ')': ',', '—': ',', '–': ',', '!': ';', '¿': '', '¡': '' };

/** Lower case, accents and quote shapes removed. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();
}

/** Reads a sentence as tokens: words folded, phones, addresses and boxes named, short forms written out. */
export function tokensOf(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  const shouting = text === text.toUpperCase();
  let first = true;
  for (const match of text.matchAll(THING)) {
    const [kind, value] = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined) ?? [];
    if (kind === undefined || value === undefined) continue;
    if (kind === 'word') {
      // What is quoted begins with a capital as sentences do; ("Acme") is a name all the same.
      first ||= OPENING_QUOTE.test(text.slice(Math.max(0, match.index - 2), match.index));
      const beginsText = first && /^ \p{Ll}/u.test(text.slice(match.index + value.length));
      pushWord(tokens, value, { first, beginsText, shouting, language });
      first = false;
    } else if (kind === 'mark') {
      const mark = MARKS[value] ?? value;
      if (mark) tokens.push({ word: mark, name: false });
      first ||= mark === ':' || mark === '?' || mark === ';';
    } else {
      tokens.push({ word: thing(kind, value), name: false });
      first = false;
    }
  }
  return tokens.map((token, at) => {
    // A short word in capitals is a command or an abbreviation (NO, LOCK) unless a name goes on around it.
    const alone = !tokens[at - 1]?.name && !tokens[at + 1]?.name;
    return token.name && token.shouted && alone ? { word: token.word, name: false } : token;
  });
}

function thing(kind: string, value: string): string {
  if (kind === 'phone') return TOLL_FREE.test(value) ? '<tollfree>' : '<phone>';
  if (kind === 'always') return '24/7';
  if (kind === 'number') return value.replace(/\D/g, '');
  if (kind === 'iso') return value;
  return `<${kind}>`;
}

function pushWord(
  tokens: Token[],
  written: string,
  {
    first,
    beginsText,
    shouting,
    language,
  }: {
    first: boolean;
    beginsText: boolean;
    shouting: boolean;
    language: Language;
  },
): void {
  const folded = fold(written).replace(/^e-mail/, 'email');
  // A capital alone is an initial or part of a citation (U.S.C.), no short form, unless a text message begins so.
  const isShort = Object.hasOwn(language.contractions, folded) && (!/^\p{Lu}$/u.test(written) || beginsText);
  const full = isShort ? language.contractions[folded] : undefined;
  if (full !== undefined) {
    for (const word of full.split(' ')) tokens.push({ word, name: false });
    return;
  }
  const word = folded.replace(/'s?$/, '').replaceAll("'", '');
  const capital = /^\p{Lu}/u.test(written) && !shouting && !language.notNames.includes(word);
  // The first word of a sentence has a capital anyway; it counts when a name goes on after it.
  const goesOn = !first && !shouting && /^\p{Lu}.*\p{Ll}/u.test(written);
  if (goesOn && tokens.length === 1 && tokens[0] && /^\p{L}/u.test(tokens[0].word)) {
    tokens[0].name ||= !language.notNames.includes(tokens[0].word) && !STARTERS.test(tokens[0].word);
  }
  const name = capital && !first;
  tokens.push({ word, name, ...(name && /^\p{Lu}{2,7}$/u.test(written) ? { shouted: true } : {}) });
}

/** Short words that open a sentence before a name but are none: `If Acme …`, `La Acme …`. */
const STARTERS =
  /^.{1,4}$|^(?:under|when|with|from|unless|while|both|only|please|since|after|before|bajo|segun|cuando|desde|para|solo|conforme|entre)$/;
