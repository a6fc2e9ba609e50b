import { createRequire } from 'node:module';
import { writtenLanguage } from '../language/locale-tag.js';
import { readData } from '../read-data.js';
import { compileForms, foldedFor } from './forms.js';

export type Party = 'you' | 'we';

/** Whose the right and the duty are that a sentence speaks of. */
export interface Roles {
  right?: Party;
  duty?: Party;
}

type Kind = Party | 'right' | 'duty';
const KINDS: readonly Kind[] = ['you', 'we', 'right', 'duty'];

const path = createRequire(import.meta.url).resolve('#package/rules/parity/persons.yaml');
const known = new Map<string, Map<Kind, RegExp> | undefined>();
/** Capitals and digits alone are short forms of things, not parties. */
const SHORT_FORM = /^[\p{Lu}\d]+s?$/u;
const LATIN_NAME = /(?<![\p{Script=Latin}\p{N}])\p{Lu}[\p{Script=Latin}\p{M}\p{N}]*/gu;
const THINGS =
  /^(?:customer|proprietary|network|information|federal|communications?|commission|act|section|code|united|states|regulations|law|title|part)$/i;

interface Mark {
  kind: Kind;
  start: number;
}

/** The parties a sentence names. */
export function partiesIn(text: string, locale: string, names: ReadonlySet<string>): ReadonlySet<Party> {
  return new Set(
    marksIn(text, locale, names)
      .map(({ kind }) => kind)
      .filter((kind): kind is Party => kind === 'you' || kind === 'we'),
  );
}

/** A right or a duty is whose is named last before it; where no one is, whose is named first after it. */
export function rolesIn(text: string, locale: string, names: ReadonlySet<string>): Roles {
  const marks = marksIn(text, locale, names);
  const holderOf = (what: 'right' | 'duty'): Party | undefined => {
    const at = marks.findIndex(({ kind }) => kind === what);
    if (at < 0) return undefined;
    const isParty = ({ kind }: Mark) => kind === 'you' || kind === 'we';
    const holder = marks.slice(0, at).findLast(isParty) ?? marks.slice(at + 1).find(isParty);
    return holder?.kind as Party | undefined;
  };
  const [right, duty] = [holderOf('right'), holderOf('duty')];
  return { ...(right && { right }), ...(duty && { duty }) };
}

function marksIn(text: string, locale: string, names: ReadonlySet<string>): Mark[] {
  const patterns = patternsFor(writtenLanguage(locale));
  if (!patterns) return [];
  const folded = foldedFor(text, locale);
  const marks = KINDS.flatMap((kind) => {
    const pattern = patterns.get(kind);
    return pattern
      ? [...folded.text.matchAll(pattern)].map(({ index }) => ({ kind, start: folded.offsets[index] ?? 0 }))
      : [];
  });
  for (const { 0: word, index } of text.matchAll(LATIN_NAME)) {
    const isName = names.has(word.toLowerCase()) && !SHORT_FORM.test(word) && !THINGS.test(word);
    if (isName) marks.push({ kind: 'we', start: index });
  }
  return marks.sort((a, b) => a.start - b.start);
}

function patternsFor(language: string): Map<Kind, RegExp> | undefined {
  if (!known.has(language)) {
    const data = (readData(path) as Record<string, Record<Kind, string[]> | undefined>)[language];
    known.set(language, data && new Map(KINDS.map((kind) => [kind, compileForms(data[kind], language)])));
  }
  return known.get(language);
}
