/**
 * Require every sentence, heading, cell and link of a translation to be in its language. Names, short forms,
 * citations, addresses, and English words that a translator quotes beside their translation stay.
 *
 * @why  47 CFR 64.2008(c)(6), 64.5108(c)(6): when any part of a notice is translated, all of it must be.
 * @fix  Translate the words that are named. If they are a name, write them as the source does.
 * @checks U-2008-c6 EE-5108-c6
 */
import { languageName } from './language/language-name.js';
import type { ParityFault } from './parity/fault.js';
import type { Weighed } from './parity/model.js';
import { quoted } from './quoted.js';

export function parityUntranslated({ target, foreign }: Weighed): ParityFault[] {
  return foreign.map(({ words, language, source }) => ({
    target: words,
    ...(source && { source }),
    reason: `“${quoted(words.passage.text.slice(words.start, words.end))}” is in ${languageName(language)}, in a text in ${languageName(target.locale)}`,
    expected: `Translate it into ${languageName(target.locale)}.`,
  }));
}
