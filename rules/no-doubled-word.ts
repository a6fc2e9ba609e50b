/**
 * Refuse words that stand twice in a row.
 *
 * @why  “access to access to your CPNI” was written, filed and published; a reader of the filing wonders what else
 *       nobody read.
 * @fix  Take one of the two away.
 *
 * @example invalid policy-statement
 *   You may withdraw your consent to permit access to access to CPNI at any time.
 *   => “access to access to” says the same words twice.
 * @example invalid policy-statement
 *   The Company
 *   trains all all employees.
 *   => “all all” says the same word twice.
 * @example invalid es
 *   Usted puede negarse a la la divulgación de sus datos.
 *   => “la la” says the same word twice.
 * @example valid policy-statement
 *   The Walla Walla office had had no training. Customers opt in in writing, again and again and by mail. We hold
 *   that that record is closed.
 * @example valid policy-statement
 *   **CPNI.** CPNI is what we know from serving you. It works as well as well-run systems do.
 * @example valid es
 *   No, no usamos esos datos. Ponga la carta en el sobre sobre la mesa.
 */

import { defineRule } from './define-rule.js';
import { doubledIn } from './doubled-words.js';
import { loadDraftingWords } from './drafting-words.js';
import { proseOf } from './prose.js';
import { recognitionOf } from './recognition.js';
import { report } from './report.js';
import { fixAt, sourceAt } from './source-words.js';

export const noDoubledWord = defineRule('no-doubled-word', (tree, file) => {
  const source = String(file);
  const { blocks, place, context } = recognitionOf(tree, file);
  const words = loadDraftingWords(context.locale);
  const prose = proseOf(tree, file).texts;
  if (!words) return;
  const ordinary = new Set(
    blocks.flatMap(({ text }) =>
      [...text.matchAll(/(?<![\p{L}-])\p{Ll}{2,}(?![\p{L}-])/gu)].map(([word]) => word),
    ),
  );
  blocks.forEach(({ text, role }, block) => {
    // A cell of a table is seldom a sentence: “Yes Yes”, “New New”.
    for (const { start, second, end, words: said } of doubledIn(
      prose[block] ?? text,
      ordinary,
      words.doubled,
    )) {
      const where = place({ block, start, end });
      const { line, column } = place({ block, start: second, end: second + 1 });
      const seam = sourceAt(source, { ...where, endLine: line, endColumn: column });
      if (isSeam(seam, said) || (role === 'cell' && !words.doubled.joining.has(said.split(' ')[0] ?? '')))
        continue;
      const once = text.slice(start, second).trimEnd();
      const isPhrase = once.includes(' ');
      report(file, {
        place: where,
        reason: `“${said}” says the same word${isPhrase ? 's' : ''} twice.`,
        expected: `“${once}”, once.`,
        ...fixAt(source, where, said, once),
      });
    }
  });
});

/** Markup, a forced line break, a column of a table in plain text, or a line that ends as a heading does. */
function isSeam(between: string, words: string): boolean {
  if (/[*_`<>[\]|{}\\]/.test(between) || /\S {2,}\S|\t| {2,}\n/.test(between)) return true;
  return between.includes('\n') && /^\p{Lu}/u.test(words.split(' ').at(-1) ?? '');
}
