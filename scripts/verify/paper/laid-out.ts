import type { Element, Nodes, Root } from 'hast';
import { hasClass } from '../around/shown-words.js';
import type { PlacedWord } from '../placed-words.js';
import { splitWords } from '../words.js';

/** Where a letter of what was laid out comes from. */
export interface Origin {
  part: 'notice' | 'frame';
  /** Address that it leads to. */
  link?: string;
  /** The author's word that it is of; a list's number has that of the word after it. */
  word?: PlacedWord;
}

/** How many letters words have, however they are put together and wherever they end. */
export function lettersOf(text: string): number {
  return splitWords(text).join('').normalize('NFD').length;
}

/**
 * Tells each letter's origin, in the order in which what was laid out is read.
 *
 * @param words the author's, as `placedWords` gives them
 */
export function originsOf(root: Root, words: readonly PlacedWord[]): Origin[] {
  const authors = words.flatMap((word) => Array.from({ length: lettersOf(word.word) }, () => word));
  let at = 0;
  return spokenOf(root, { part: 'frame' }).flatMap(({ text, isNumber, setting }) =>
    Array.from({ length: lettersOf(text) }, () => {
      if (setting.part === 'frame') return setting;
      const word = authors[isNumber ? at : at++];
      return word ? { ...setting, word } : setting;
    }),
  );
}

interface Spoken {
  text: string;
  isNumber: boolean;
  setting: Origin;
}

/** Texts as they are read, with the numbers that a list puts before its items. */
function spokenOf(node: Nodes, setting: Origin): Spoken[] {
  if (node.type === 'text') return [{ text: node.value, isNumber: false, setting }];
  if (!('children' in node)) return [];
  if (node.type !== 'element') return node.children.flatMap((child) => spokenOf(child, setting));
  if (node.tagName === 'head' || node.tagName === 'style') return [];
  const own = settingOf(node, setting);
  let number = Number(node.properties.start ?? 1);
  return node.children.flatMap((child) => {
    const inner = spokenOf(child, own);
    const counts = node.tagName === 'ol' && child.type === 'element';
    return counts ? [{ text: `${number++}.`, isNumber: true, setting: own }, ...inner] : inner;
  });
}

function settingOf(element: Element, setting: Origin): Origin {
  const { href } = element.properties;
  const isNotice = element.tagName === 'h1' || hasClass(element, 'words');
  return {
    ...setting,
    ...(isNotice && { part: 'notice' }),
    ...(element.tagName === 'a' && typeof href === 'string' && { link: href }),
  };
}
