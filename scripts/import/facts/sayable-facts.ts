import { type Fact, factsOf } from '../../document/facts.js';
import type { DocumentFolder } from '../../workspace/workspace.js';
import type { SayableFact } from '../write/put-facts.js';

/**
 * Facts that may stand in place of their words, and behind which words. Without any they may stand anywhere: a
 * name or a number that is the company's is so wherever it is said. What is not here stays words.
 */
const PLACES: [RegExp, RegExp?][] = [
  [/^legalName$/],
  [/^form499FilerId$/, /\bID\W*(?:No\.?|Number|#)?\W*$/i],
  // A signature is one person's, and does not change with the facts.
  [/^officers\.\w+\.name$/, /(?<!\/s\/\s*)$/i],
  [/^officers\.\w+\.title$/, /\btitle(?: of (?:the )?(?:signatory|officer))?:\s*$/i],
  [/^contacts\.\w+\.(?:phone|email|address)$/],
  // A day is that of the filing where it stands by itself or is called so, and not in what the text tells.
  [
    /^filing\.date$/,
    /^\W*(?:date filed|filed|dated?|date of filing)?\W*$|\b(?:date filed|filed on|filing date):?\s*$/i,
  ],
  [/^filing\.coveredYear$/, /\bcalendar year,?\s*$/i],
  [/^filing\.docket$/],
];

/** What of a company's and a document's facts can stand in place of words, and how each is said. */
export function sayableFacts(folder: DocumentFolder, locale: string): SayableFact[] {
  return [...factsOf(folder, locale).given.values()].flatMap(({ name, said }: Fact) => {
    const place = PLACES.find(([names]) => names.test(name));
    return place ? [{ name, said, ...(place[1] && { behind: place[1] }) }] : [];
  });
}
