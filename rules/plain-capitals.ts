/**
 * Do not write whole phrases in capitals.
 *
 * Abbreviations, names and single words to reply with stay as they are, and so do short headings: up to three words.
 *
 * @why  Capitals are slow to read, and a screen reader may spell them out; the notice must be comprehensible and
 *       legible (47 CFR 64.2008(c)(4) and (c)(5)).
 * @fix  Write it as any sentence, and make it bold or a heading if it matters.
 *
 * @example invalid
 *   WE WILL NOT SHARE YOUR RECORDS with anyone.
 *   => “WE WILL NOT SHARE YOUR RECORDS” is all in capitals.
 * @example invalid opt-in-notice es
 *   ## AVISO SOBRE SU PRIVACIDAD
 *   => “AVISO SOBRE SU PRIVACIDAD” is all in capitals.
 * @example valid one-time-script
 *   MAY I LOOK AT YOUR CPNI DURING THIS CALL Q GA
 * @example valid
 *   # YOUR CPNI
 *
 *   Text OPTOUT to 555-555-0142, or OPT OUT NOW as two words more. **We will not share your records.**
 */

import { defineRule } from './define-rule.js';
import { plainDocumentOf } from './plain/document.js';
import { recognitionOf } from './recognition.js';
import { report } from './report.js';

const RUN =
  /(?<![\p{L}\p{N}])\p{Lu}+(?:['’]\p{Lu}+)*(?:[\s\d,;:.()“”"/&§-]+\p{Lu}+(?:['’]\p{Lu}+)*)+(?![\p{L}\p{N}])/gu;
const FEWEST_WORDS = 3;
const FEWEST_WORDS_OF_HEADING = 4;
const FEWEST_LETTERS = 12;

export const plainCapitals = defineRule('plain-capitals', (tree, file) => {
  const document = plainDocumentOf(tree, file);
  // What an agent speaks has no capitals, and a text telephone has nothing else.
  if (!document || recognitionOf(tree, file).context.kind === 'one-time-script') return;
  const { blocks, place, words } = document;
  const inWords = blocks.map(({ text }) => text).join('\n');
  const short = new Set([
    ...words.capitals.keywords,
    ...words.abbreviations.known,
    ...words.abbreviations.explain,
  ]);
  blocks.forEach(({ role, text }, block) => {
    const fewest = role === 'heading' ? FEWEST_WORDS_OF_HEADING : FEWEST_WORDS;
    for (const match of text.matchAll(RUN)) {
      const shouted = (match[0].match(/\p{Lu}+/gu) ?? []).filter((word) => !short.has(word));
      if (shouted.length < fewest || shouted.join('').length < FEWEST_LETTERS) continue;
      if (isName(match[0], inWords)) continue;
      report(file, {
        ...document.source,
        place: place({ block, start: match.index, end: match.index + match[0].length }),
        reason: `“${match[0]}” is all in capitals.`,
        expected: 'Capitals only where any sentence has them; bold type or a heading for what matters.',
      });
    }
  });
});

/** A company's name at the head of a letter, which the text writes in the usual way elsewhere. */
function isName(run: string, text: string): boolean {
  const inLetters = run.replace(/(?<=\p{L})\p{Lu}+/gu, (rest) => rest.toLowerCase());
  return text.includes(inLetters.split(/\s+/).slice(0, 2).join(' ')) && /(?:^|\s)\p{Lu}/u.test(inLetters);
}
