/**
 * Require everything the law asks a document of its kind to say.
 *
 * @why  Each element of 47 CFR 64.2008 and 64.5108 (notices), and of 64.2009 and 64.5109 (filings), has cost
 *       companies fines when it was not there.
 * @fix  Write the sentence that the message shows, in your own words. If the document does say it, in words that
 *       were not understood: in a workspace mark them, `<Element id="c1-right">…</Element>`; in a letter or a text
 *       file, which has no marks, have a person decide.
 */

import { defineRule } from './define-rule.js';
import type { Kind } from './document-context.js';
import { exampleSentence } from './example-sentence.js';
import { isFiling } from './filing-law.js';
import { lawOf } from './law-link.js';
import { type Recognised, recognitionOf } from './recognition.js';
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
  const start = blocks[0] ? place({ block: 0, start: 0, end: blocks[0].text.length }) : undefined;
  const asked = new Set<string>();
  for (const { law, result } of results) {
    // What the law permits or explains need not be said; said wrongly, it is wrong all the same.
    const isAsked = MUST_BE_SAID.has(law.modality) || result.status === 'contradicted';
    if (!isAsked || law.sameAs) continue;
    const example = exampleSentence(law, context);
    const known = {
      ...lawOf(law),
      ...(law.modality === 'recommended' && { severity: 'warning' as const }),
      expected: example ? `“${example}”` : law.asks,
    };
    const reading = law.reading?.kinds.includes(context.kind as Kind) ? ` ${law.reading.says}` : '';
    const [words] = result.evidence;
    if (result.status === 'contradicted' && words) {
      report(file, {
        ...known,
        place: place(words),
        reason: `“${words.text}” ${lacking(`against-${law.id}`) ?? 'goes against what must be said'}. ${law.asks}${reading}`,
      });
    } else if (result.status === 'missing' && law.modality !== 'conditional') {
      // What one sentence mends is one fault.
      if (context.isPartial || (example && asked.has(example))) continue;
      if (example) asked.add(example);
      const near = nearest({ law, result }, results);
      report(file, {
        ...known,
        place: near ? place(near.evidence) : start,
        reason: near
          ? near.also
            ? `Not stated in full: ${law.title}. The document ${lackingAll([near.lacks, ...near.also])}.${reading}`
            : `Not stated: ${law.title}. “${near.evidence.text}” ${lacking(near.lacks) ?? 'says something else'}.${reading}`
          : `Not stated anywhere in the document: ${law.title}. ${law.asks}${reading}`,
      });
    } else if (result.status === 'present' && result.near && isFiling(context) && !law.mentionedIn) {
      const { near } = result;
      report(file, {
        ...known,
        severity: 'warning',
        place: place(near.evidence),
        reason: `“${near.evidence.text}” ${lacking(near.lacks) ?? 'says less than the law asks'}.`,
      });
    }
  }
});

/** What is lacking is told in English, as all messages are, whatever language the document is in. */
function lacking(key: string): string | undefined {
  return loadWording('en')?.lacks[key];
}

/** Every part that lacks, in one sentence: one element is one fault. */
function lackingAll(keys: string[]): string {
  const told = keys.flatMap((key) => lacking(key) ?? []);
  return told.length > 1 ? `${told.slice(0, -1).join('; ')}; and ${told.at(-1)}` : (told[0] ?? '');
}

/** What comes nearest. Words that are only somewhat like the element, and say another one, do not. */
function nearest({ law, result }: Recognised, results: Recognised[]): Recognised['result']['near'] {
  const { near } = result;
  if (near?.lacks !== 'unlike') return near;
  const { block, start } = near.evidence;
  const saysAnother = results.some(
    (other) =>
      other.law.id !== law.id &&
      other.result.evidence.some((words) => words.block === block && words.start === start),
  );
  return saysAnother ? undefined : near;
}
