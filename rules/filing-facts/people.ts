import type { Block } from '../recognise/index.js';
import { caseless } from './caseless.js';
import { certifiersIn } from './certifier.js';
import { companyNamesIn } from './company-name.js';
import type { Labelled } from './labels.js';
import type { FilingPerson, PersonRole } from './model.js';
import type { Parts } from './parts.js';
import { personAtStart, TITLE } from './person-name.js';

const MARK = new RegExp(
  `(?:/s/|${caseless('\\(?\\bsigned\\)?(?:\\s+by)?:?\\s*(?:/s/)?|\\b(?:executed\\s+)?by:\\s*(?:/s/)?|\\bsignature(?:\\s+of[^:]{1,30})?:\\s*(?:/s/)?')})[\\s_[\\]]*(?=\\p{Lu})`,
  'gu',
);
const TITLED = new RegExp(`^[\\s,|–—-]*(?:its:?\\s*)?(?<title>${TITLE})(?!\\s*:)`, 'iu');
const I_AM = new RegExp(
  `\\b(?:am|serve\\s+as|as|being|is|in\\s+my\\s+capacity\\s+as)\\s+(?:an?\\s+officer\\s+and\\s+)?(?:the\\s+|an?\\s+|its\\s+)?(?:duly\\s+\\p{L}+\\s+)?(?<title>${TITLE})`,
  'iu',
);
/** The printed name and title stand this many blocks below a mark of signature at most. */
const BELOW = 4;
/** A longer block is a paragraph, and no line of a signature. */
const LINE = 160;

interface People {
  people: FilingPerson[];
  titles: FilingPerson[];
}

/** The people of a filing who certify and sign, and their titles. */
export function readPeople(blocks: readonly Block[], labels: Labelled[], parts: Parts): People {
  const found: People = { people: [], titles: [] };
  readLabels(labels, parts, found);
  for (const [block, { text }] of blocks.entries()) readCertifier(text, block, found);
  for (const block of parts.signatures) readSignature(blocks, block, roleAt(block, parts), found);
  const inOrder = (a: FilingPerson, b: FilingPerson) => a.block - b.block || a.start - b.start;
  return { people: found.people.sort(inOrder), titles: found.titles.sort(inOrder) };
}

/** What is signed before the officer certifies is the letter. */
function roleAt(block: number, parts: Parts): PersonRole {
  return parts.isLetter && parts.certified > block ? 'letter' : 'signature';
}

function add(list: FilingPerson[], role: PersonRole, block: number, start: number, said: string): void {
  const end = start + said.length;
  if (said === '' || list.some((one) => one.block === block && one.start < end && start < one.end)) return;
  list.push({ role, block, start, end, said });
}

function readLabels(labels: Labelled[], parts: Parts, { people, titles }: People): void {
  for (const { label, block, start, value } of labels) {
    const isLetter = parts.signatures.some(
      (place) => place <= block && block <= place + BELOW && roleAt(place, parts) === 'letter',
    );
    const role = isLetter ? 'letter' : 'label';
    const name = label === 'signatory' ? personAtStart(value) : undefined;
    if (name !== undefined) {
      add(people, role, block, start, name);
      addTitle(titles, role, block, start + name.length, value.slice(name.length));
    }
    if (label === 'title' && value.length < LINE) addTitle(titles, role, block, start, value);
  }
}

function addTitle(
  titles: FilingPerson[],
  role: PersonRole,
  block: number,
  start: number,
  text: string,
): boolean {
  const title = TITLED.exec(text)?.groups?.title;
  if (title === undefined) return false;
  add(titles, role, block, start + text.indexOf(title), title);
  return true;
}

/** “I, Ada Example, President of …, certify”; “I am the President of …”. */
function readCertifier(text: string, block: number, { people, titles }: People): void {
  for (const { start, name } of certifiersIn(text)) {
    add(people, 'certifier', block, start, name);
    const end = start + name.length;
    if (!addTitle(titles, 'certifier', block, end, text.slice(end, end + LINE))) {
      addOffice(titles, block, end, text.slice(end, end + LINE));
    }
  }
  for (const match of text.matchAll(/\bI\s+(?=am\b|serve\b)|\bIn\s+(?=my\s+capacity\b)/gu)) {
    addOffice(titles, block, match.index, text.slice(match.index, match.index + 80));
  }
}

function addOffice(titles: FilingPerson[], block: number, from: number, text: string): void {
  const match = I_AM.exec(text);
  const title = match?.groups?.title;
  if (match && title !== undefined) {
    add(titles, 'certifier', block, from + match.index + match[0].length - title.length, title);
  }
}

/** A mark of signature, and the name and title printed with it or below. */
function readSignature(
  blocks: readonly Block[],
  block: number,
  role: PersonRole,
  { people, titles }: People,
): void {
  /** Who was named before: where a name ends is known of them. */
  const knownAt = (text: string, start: number) =>
    people.find(({ said }) => text.startsWith(said, start))?.said;
  for (let at = block; at <= block + BELOW && at < blocks.length; at++) {
    const { text, role: shape } = blocks[at] as Block;
    // A company's name below a signature is no person's.
    const isCompany = companyNamesIn(text).some(({ start }) => start < 3);
    const lines = text.length > LINE || isCompany ? [] : [text.search(/[^_\s]/)];
    if (at > block && (text.length > LINE || /^(?:cc|attach|enclos|exhibit|date)/iu.test(text))) break;
    const starts = [...[...text.matchAll(MARK)].map((match) => match.index + match[0].length), ...lines];
    const [signed] = starts
      .map((start) => ({ start, name: knownAt(text, start) ?? personAtStart(text.slice(start)) }))
      .filter(({ name }) => name !== undefined);
    if (signed?.name !== undefined) {
      let { start, name } = { ...signed, name: signed.name };
      add(people, role, at, start, name);
      // Signed, and printed behind it on the same line.
      const printed = /^[\s_,|]*/u.exec(text.slice(start + name.length))?.[0].length ?? 0;
      const again = personAtStart(text.slice(start + name.length + printed));
      if (again !== undefined) {
        start += name.length + printed;
        name = again;
        add(people, role, at, start, name);
      }
      const end = start + name.length;
      addTitle(titles, role, at, end, text.slice(end));
    } else if (at > block) {
      if (addTitle(titles, role, at, 0, text) || shape === 'heading') break;
    }
  }
}
