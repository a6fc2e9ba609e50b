/**
 * Refuse a style that hides words of a notice.
 *
 * Words count as hidden that are not drawn, invisible, of the colour of their ground, without size, cut off, covered
 * by something else, or outside what a reader can scroll to.
 *
 * @why  47 CFR 64.2008(c)(5), 64.5108(c)(5): what nobody sees is not legible, and not in plain view. A page that holds
 *       the right words and shows others passes every check of its text.
 * @fix  Take out the style that hides the words. What is meant for nobody is deleted in the document.
 * @checks U-2008-c5 EE-5108-c5
 */

import type { LegibleFault } from './legible/fault.js';
import type { HiddenBy, ShownArtefact, UnseenText } from './legible/model.js';
import { quoted } from './quoted.js';

const HOW: Record<HiddenBy, string> = {
  'not-drawn': 'is not drawn at all',
  invisible: 'is made invisible',
  ground: 'has the colour of its ground',
  'no-size': 'has no size',
  clipped: 'is cut off',
  covered: 'is covered by something else',
  outside: 'stands outside what a reader can scroll to',
};

export function legibleHidden({ unseen = [] }: ShownArtefact): LegibleFault[] {
  const blocks = new Map<number, [UnseenText, ...UnseenText[]]>();
  for (const text of unseen) {
    const group = blocks.get(text.blockIndex);
    if (group) group.push(text);
    else blocks.set(text.blockIndex, [text]);
  }
  return [...blocks.values()].map((texts) => {
    const [at] = texts;
    return {
      at,
      reason: `“${quoted(texts.map(({ text }) => text).join(' '))}” ${HOW[at.by]}.`,
      expected: 'Every word of the notice in plain view.',
      cause: at.by,
    };
  });
}
