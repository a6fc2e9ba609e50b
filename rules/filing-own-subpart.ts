/**
 * Warn of a filing that cites only the CPNI rules of the other sort of company.
 *
 * @why  Carriers and providers of interconnected VoIP are under 47 CFR part 64 subpart U, and certify under
 *       64.2009(e); providers of relay service are under subpart EE, and certify under 64.5109(e), with a report on
 *       every use without approval that subpart U does not ask for.
 * @fix  Cite the subpart that the company is under, and certify what it asks; or say with --regime what the company
 *       is.
 *
 * @example invalid annual-certification trs
 *   The TRS provider certifies under 47 CFR 64.2009(e) and keeps relay users' CPNI as subpart U asks.
 *   => "64.2009(e)" is a rule of carriers, and this is the filing of a relay provider, which cites none of its own.
 * @example valid annual-certification trs
 *   The TRS provider certifies under 47 CFR 64.5109(e). As a carrier it also certifies under 47 CFR 64.2009(e).
 * @example valid annual-certification
 *   The carrier certifies under 47 CFR 64.2009(e).
 */

import type { Reference } from './citation/model.js';
import { areaOf } from './citation/provisions.js';
import { readSections } from './citation/read-sections.js';
import { defineRule } from './define-rule.js';
import type { Regime } from './document-context.js';
import { filingLaw, isFiling } from './filing-law.js';
import { recognitionOf } from './recognition.js';
import { report } from './report.js';

const CERTIFICATE: Record<Regime, string> = { carrier: 'U-2009-e1', trs: 'EE-5109-e1' };
const WHOSE: Record<Regime, string> = { carrier: 'carriers', trs: 'relay providers' };
const FILER: Record<Regime, string> = { carrier: 'carrier', trs: 'relay provider' };

export const filingOwnSubpart = defineRule('filing-own-subpart', (tree, file) => {
  const { blocks, place, context } = recognitionOf(tree, file);
  if (!isFiling(context)) return;
  const cited = blocks.flatMap(({ text }, block) =>
    readSections(text)
      .flatMap(({ references }) => references)
      .flatMap((reference) => {
        const regime = areaOf(reference.section, context.asOf)?.regime;
        return regime ? [{ block, reference, regime }] : [];
      }),
  );
  const [first] = cited;
  const namesOwn = blocks.some(({ text }) => SUBPART[context.regime].test(text));
  if (!first || namesOwn || cited.some(({ regime }) => regime === context.regime)) return;
  const { block, reference, regime } = first;
  report(file, {
    ...filingLaw(context, CERTIFICATE),
    // A company may be both, and the words need not say so.
    severity: 'warning',
    place: place({ block, ...spanOf(reference) }),
    reason: `"${wordsOf(reference)}" is a rule of ${WHOSE[regime]}, and this is the filing of a ${FILER[context.regime]}, which cites none of its own.`,
    expected: `The rules of ${WHOSE[context.regime]}.`,
  });
});

const SUBPART: Record<Regime, RegExp> = { carrier: /\bsubpart U\b/i, trs: /\bsubpart EE\b/i };

function spanOf({ number, written }: Reference): { start: number; end: number } {
  return { start: number.start, end: written?.end ?? number.end };
}

function wordsOf({ number, written }: Reference): string {
  return number.words + (written?.words ?? '');
}
