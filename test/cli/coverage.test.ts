import { describe, expect, it } from 'vitest';
import { exampleSentence } from '../../rules/example-sentence.js';
import { asksOf, type Law, type LawElement, loadLaw } from '../../rules/law.js';
import { ELEMENT_IDS, recognise } from '../../rules/recognise/index.js';
import { loadWording } from '../../rules/wording.js';
import { checkedBy } from '../../scripts/coverage/checked-by.js';
import { type Coverage, coverage } from '../../scripts/coverage/coverage.js';
import { coveragePretty } from '../../scripts/coverage/coverage-pretty.js';
import { indexLaw } from '../../scripts/law/law-index.js';
import { cpni } from './run-cpni.js';

const HERE = process.cwd();
const covered = (...args: string[]): Coverage =>
  JSON.parse(cpni(['coverage', '--format', 'json', ...args], HERE).stdout);
const elementsOf = ({ sections }: Coverage) =>
  sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ elements }) => elements));

/** The law data with one entry more. */
function lawWith(entry: Partial<LawElement>): Law {
  const law = loadLaw();
  const [first] = law.sections.flatMap(({ elements }) => elements.filter(({ id }) => id === 'c1-right'));
  const element = { ...(first as LawElement), ...entry };
  return {
    ...law,
    sections: [...law.sections, { section: '47 CFR 64.2999', title: 'Another', elements: [element] }],
  };
}

describe('cpni coverage', () => {
  it('finds a rule or a reason for every paragraph of the law', () => {
    const { status, stdout } = cpni(['coverage', '--quiet'], HERE);
    expect(stdout).toMatch(/^✔ \d+ paragraphs, \d+ elements: .*, 0 with neither\n$/);
    expect(status).toBe(0);
  });

  it('knows every paragraph that asks something of a notice, in the order of the section', () => {
    const { sections } = covered('--section', '64.2008');
    const places = sections.flatMap(({ paragraphs }) =>
      paragraphs.map(({ cite }) => cite.replace('47 CFR 64.2008', '')),
    );
    const c = Array.from({ length: 10 }, (_, index) => `(c)(${index + 1})`);
    const d = [
      '(d)',
      '(d)(1)',
      '(d)(2)',
      '(d)(3)',
      ...['i', 'ii', 'iii', 'iv', 'v'].map((n) => `(d)(3)(${n})`),
    ];
    expect(places.filter((place) => [...c, ...d].includes(place))).toEqual([...c, ...d]);
  });

  it('says by what each element of a notice is checked', () => {
    const elements = elementsOf(covered('--section', '64.2008'));
    const unchecked = elements
      .filter(({ id }) => (ELEMENT_IDS as readonly string[]).includes(id))
      .filter(({ standing }) => standing !== 'rule');
    expect(unchecked.map(({ id }) => id)).toEqual(['d2-two-year-renotice']);
    expect(elements.find(({ id }) => id === 'c1-right')).toMatchObject({
      law: ['U-2008-c1a'],
      rules: ['require-element'],
      example: { is: 'say' },
    });
    expect(elements.find(({ id }) => id === 'c8-freeze-encouragement')).toMatchObject({
      rules: ['no-freeze-encouragement'],
      example: { is: 'refused' },
    });
  });

  it('shows one section, or one paragraph, however it is written', () => {
    const cites = (section: string) =>
      covered('--section', section).sections.flatMap(({ paragraphs }) => paragraphs.map(({ cite }) => cite));
    expect(cites('64.5108 (c)(9)')).toEqual(['47 CFR 64.5108(c)(9)']);
    expect(cites('47 C.F.R. § 64.2009(e)')).toEqual(['47 CFR 64.2009(e)']);
    expect(cites('template')).toEqual(['FCC Enforcement Bureau, suggested CPNI certification template']);
  });

  it('does not pass over a section that it does not know', () => {
    const { status, stderr } = cpni(['coverage', '--section', '64.2080'], HERE);
    expect(status).toBe(2);
    expect(stderr).toContain('"64.2080"');
    expect(stderr).toContain('Did you mean');
  });

  it('tells the whole law in brief: each paragraph once, each reason of a section once, no id cut', () => {
    const { stdout } = cpni(['coverage'], HERE);
    expect(stdout).toContain('cpni coverage --section');
    expect(stdout).toMatch(/ {2}✔ \(c\)\(9\) +How long the choice lasts \[require-element\]/);
    const [, section = ''] = /^47 CFR 64\.2008\n([\s\S]*?)\n\n/m.exec(stdout) ?? [];
    expect(section.match(/a permission: a notice that says nothing of it lacks nothing/g)).toHaveLength(1);
    expect(stdout.split('\n').length).toBeLessThan(500);
  });

  it('gives the same bytes twice', () => {
    const run = () => cpni(['coverage'], HERE).stdout;
    expect(run()).toBe(run());
  });
});

describe('an element', () => {
  const standing = (law: Law) => {
    const result = coverage(law, indexLaw(law));
    const [element] = elementsOf(result).slice(-1);
    return { ...element, open: result.open };
  };

  it('with neither rule nor reason is named with its paragraph', () => {
    const law = lawWith({ id: 'x-unheard-of', cite: '47 CFR 64.2999(q)', seenBy: 'text' });
    const result = coverage(law, indexLaw(law));
    expect(result.open).toEqual([{ cite: '47 CFR 64.2999(q)', elements: ['x-unheard-of'] }]);
    const text = coveragePretty(result, { color: false, width: 100, quiet: true });
    expect(text).toContain('47 CFR 64.2999(q): x-unheard-of');
  });

  it('that no program can see is covered by its reason', () => {
    const seenBy = { by: 'none', reason: 'it is a record' } as const;
    const law = lawWith({ id: 'x-unheard-of', cite: '47 CFR 64.2999(q)', seenBy });
    expect(standing(law)).toMatchObject({ standing: 'reason', reason: 'it is a record', open: [] });
  });

  it('that is pending is told where it is said, and no rule finds it missing', () => {
    const law = lawWith({
      cite: '47 CFR 64.2999(q)',
      inForce: { from: null, to: null },
      status: 'pending-not-effective',
      seenBy: 'text',
    });
    expect(standing(law).open).toEqual([]);
    const pending = law.sections.at(-1)?.elements[0];
    expect(checkedBy(law, pending as LawElement)).toEqual({ rules: [], isRecognised: true });
  });

  it('that must not be said is not covered by being recognised: a rule must refuse it', () => {
    const law = lawWith({ modality: 'prohibited', cite: '47 CFR 64.2999(q)', seenBy: 'text' });
    expect(standing(law).open).toEqual([{ cite: '47 CFR 64.2999(q)', elements: ['c1-right'] }]);
  });

  it('whose words are known in other kinds of documents only is not called checked', () => {
    const law = loadLaw();
    const [element] = law.sections.flatMap(({ elements }) => elements.filter(({ id }) => id === 'U-2009-e4'));
    expect(checkedBy(law, element as LawElement).rules).toContain('require-element');
    const elsewhere = { ...(element as LawElement), kinds: ['breach-notice'] } as LawElement;
    expect(checkedBy(law, elsewhere)).toEqual({ rules: [], isRecognised: false });
  });
});

describe('the example of an element that require-element checks', () => {
  const law = loadLaw();
  const checked = indexLaw(law)
    .map(({ element }) => element)
    .filter((element) => element.say && checkedBy(law, element).rules.includes('require-element'));

  it.each(checked)('$id ($cite) is read as saying it, alone, in each kind that is asked', (element) => {
    const { id, say = {}, kinds, regimes, inForce, checked: asOf } = element;
    const said = kinds.flatMap((kind) =>
      regimes.flatMap((regime) =>
        Object.keys(say).map((locale) => {
          const text = exampleSentence(element, { kind, locale, asOf }) ?? '';
          const question = {
            kind,
            regime,
            channels: CHANNEL[kind] ?? ['mail'],
            asOf: inForce.to ? (inForce.from ?? asOf) : asOf,
          };
          const context = {
            ...question,
            locale,
            ...(id === 'd3-subject-clear' && { email: { subject: text } }),
          };
          const wording = loadWording(locale);
          if (!wording) throw new Error(`no wording for ${locale}`);
          const results = recognise(
            [{ role: 'paragraph', text, heads: [] }],
            context,
            wording,
            asksOf(law, question),
          );
          const status = results.find((result) => result.id === id)?.status;
          return `${kind} ${regime} ${locale}: ${status}`;
        }),
      ),
    );
    // Silence is a yes in opt-out alone, and the example is of opt-out.
    const others = said.filter((line) => id !== 'c3-steps-grant' || !line.startsWith('opt-in-notice'));
    expect(others.filter((line) => !line.endsWith(': present'))).toEqual([]);
  });
});

const CHANNEL: Record<string, string[]> = { 'opt-out-email': ['email'], 'one-time-script': ['oral'] };
