import type { Block } from '../recognise/index.js';
import { certifiersIn } from './certifier.js';
import { isSamePerson, personAtStart, TITLE } from './person-name.js';

/** Where in a filing its parts begin, as numbers of blocks; what is not there begins behind the last. */
export interface Parts {
  /** The letterhead ends before this block: a salutation, an addressee, a subject line. */
  head: number;
  /** It opens as a letter does. */
  isLetter: boolean;
  /** The officer's own words begin: “I, Ada Example, certify …”. */
  certified: number;
  /** Blocks that hold a mark of signature. */
  signatures: number[];
}

const SALUTATION =
  /^(?:dear\b|ladies and gentlemen|to whom it may concern|to the (?:secretary|commission|office|federal communications commission)\b)/iu;
const SUBJECT = /^(?:re|subject|in re)\s*:/iu;
const CERTIFIED =
  /\bI,?\s[^.;]{0,160}\b(?:certify|declare|attest|affirm|swear|state)\b|\b(?:undersigned|affiant|officer)\b[^.;]{0,160}\b(?:certif\w+|declares?|attests?)\b|\bpersonal knowledge\b|\bbeing duly sworn\b/iu;
const CLOSING =
  /^(?:sincerely|respectfully(?: submitted)?|(?:very )?truly yours|yours (?:very )?truly|(?:kind(?:est)? |best )?regards|cordially|with (?:kind|best) regards|faithfully)\b/iu;
const SIGNATURE =
  /\/s\/|^\(?\[?(?:electronically )?(?:signed|signature)\b|^(?:by|executed by|signed by)\s*:|^_{5,}/iu;
/** How far down a letter opens. */
const OPENING = 25;

/** Where a filing's letter, certification and signatures begin; a part that is not there begins behind its end. */
export function partsOf(blocks: readonly Block[]): Parts {
  const opening = blocks.slice(0, OPENING);
  const find = (list: readonly Block[], shape: RegExp) => {
    const index = list.findIndex(({ text }) => shape.test(text.replace(/^[*_]+/, '')));
    return index < 0 ? blocks.length : index;
  };
  const salutation = Math.min(
    find(opening, SALUTATION),
    find(opening, /\b(?:dear (?:\p{L}+\.? ){1,4}?[^.]{0,30}[:,]|ladies and gentlemen:)/iu),
  );
  const isLetter = salutation < blocks.length;
  const certified = find(blocks, CERTIFIED);
  const limit = isLetter ? salutation + 1 : Math.min(certified, 10);
  const subject = find(blocks.slice(0, limit), SUBJECT);
  const certifiers = blocks.flatMap(({ text }) => certifiersIn(text).map(({ name }) => name));
  return {
    head: Math.min(subject, limit),
    isLetter,
    certified,
    signatures: blocks.flatMap(({ text }, index) =>
      SIGNATURE.test(text) || CLOSING.test(text) || (index > certified && isPrintedName(text, certifiers))
        ? [index]
        : [],
    ),
  };
}

const TITLED = new RegExp(`^[\\s,|–—-]+${TITLE}(?!\\p{L})`, 'iu');

/** “Ada Example, President”: where the mark itself is a picture, its name and title are left. */
function isPrintedName(text: string, certifiers: string[]): boolean {
  if (text.length >= 120) return false;
  const name = certifiers.find((each) => text.startsWith(each)) ?? personAtStart(text);
  if (name === undefined) return false;
  const rest = text.slice(name.length);
  const isCertifier = certifiers.some((each) => isSamePerson(each, name));
  return !/[.;]\s/.test(rest) && (TITLED.test(rest) || (isCertifier && !/^\s+\p{Ll}/u.test(rest)));
}
