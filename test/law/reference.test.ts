import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type LawElement, loadLaw } from '../../rules/law.js';

interface Entry {
  id: string;
  modality: string;
  applies_to: { providers: string[]; documents: string[] };
  in_force_from: string | null;
  in_force_to: string | null;
  status: string;
  verification: string;
  condition: string | null;
}

const REFERENCE = new URL('../../../shared/law/law.yaml', import.meta.url);
const isThere = existsSync(REFERENCE);
const entries = isThere ? (parse(readFileSync(REFERENCE, 'utf8')) as Entry[]) : [];

/** What the law forbids or asks of a company is, in the words of a document, another thing. Why, by paragraph. */
const SAID_OTHERWISE: Record<string, string> = {
  'S-222-C1': 'a statement has to rule out what is forbidden: required',
  'S-222-C2': 'due only when a customer asks: conditional',
  'U-2005-b': 'a statement has to rule out what is forbidden: required',
  'U-2005-b2': 'nothing asks a statement to rule it out, though it should: recommended',
  'U-2008-c3c': 'the element of the contract is the statement that is not neutral: prohibited',
  'U-2008-d2': 'a duty to send again, which the notice need not tell: informational',
  'U-2008-f1': 'a script that uses the permission has to say that it is for one call: required',
  'U-2008-f2iv': 'a script that leaves out the steps has to say that one can refuse: required',
  'U-2009-f2': 'a statement fails by denying it, not by silence: conditional',
  'U-2010-f2': 'a practice that a statement should describe: recommended',
  'U-2011old-b1': 'a statement has to rule out what is forbidden: required',
  'U-2011old-e': 'a statement need not define it, but not wrongly: conditional',
  'EE-5105-a': 'the condition is what a statement has to say: required',
  'EE-5105-b': 'a statement has to rule out what is forbidden: required',
  'EE-5105-b2': 'nothing asks a statement to rule it out, though it should: recommended',
  'EE-5105-c': 'the two duties are what a statement has to say: required',
  'EE-5108-c3c': 'the element of the contract is the statement that is not neutral: prohibited',
  'EE-5108-c4': 'the element of the contract is the statement that misleads: prohibited',
  'EE-5108-d2': 'a duty to send again, which the notice need not tell: informational',
  'EE-5108-f1': 'a script that uses the permission has to say that it is for one call: required',
  'EE-5108-f2': 'a script that leaves out the steps has to say that one can refuse: required',
};
/** The docket of the carriers is not that of relay providers, who are told theirs by EE-5109-e3. */
const CARRIERS_ONLY = ['COV-2'];
/** What (f)(2)(iv) says of steps stands in for them in a script, and the mail clock is asked of e-mail too; a claim
 * that nobody can know to be true is one in a statement as well. */
const WIDER = ['U-2008-c3a', 'EE-5108-c3a', 'U-2008-d1ii', 'EE-5108-d1ii', 'TPL-117'];

describe.skipIf(!isThere)('beside the legal reference', () => {
  const versions = (id: string) =>
    loadLaw()
      .sections.flatMap(({ elements }) => elements)
      .filter(({ law, status }) => law.includes(id) && status !== 'superseded');

  test('no paragraph is dropped and none is added', () => {
    const ours = new Set(loadLaw().sections.flatMap(({ elements }) => elements.flatMap(({ law }) => law)));
    expect([...ours].sort()).toEqual(entries.map(({ id }) => id).sort());
  });

  test.each(entries.map((entry) => [entry.id, entry] as const))('%s says the same facts', (id, entry) => {
    const elements = versions(id);
    const kinds = new Set(elements.flatMap(kindsOf));
    const asked = new Set(entry.applies_to.documents.map(ourKind));
    expect([...asked].filter((kind) => !kinds.has(kind))).toEqual([]);
    for (const element of elements) {
      expect(element.status).toBe(entry.status.replaceAll('_', '-'));
      expect(element.proof).toBe(entry.verification);
      if (entry.in_force_from !== null) expect(element.inForce.from).toBe(entry.in_force_from);
      expect(element.inForce.to).toBe(entry.in_force_to);
      if (entry.status.startsWith('pending')) expect(element.inForce.from).toBeNull();
      if (!(id in SAID_OTHERWISE)) expect(element.modality).toBe(entry.modality);
      if (entry.condition !== null) expect([id, element.condition]).toEqual([id, expect.any(String)]);
      expect(element.regimes).toEqual(
        CARRIERS_ONLY.includes(id) ? ['carrier'] : [...new Set(entry.applies_to.providers.map(ourRegime))],
      );
      const own = element.kinds.filter((kind) => !asked.has(kind));
      if (!WIDER.includes(id)) expect(own).toEqual([]);
    }
  });

  test('every paragraph that is said otherwise is', () => {
    const same = entries.filter(
      ({ id, modality }) => id in SAID_OTHERWISE && versions(id).every((each) => each.modality === modality),
    );
    expect(same.map(({ id }) => id)).toEqual([]);
    expect(Object.keys(SAID_OTHERWISE).filter((id) => versions(id).length === 0)).toEqual([]);
  });
});

function kindsOf({ kinds, mentionedIn = [], carriedIn = [], notAskedIn = [] }: LawElement): string[] {
  return [...kinds, ...mentionedIn, ...carriedIn, ...notAskedIn.flatMap((each) => each.kinds)];
}

function ourKind(kind: string): string {
  return kind === 'one_time_use_script' ? 'one-time-script' : kind.replaceAll('_', '-');
}

function ourRegime(provider: string): string {
  return provider === 'cmrs_carrier' ? 'carrier' : provider;
}
