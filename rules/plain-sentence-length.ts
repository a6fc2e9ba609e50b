/**
 * Keep sentences short: 15 to 20 words on average, and none twice as long.
 *
 * A statutory term, a name, an address or a number counts as one word. Headings and short labels do not count;
 * each list item is a sentence of its own.
 *
 * @why  Notices must be comprehensible (47 CFR 64.2008(c)(4)). The Social Security Administration's standard for
 *       notices, the best federal measure, asks for 15 to 20 words a sentence.
 * @fix  Make two sentences of one, or a list of what it counts up.
 * @checks J-SSA-1 J-CA-26894
 *
 * @example invalid
 *   You may tell us at any time that you do not want us to use these records, and if you do so we will stop using
 *   them for offers as soon as we have read your message, although it may take us a few days to do it.
 *   => This sentence has 48 words.
 * @example invalid
 *   We keep a record of the numbers you call, of the time you spend on every call and of the plan you have with us.
 *   We would like to use this record so that we can offer you other services that may suit you and your family well.
 *   You can tell us that we may not do so, and you can do that by phone or by mail or in one of our stores.
 *   => The sentences have 25 words on average.
 * @example valid
 *   We keep a record of the numbers you call. May we use it to offer you internet service?
 *   To say no, call 555-555-0142 or write to Blue Heron Voice, LLC, P.O. Box 12, Cedar Fork, OR 97005.
 * @example valid opt-in-notice es
 *   Guardamos los números a los que usted llama. ¿Podemos usarlos para ofrecerle internet?
 *
 *   - Para decir que sí, llame al 555-555-0142.
 *   - Para decir que no, no haga nada.
 */

import { defineRule } from './define-rule.js';
import { plainDocumentOf } from './plain/document.js';
import { measureOf } from './plain/law.js';
import { worstSentences } from './plain/worst.js';
import { countsOf } from './readability/hardest.js';
import { report } from './report.js';

/** Fewer sentences have no average worth telling. */
const FEWEST_SENTENCES = 3;

export const plainSentenceLength = defineRule('plain-sentence-length', (tree, file) => {
  const document = plainDocumentOf(tree, file);
  if (!document) return;
  const { sentences, place } = document;
  const least = measureOf('sentenceWordsLeast', 'J-SSA-1').value;
  const most = measureOf('sentenceWordsMost', 'J-SSA-1');
  const counts = countsOf(sentences);
  const average = Math.round(counts.words / counts.sentences);
  if (counts.sentences >= FEWEST_SENTENCES && average > most.value) {
    const longest = [...sentences].sort((a, b) => b.words.length - a.words.length);
    report(file, {
      ...most.source,
      reason: `The sentences have ${average} words on average.`,
      expected: `${least} to ${most.value} words. Split the longest first.`,
      related: worstSentences(document, longest, file),
    });
    return;
  }
  for (const sentence of sentences) {
    if (sentence.words.length <= 2 * most.value) continue;
    report(file, {
      ...most.source,
      place: place(sentence),
      reason: `This sentence has ${sentence.words.length} words.`,
      expected: `Two or more sentences of ${least} to ${most.value} words, or a list.`,
    });
  }
});
