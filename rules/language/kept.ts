import { staysAlways } from './data.js';
import type { Stretch } from './sentences.js';

const DOMAIN = String.raw`[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|example|us|io|info|biz|tv|co|app)\b(?:/[^\s)）]*)?`;
const STREETS =
  'Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Court|Ct|Plaza|Parkway|Pkwy|Highway|Hwy|Place|Way|Square|Terrace|Circle|Pike|Loop';
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’-]*\.?`;

/** What has the same form in every language. */
const PATTERNS = [
  /(?:https?:\/\/|www\.)[^\s)）]+/giu,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)*/gu,
  new RegExp(DOMAIN, 'giu'),
  // Facts that are put in later, and e-mail headers, whose names are part of their form.
  /\{\{[^}]*\}\}|\{[\w.]+\}/gu,
  /^(?:from|to|cc|subject|date|reply-to)\s*:/giu,
  new RegExp(String.raw`/s/(?:\s+${NAME})*`, 'gu'),
  new RegExp(String.raw`\d[\w-]*\s+(?:(?:${NAME}|\d+(?:st|nd|rd|th))\s+)+(?:${STREETS})\b`, 'gu'),
  // Telecommunications Act of 1996; Truth in Caller ID Act
  new RegExp(String.raw`(?:${NAME}\s+(?:(?:and|of|in|for|the)\s+)?)+Act\b(?:\s+of\s+\d{4})?`, 'gu'),
  new RegExp(
    String.raw`(?:${NAME},?\s+(?:(?:&|of|and|the)\s+)*)+(?:Inc|LLC|L\.L\.C|L\.P|LP|Corp|Ltd)\b\.?`,
    'gu',
  ),
  new RegExp(
    String.raw`(?:Office|Department|Bureau|Division)\s+of\s+(?:the\s+)?${NAME}(?:\s+${NAME})*`,
    'gu',
  ),
  /(?:FCC\s+)?Form\s+\d[\w-]*/gu,
  /\d+\s*(?:C\.?\s?F\.?\s?R\.?|U\.?\s?S\.?\s?C\.?)\s*(?:Part|§+|[Ss]ections?|[Ss]ecs?\.)?\s*[\d.,()\w-]*/gu,
  new RegExp(String.raw`(?:${MONTHS})\s+\d{1,2}(?:,\s*\d{4})?`, 'gu'),
];

const QUOTED = /["“«„]([^"”»“]{1,60})["”»“]|「([^」]{1,60})」|『([^』]{1,60})』|‘([^’]{1,60})’/gu;
const BRACKETED = /[(（[]([^()（）[\]]{1,120})[)）\]]/gu;
/** Words that a label or the gloss of a term may have. */
const LABEL_WORDS = 5;
const GLOSS_WORDS = 10;
/** Small words of clauses: a bracket that holds them is a remark, not the English name of a term. */
const CLAUSE =
  /\b(?:you|your|yours|we|our|us|they|their|it|is|are|was|were|be|will|would|may|can|must|do|does|not|if|when|this|that|these|have|has)\b/i;

/** Stretches of a text that have the same form in every language, names and terms given included. */
export function keptIn(text: string, keeps: readonly string[]): Stretch[] {
  return [
    ...PATTERNS.flatMap((pattern) => allOf(text, pattern)),
    ...phrasesIn(text, [...staysAlways().always, ...keeps]),
  ];
}

/**
 * Stretches that stay because they stand amid the translation: labels of buttons, what is quoted, and the English
 * name of a term in brackets after it. `isSourceBracket` tells brackets that the source has with the same words.
 */
export function keptAmid(text: string, isSourceBracket: (words: string) => boolean): Stretch[] {
  const quotes = [...text.matchAll(QUOTED)].filter((found) => {
    const said = (found[1] ?? found[2] ?? found[3] ?? found[4] ?? '').trim();
    return wordCount(said) <= LABEL_WORDS && !/[?!]$/.test(said);
  });
  const brackets = [...text.matchAll(BRACKETED)].filter((found) => {
    const said = (found[1] ?? '').trim();
    const isShort = wordCount(said) <= 2 || (wordCount(said) <= GLOSS_WORDS && !CLAUSE.test(said));
    return (
      isShort && !/[.?!]$/.test(said) && text.slice(0, found.index).trim() !== '' && !isSourceBracket(said)
    );
  });
  return [
    ...[...quotes, ...brackets].map((found) => ({ start: found.index, end: found.index + found[0].length })),
    ...phrasesIn(text, staysAlways().labels),
  ];
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

function allOf(text: string, pattern: RegExp): Stretch[] {
  return [...text.matchAll(pattern)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

function phrasesIn(text: string, phrases: readonly string[]): Stretch[] {
  return phrases.flatMap((phrase) => {
    const found: Stretch[] = [];
    if (phrase === '') return found;
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      const end = at + phrase.length;
      if (!isLatinWord(text[at - 1]) && !isLatinWord(text[end])) found.push({ start: at, end });
    }
    return found;
  });
}

/** Terms stand between letters of another script without a space: `CPNI를`. */
function isLatinWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{Script=Latin}\p{M}\d]/u.test(character);
}
