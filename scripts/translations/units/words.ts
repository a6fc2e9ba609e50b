import { createHash } from 'node:crypto';
import type { Nodes } from 'mdast';
import { expressionOf } from '../../../rules/expression.js';

/** Scripts without spaces: where a line of them is wrapped, no space is meant. */
const UNSPACED =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef])[ \t]*\r?\n[ \t]*(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef])/gu;

/** What is read of nodes, facts as `{waitingPeriod}`. Texts of pictures and links' titles are units of their own. */
export function wordsOfNodes(nodes: readonly Nodes[]): string {
  return foldWords(nodes.map(rawWords).join(''));
}

/** White space folded, whatever it is made of. */
export function foldWords(text: string): string {
  return text.replace(UNSPACED, '').replace(/\s+/g, ' ').trim();
}

/** Line breaks and runs of blanks as they are read: one space, or none between Chinese characters. */
export function foldLines(text: string): string {
  return text.replace(UNSPACED, '').replace(/[ \t\r\n]+/g, ' ');
}

/**
 * Sixteen hexadecimal digits for words. The same for either way of writing an accented letter, for straight and curly
 * quotes, and with or without marks that are not seen: none of these asks for another translation.
 */
export function hashOfWords(words: string): string {
  const plain = words
    .normalize('NFC')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\p{Cf}/gu, '');
  return createHash('sha256').update(plain).digest('hex').slice(0, 16);
}

/** Whether anything of it can be translated: facts and figures alone cannot, but a comma between them can. */
export function isTranslatable(words: string): boolean {
  return /[^\s\d]/.test(words.replace(/(?<!\\)\{[^{}]*\}/g, ''));
}

function rawWords(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return escapeBraces(node.value);
    case 'break':
      return ' ';
    case 'mdxTextExpression':
    case 'mdxFlowExpression': {
      const expression = expressionOf(node);
      return expression && 'fact' in expression ? `{${expression.fact}}` : '';
    }
    default:
      return 'children' in node ? node.children.map(rawWords).join('') : '';
  }
}

/** Braces that are read are told from those of a fact. */
function escapeBraces(text: string): string {
  return text.replace(/[{}]/g, '\\$&');
}
