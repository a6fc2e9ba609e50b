/**
 * Refuse words that are certainly misspelt or taken for others, and misspelt names that the law gives.
 *
 * @why  “Customer Propriety Network Information” names nothing in the law, and a person “other that” the customer
 *       is nobody.
 * @fix  Write the word that the message gives.
 *
 * @example invalid policy-statement
 *   We prevent access by a person other that the subscriber.
 *   => “person other that” is miswritten: “than” is meant.
 * @example invalid policy-statement
 *   We may seek your approval for us of CPNI.
 *   => “for us of” is miswritten: “use” is meant.
 * @example invalid policy-statement
 *   Our principle place of business is in Ohio.
 *   => “principle place of business” is misspelt: “principal” is meant.
 * @example invalid policy-statement
 *   We recieve no complaints.
 *   => “recieve” is misspelt: “receive” is meant.
 * @example valid policy-statement
 *   To say no go to optout.example.net, or write to optout@recieve.example.com with `recieve` or the word OPTOUT.
 * @example valid policy-statement
 *   File a complaint with the FCC. No other that we know of. Each other that the rule names. To opt out, text OPTOUT
 *   to 55501. It's customers who decide. It is easy for us, of course.
 */

import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { defineRule } from './define-rule.js';
import { loadDraftingWords } from './drafting-words.js';
import { proseOf } from './prose.js';
import { recognitionOf } from './recognition.js';
import { report } from './report.js';
import { reportCorrections } from './report-corrections.js';
import { fixAt } from './source-words.js';
import { misspelt } from './spelling.js';

/** A word by itself: no part of an address, of a compound, or of a word broken at the end of a line. */
const WORD = /(?<![\p{L}\p{N}@.:/_'’#*-]|- )\p{L}{5,}(?![\p{L}\p{N}@/_*-]|\.\p{L}|['’](?!s\b))/gu;
/** Words that English cannot do without; a passage with hardly any is in another language. */
const ENGLISH =
  /(?<![\p{L}])(?:the|of|and|to|in|is|are|a|an|for|or|by|with|not|our|we|you|your|any|that|this|be|on|as|it|its|at|from|was|were|has|have|will|may)(?![\p{L}])/giu;

/** Words of Spanish that English has not; what stands beside them is Spanish too. */
const SPANISH =
  /(?<![\p{L}])(?:de|del|la|el|los|las|que|su|sus|para|por|con|una?|se|al|le|lo|y|nuestr[oa]s?|usted|sin|si|este|esta)(?![\p{L}])/iu;
const BESIDE = 30;

export const noMisspelling = defineRule('no-misspelling', (tree, file) => {
  reportCorrections(tree, file, ({ misspelt: certain }) => certain);
  if (/^en\b/i.test(recognitionOf(tree, file).context.locale)) reportUnknownWords(tree, file);
});

/** A misspelt word stands once or twice; what stands more often is a name, or a word of its own. */
function reportUnknownWords(tree: Root, file: VFile): void {
  const titled = loadDraftingWords('en')?.titled ?? new Set();
  const source = String(file);
  const { place } = recognitionOf(tree, file);
  const { texts } = proseOf(tree, file);
  const words = texts.flatMap((text, block) =>
    isForeign(text)
      ? []
      : [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
          block,
          start: index,
          end: index + word.length,
          word,
        })),
  );
  const times = new Map<string, number>();
  for (const { word } of words) times.set(word, (times.get(word) ?? 0) + 1);
  for (const { word, ...span } of words) {
    const around = texts[span.block]?.slice(Math.max(0, span.start - BESIDE), span.end + BESIDE) ?? '';
    if ((times.get(word) ?? 0) > 2 || !/^[a-z]+$/i.test(word)) continue;
    const meant = misspelt(word.toLowerCase());
    const [right] = meant;
    if (!right || (/^\p{Lu}/u.test(word) && !meant.some((one) => titled.has(one)))) continue;
    if (SPANISH.test(around)) continue;
    const where = place(span);
    const use = meant.length === 1 ? inCaseOf(word, right) : undefined;
    report(file, {
      place: where,
      reason: `“${word}” is misspelt: ${meant.map((one) => `“${inCaseOf(word, one)}”`).join(' or ')} is meant.`,
      ...(use && { expected: `“${use}”` }),
      ...fixAt(source, where, word, use),
    });
  }
}

function isForeign(text: string): boolean {
  const all = text.match(/\p{L}+/gu)?.length ?? 0;
  return all > 8 && (text.match(ENGLISH)?.length ?? 0) < all * 0.12;
}

function inCaseOf(word: string, right: string): string {
  if (word === word.toUpperCase()) return right.toUpperCase();
  return /^\p{Lu}/u.test(word) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
