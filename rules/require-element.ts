/**
 * Require everything the law asks a document of its kind to say.
 *
 * @why  Each element of 47 CFR 64.2008 and 64.5108 (notices), and of 64.2009 and 64.5109 (filings), has cost
 *       companies fines when it was not there.
 * @fix  Write the sentence that the message shows, in your own words; or, if the document does say it in words
 *       that were not understood, mark them: `<Element id="c1-right">…</Element>`.
 */

import { defineRule } from './define-rule.js';
import type { Kind } from './document-context.js';
import { isFiling } from './filing-law.js';
import { lawOf } from './law-link.js';
import { recognitionOf } from './recognition.js';
import { report } from './report.js';
import { loadWording } from './wording.js';

/** What `require-element` asks for. */
export const MUST_BE_SAID: ReadonlySet<string> = new Set(['required', 'conditional', 'recommended']);

export const requireElement = defineRule('require-element', (tree, file) => {
  const { results, place, context, isLanguageKnown, blocks } = recognitionOf(tree, file);
  if (!isLanguageKnown) {
    report(file, {
      place: tree.children[0],
      severity: 'warning',
      reason: `What a document says cannot be checked in "${context.locale}": no wording is known for this language.`,
      expected: 'Have a person who reads it compare it with the law, element by element.',
    });
    return;
  }
  if (results.length === 0 && context.kind !== 'not-cpni') {
    report(file, {
      place: tree.children[0],
      severity: 'warning',
      reason: `Nothing that the law asks of a document of this kind (${context.kind}) on ${context.asOf} can be checked.`,
      expected: 'See whether the date is meant; else have a person compare it with the law.',
    });
    return;
  }
  // What is lacking is told in English, as all messages are, whatever language the document is in.
  const lacks = loadWording('en')?.lacks ?? {};
  const start = blocks[0] ? place({ block: 0, start: 0, end: blocks[0].text.length }) : undefined;
  for (const { law, result } of results) {
    if (!MUST_BE_SAID.has(law.modality)) continue;
    const say = law.sayIn?.[context.kind as Kind] ?? law.say;
    const example = say?.[context.locale.split('-')[0] ?? ''] ?? say?.en;
    const known = {
      ...lawOf(law),
      ...(law.modality === 'recommended' && { severity: 'warning' as const }),
      expected: example ? `“${example}”` : law.asks,
    };
    const [words] = result.evidence;
    if (result.status === 'contradicted' && words) {
      report(file, {
        ...known,
        place: place(words),
        reason: `“${words.text}” contradicts what must be said. ${law.asks}`,
      });
    } else if (result.status === 'missing' && law.modality !== 'conditional') {
      if (context.isPartial) continue;
      const { near } = result;
      report(file, {
        ...known,
        place: near ? place(near.evidence) : start,
        reason: near
          ? `Not stated: ${law.title}. What comes nearest, “${near.evidence.text}”, ${lacks[near.lacks] ?? 'says something else'}.`
          : `Not stated: ${law.title}. ${law.asks}`,
      });
    } else if (result.status === 'present' && result.near && isFiling(context) && !law.mentionedIn) {
      const { near } = result;
      report(file, {
        ...known,
        severity: 'warning',
        place: place(near.evidence),
        reason: `“${near.evidence.text}” ${lacks[near.lacks] ?? 'says less than the law asks'}.`,
      });
    }
  }
});
