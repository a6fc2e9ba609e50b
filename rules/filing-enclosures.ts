/**
 * Require that what a filing says is enclosed or attached is in its package.
 *
 * @why  A certification has to be filed with a statement that explains how the company's procedures ensure
 *       compliance: 47 CFR 64.2009(e), 64.5109(e). What a letter names and the package lacks is not filed.
 * @fix  Add the document to the package (`cpni lint --package FOLDER`, or `filing` in its document.yaml), or take it
 *       out of the letter.
 * @checks U-2009-e3 EE-5109-e1 TPL-17 COV-5
 */

import type { FilingFacts, Stated } from './filing-facts/index.js';
import type { Block } from './recognise/index.js';

/** A document of a package. */
export interface FiledDocument {
  kind: string;
  blocks: readonly Block[];
  facts: FilingFacts;
  /** Ids of the elements that it says. */
  present: string[];
  /** Where it speaks of the statement that accompanies it. */
  accompanied?: Stated | undefined;
}

export interface EnclosureFault {
  /** Number of the document. */
  document: number;
  fact: Stated;
  reason: string;
  expected: string;
}

/** What is sent with a certification, and how it is called. */
const CERTIFICATION = {
  kind: 'annual-certification',
  what: 'certification',
  said: /\b(?:certification|certificate|affidavit)\b/iu,
};
const STATEMENT = {
  kind: 'policy-statement',
  what: 'statement',
  said: /\b(?:statement|polic(?:y|ies)|manual|description|explanation)\b/iu,
};
const SENDS = /\b(?:enclos(?:ed?|ures?|ing)|attach(?:ed|ments?|ing)|accompan\p{L}+|herewith|please find)\b/iu;
const LIST = /^(?:enclosures?|attachments?)\b/iu;
/** Elements that a statement explains: use, approval, notices, safeguards, access, breaches. */
const OF_STATEMENT = /^(?:U-20(?:05|07|08|10|11)|U-2009-[a-df]|EE-51(?:05|07|08|10|11)|EE-5109-[a-df])/;
/** A document that says so many of them has the statement in it. */
const CARRIED = 4;

/** What the documents of a package say is with them, and is not. */
export function enclosureFaults(documents: FiledDocument[]): EnclosureFault[] {
  const letters = documents.flatMap((each, document) =>
    each.kind === 'cover-letter'
      ? [CERTIFICATION, STATEMENT]
          .filter(({ kind }) => !isIn(documents, kind))
          .flatMap(({ what, said }) => {
            const fact = sentIn(each.blocks, said);
            return fact
              ? [
                  {
                    document,
                    fact,
                    reason: `The letter sends a ${what}, and none is in the package.`,
                    expected: `The ${what} in the package, or a letter that does not name it.`,
                  },
                ]
              : [];
          })
      : [],
  );
  if (isIn(documents, STATEMENT.kind)) return letters;
  // One statement that is not there is one fault.
  if (letters.some(({ reason }) => reason.includes(STATEMENT.what))) return letters;
  const certifications = documents.flatMap(({ kind, accompanied }, document) =>
    kind === CERTIFICATION.kind && accompanied
      ? [
          {
            document,
            fact: accompanied,
            reason: 'The certification speaks of an accompanying statement, and none is in the package.',
            expected: 'The statement that explains how the company’s procedures ensure compliance.',
          },
        ]
      : [],
  );
  return [...letters, ...certifications.slice(0, 1)];
}

/** Whether a document of the kind is there, by itself or inside another. */
function isIn(documents: FiledDocument[], kind: string): boolean {
  return documents.some((each) => {
    if (each.kind === kind) return true;
    if (kind === CERTIFICATION.kind) return each.facts.people.some(({ role }) => role === 'certifier');
    return each.present.filter((id) => OF_STATEMENT.test(id)).length >= CARRIED;
  });
}

/** Where a letter says that it sends such a document: in a sentence on enclosures, or in the list of them. */
function sentIn(blocks: readonly Block[], said: RegExp): Stated | undefined {
  for (const [block, { text, heads }] of blocks.entries()) {
    const head = heads.at(-1) ?? '';
    const isListed = LIST.test(head) || (blocks[block]?.role === 'item' && SENDS.test(head));
    for (const sentence of text.matchAll(/[^.;]+(?:\.(?!\s|$)[^.;]*)*/gu)) {
      const match = said.exec(sentence[0]);
      if (!match || !(isListed || LIST.test(text) || SENDS.test(sentence[0]))) continue;
      const start = sentence.index + match.index;
      return { block, start, end: start + match[0].length, said: match[0] };
    }
  }
  return undefined;
}
