import type { Block } from '../recognise/index.js';
import { caseless } from './caseless.js';
import type { Labelled } from './labels.js';
import type { FilingPerson, PersonRole } from './model.js';
import type { Parts } from './parts.js';
import { isPersonName, PERSON, TITLE } from './person-name.js';

const CERTIFIER = new RegExp(
  `(?:\\bI,\\s*|\\b(?:[Mm]y name is|[Tt]he undersigned,|undersigned officer,|personally appeared|certifying officer,)\\s+)(?<name>${PERSON})`,
  'gu',
);
const SIGNED = new RegExp(
  `(?:/s/|${caseless('\\(?\\bsigned\\)?(?:\\s+by)?:?\\s*(?:/s/)?|\\bby:\\s*(?:/s/)?|\\bsignature:\\s*(?:/s/)?')})[\\s_]*(?<name>${PERSON})`,
  'gu',
);
const PRINTED = new RegExp(`^_*\\s*(?<name>${PERSON})(?=$|\\s*[,|–—-]|\\s+(?:${caseless(TITLE)}))`, 'u');
const TITLED = new RegExp(`^[\\s,|–—-]*(?:Its:?\\s*)?(?<title>${TITLE})`, 'iu');
const I_AM = new RegExp(
  `\\b(?:I\\s+am|I\\s+serve\\s+as|am|as|being|is|in\\s+my\\s+capacity\\s+as)\\s+(?:an?\\s+officer\\s+and\\s+)?(?:the\\s+|an?\\s+|its\\s+)?(?:duly\\s+\\p{L}+\\s+)?(?<title>${TITLE})`,
  'giu',
);
/** The printed name and title stand this many blocks below a mark of signature at most. */
const BELOW = 4;

/** The people of a filing who certify and sign, and their titles. */
export function readPeople(
  blocks: readonly Block[],
  labels: Labelled[],
  parts: Parts,
): { people: FilingPerson[]; titles: FilingPerson[] } {
  const people: FilingPerson[] = [];
  const titles: FilingPerson[] = [];
  const add = (list: FilingPerson[], role: PersonRole, block: number, start: number, said: string) => {
    const words = said.trim().replace(/[,;]$/, '');
    if (
      words === '' ||
      list.some((one) => one.block === block && one.start < start + said.length && start < one.end)
    )
      return;
    list.push({ role, block, start, end: start + words.length, said: words });
  };
  const isLetterClosing = (block: number) => parts.isLetter && parts.certified > block;

  for (const { label, block, start, value } of labels) {
    const name = new RegExp(`^${PERSON}`, 'u').exec(value)?.[0] ?? '';
    if (label === 'signatory' && isPersonName(name)) {
      const role =
        isLetterClosing(block) && parts.signatures.some((place) => place <= block) ? 'letter' : 'label';
      add(people, role, block, start, name);
      const title = TITLED.exec(value.slice(name.length))?.groups?.title;
      if (title !== undefined) add(titles, role, block, start + value.indexOf(title, name.length), title);
    }
    if (label === 'title' && value.length < 100) {
      const title = new RegExp(`^${TITLE}`, 'iu').exec(value)?.[0];
      if (title !== undefined) add(titles, 'label', block, start, title);
    }
  }
  blocks.forEach(({ text }, block) => {
    for (const match of text.matchAll(CERTIFIER)) {
      const name = match.groups?.name ?? '';
      if (!isPersonName(name)) continue;
      const start = match.index + match[0].length - name.length;
      add(people, 'certifier', block, start, name);
      const rest = text.slice(start + name.length, start + name.length + 160);
      const said = TITLED.exec(rest) ?? I_AM.exec(rest);
      I_AM.lastIndex = 0;
      const title = said?.groups?.title;
      if (title !== undefined && said)
        add(titles, 'certifier', block, start + name.length + rest.indexOf(title, said.index), title);
    }
    for (const match of text.matchAll(/\bI\s+am\s|\bIn\s+my\s+capacity\b/gu)) {
      I_AM.lastIndex = match.index;
      const said = I_AM.exec(text);
      I_AM.lastIndex = 0;
      const title = said?.groups?.title;
      if (said && title !== undefined && said.index - match.index < 4) {
        add(titles, 'certifier', block, said.index + said[0].length - title.length, title);
      }
    }
  });
  for (const block of parts.signatures)
    readSignature(blocks, block, isLetterClosing(block) ? 'letter' : 'signature', people, titles, add);
  const inOrder = (a: FilingPerson, b: FilingPerson) => a.block - b.block || a.start - b.start;
  return { people: people.sort(inOrder), titles: titles.sort(inOrder) };
}

type Add = (list: FilingPerson[], role: PersonRole, block: number, start: number, said: string) => void;

/** A mark of signature, and the name and title printed with it or below. */
function readSignature(
  blocks: readonly Block[],
  block: number,
  role: PersonRole,
  people: FilingPerson[],
  titles: FilingPerson[],
  add: Add,
): void {
  for (let at = block; at <= block + BELOW && at < blocks.length; at++) {
    const { text, role: shape } = blocks[at] as Block;
    if (
      at > block &&
      ((shape === 'heading' && !isPersonName(text)) ||
        text.length > 160 ||
        /^(?:cc|attach|enclos|exhibit)/iu.test(text))
    )
      break;
    const signed =
      [...text.matchAll(SIGNED)][0] ?? (at > block || text.length < 160 ? PRINTED.exec(text) : null);
    const name = signed?.groups?.name;
    if (signed && name !== undefined && isPersonName(name)) {
      const start = signed.index + signed[0].lastIndexOf(name);
      add(people, role, at, start, name);
      const rest = text.slice(start + name.length);
      const title = TITLED.exec(rest)?.groups?.title;
      if (title !== undefined) add(titles, role, at, start + name.length + rest.indexOf(title), title);
    } else if (at > block) {
      const title = TITLED.exec(text);
      if (title?.groups?.title !== undefined) {
        add(titles, role, at, text.indexOf(title.groups.title), title.groups.title);
        break;
      }
    }
  }
}
