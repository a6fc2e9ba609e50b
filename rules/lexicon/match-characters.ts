import type { Folded } from './fold.js';
import { beginningsOf, type Match } from './match-words.js';
import type { Lexicon } from './model.js';

const QUOTES = /['"“”„«»「」『』()（）[\]【】]/g;
const QUOTE = new RegExp(QUOTES.source);
const LATIN = /\p{Script=Latin}/u;

/** A form found in a text without spaces. */
interface Found {
  concepts: readonly string[];
  /** Characters of the form, and where it ends. */
  length: number;
  end: number;
}

/**
 * The longest forms in a text of a script that sets no spaces between words. White space is passed over, and so are
 * quotes and brackets that a form does not have itself: `回覆「不」` says `回覆不`.
 */
export function inCharacters({ text: whole }: Folded, lexicon: Lexicon): Match[] {
  const places = [...whole.matchAll(/[^\s*_]/g)].map(({ index }) => index);
  const text = places.map((place) => whole[place]).join('');
  const span = (at: number, end: number) => ({ start: places[at] ?? 0, end: (places[end - 1] ?? 0) + 1 });
  const matches: Match[] = [];
  for (let at = 0; at < text.length; ) {
    const found = longestAt(text, at, lexicon, (end) => cutsWord(whole, span(at, end)));
    if (found) matches.push({ concepts: found.concepts, ...span(at, found.end) });
    at = found?.end ?? at + 1;
  }
  return matches;
}

function longestAt(
  text: string,
  at: number,
  { byBeginning, beginning }: Lexicon,
  isCut: (end: number) => boolean,
): Found | undefined {
  let best: Found | undefined;
  for (const key of keysAt(text, at, beginning)) {
    for (const form of byBeginning.get(key) ?? []) {
      const words = form.parts[0]?.text ?? '';
      const end = best && words.length < best.length ? undefined : endOf(words, text, at);
      if (end === undefined || isCut(end)) continue;
      const same = best?.length === words.length ? best.concepts : [];
      best = { concepts: [...same, ...form.concepts], length: words.length, end };
    }
  }
  return best;
}

/** Beginnings of the forms that may stand at a place: as it is written, and without its quotes. */
function keysAt(text: string, at: number, beginning: number): Set<string> {
  const bare = QUOTE.test(text[at] ?? '') ? '' : text.slice(at, at + 2 * beginning).replace(QUOTES, '');
  return new Set([text.slice(at, at + beginning), bare].flatMap((each) => beginningsOf(each, beginning)));
}

/** Where a form that begins at a place ends; `undefined` if it does not stand there. */
function endOf(form: string, text: string, at: number): number | undefined {
  let end = at;
  for (const character of form) {
    if (end > at && character !== text[end] && !QUOTE.test(character)) {
      while (QUOTE.test(text[end] ?? '')) end++;
    }
    if (text[end] !== character) return undefined;
    end++;
  }
  return end;
}

/** Whether a match would begin or end inside a Latin word: `pin` in `Pinnacle`. */
function cutsWord(text: string, { start, end }: { start: number; end: number }): boolean {
  const isLatin = (at: number) => LATIN.test(text[at] ?? '');
  return (isLatin(start) && isLatin(start - 1)) || (isLatin(end - 1) && isLatin(end));
}
