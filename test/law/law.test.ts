import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { asksOf, elementsFor, isInForce, type LawElement, loadLaw } from '../../rules/law.js';
import { parseData } from '../../rules/read-data.js';
import { ELEMENT_IDS } from '../../rules/recognise/index.js';

const FOLDER = new URL('../../rules/law/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
const AS_OF = '2026-11-21';

test.each(FILES)('%s has the form that the schema asks', (name) => {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  const validate = ajv.compile(JSON.parse(read('law.schema.json')));
  validate(parseData(read(name), name));
  expect(validate.errors ?? []).toEqual([]);
});

test('the hash is of the data: 64 hexadecimal digits, the same at every reading', () => {
  expect(loadLaw().sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(loadLaw().sections).toHaveLength(FILES.length);
});

describe.each(['carrier', 'trs'])('%s', (regime) => {
  const asked = (kind: string, channels: string[] = [], asOf = AS_OF) =>
    asksOf(loadLaw(), { kind, regime, channels, asOf }).elements.map(({ id }) => id);

  test('every element of the contract is asked of some kind of notice, the freeze ban of carriers only', () => {
    const kinds = ['opt-out-notice', 'opt-in-notice', 'opt-out-email', 'one-time-script'];
    const all = new Set(kinds.flatMap((kind) => asked(kind)));
    expect(ELEMENT_IDS.filter((id) => !all.has(id))).toEqual(
      regime === 'trs' ? ['c8-freeze-encouragement'] : [],
    );
  });

  test('waiting, repeating and free refusal belong to opt-out; reply and subject to its e-mails', () => {
    const d = (kind: string) => asked(kind).filter((id) => id.startsWith('d'));
    expect(d('opt-in-notice')).toEqual([]);
    expect(d('opt-out-notice').sort()).toEqual([
      'd1-waiting-period-at-least-30-days',
      'd1-waiting-period-stated',
      'd2-two-year-renotice',
      'd3-24x7-no-cost',
    ]);
    expect(d('opt-out-email')).toContain('d3-reply-opt-out');
    expect(d('opt-out-email')).toContain('d3-subject-clear');
  });

  test('every notice element says how to say it in both languages, and no two share id and cite', () => {
    const elements = loadLaw().sections.flatMap((section) => section.elements.filter(ofNotices(regime)));
    const required = elements.filter(
      ({ modality }) => modality === 'required' || modality === 'informational',
    );
    for (const { id, say } of required) expect([id, Object.keys(say ?? {})]).toEqual([id, ['en', 'es']]);
    const keys = elements.map(({ id, law }) => `${id} ${law.join()}`);
    expect(keys).toEqual([...new Set(keys)]);
  });

  test('nothing is asked of a document from before the rules', () => {
    expect(asked('opt-out-notice', [], '2001-01-01')).toEqual([]);
  });

  test('the numbers come from the data', () => {
    const { numbers } = asksOf(loadLaw(), { kind: 'opt-out-notice', regime, channels: [], asOf: AS_OF });
    expect(numbers).toEqual({ waitingDays: 30, mailStartDays: 3, renoticeYears: 2 });
  });
});

test('an element in force until a day is the law before that day only', () => {
  const element = { inForce: { from: '2010-01-01', to: '2020-01-01' }, status: 'superseded' } as LawElement;
  expect(
    ['2009-12-31', '2010-01-01', '2019-12-31', '2020-01-01'].map((day) => isInForce(element, day)),
  ).toEqual([false, true, true, false]);
});

test('what was adopted without a date is not the law; advice without a date always applies', () => {
  const undated = { inForce: { from: null, to: null } };
  expect(isInForce({ ...undated, status: 'pending-not-effective' } as LawElement, AS_OF)).toBe(false);
  expect(isInForce({ ...undated, status: 'pending-or-unknown' } as LawElement, AS_OF)).toBe(false);
  expect(isInForce({ ...undated, status: 'in-force' } as LawElement, AS_OF)).toBe(true);
});

test('an element that was suspended is not the law between the two days', () => {
  const element = {
    inForce: { from: '2010-01-01', to: null, suspended: [{ from: '2015-01-01', to: '2016-01-01' }] },
    status: 'in-force',
  } as LawElement;
  expect(
    ['2014-12-31', '2015-01-01', '2015-12-31', '2016-01-01'].map((day) => isInForce(element, day)),
  ).toEqual([true, false, false, true]);
});

describe('all of the law data', () => {
  const sections = loadLaw().sections;
  const all = sections.flatMap(({ elements }) => elements);

  test('has 242 paragraphs of law, and one element for each name, regime and day', () => {
    expect(new Set(all.flatMap(({ law }) => law)).size).toBe(242);
    for (const regime of ['carrier', 'trs'] as const) {
      const days = ['2005-01-01', '2010-01-01', '2018-01-01', AS_OF];
      for (const day of days) {
        const ids = all
          .filter((element) => element.regimes.includes(regime) && isInForce(element, day))
          .map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)]);
      }
    }
  });

  test('has each element of the contract once for each regime, the freeze ban once', () => {
    const count = (id: string) => all.filter((element) => element.id === id).length;
    expect(ELEMENT_IDS.filter((id) => count(id) !== 2)).toEqual(['c8-freeze-encouragement']);
    expect(count('c8-freeze-encouragement')).toBe(1);
  });

  test('says what brought each element about on the day it came, went or rested', () => {
    for (const { section, changes = [], elements } of sections) {
      for (const { id, status, inForce } of elements) {
        const { from, to, suspended = [] } = inForce;
        const days = [from, to, ...suspended.flatMap((period) => [period.from, period.to])];
        const lacking = days.filter((day) => day !== null && !changes.some(({ on }) => on === day));
        expect([section, id, lacking]).toEqual([section, id, []]);
        if (status.startsWith('pending'))
          expect([id, changes.some(({ on }) => on === null)]).toEqual([id, true]);
      }
    }
  });
});

test('what is asked in writing is not asked of spoken notices', () => {
  const ids = (channels: string[]) =>
    elementsFor(loadLaw(), { kind: 'opt-in-notice', regime: 'carrier', channels, asOf: AS_OF }).map(
      ({ id }) => id,
    );
  expect(ids(['mail'])).toContain('U-2008-c5');
  expect(ids(['oral'])).not.toContain('U-2008-c5');
});

function ofNotices(regime: string) {
  return ({ id, regimes }: LawElement) =>
    (ELEMENT_IDS as readonly string[]).includes(id) && (regimes as string[]).includes(regime);
}
