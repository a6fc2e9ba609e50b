import { expect, test } from 'vitest';
import { asksOf, loadLaw } from '../../rules/law.js';
import { compileWording, ELEMENT_IDS, NotationError, recognise } from '../../rules/recognise/index.js';
import { loadWording, WORDING_LOCALES } from '../../rules/wording.js';
import { elementOf, readingOf } from './reading.js';

test('a notice gets one result for every element of the contract, in its order', () => {
  const results = readingOf('We ask to use your CPNI.');
  expect(results.map(({ id }) => id)).toEqual([...ELEMENT_IDS]);
  expect(results.find(({ id }) => id === 'd3-reply-opt-out')?.status).toBe('not-applicable');
  expect(results.find(({ id }) => id === 'misleading')?.status).toBe('absent');
});

test('a policy statement reports only what it says, a certification nothing of the notices', () => {
  const words = 'Under federal law every customer has a right to the confidentiality of CPNI.';
  const policy = readingOf(words, { kind: 'policy-statement' });
  expect(policy.map(({ id }) => id).filter((id) => /^[cdf]\d?-|^[cdf]\d+-/.test(id))).toEqual(['c1-right']);
  const certification = readingOf(words, { kind: 'annual-certification' });
  expect(certification.filter(({ id }) => (ELEMENT_IDS as readonly string[]).includes(id))).toEqual([]);
});

test('evidence is the sentence that says it, by place in its block', () => {
  const words = 'Hello. You may say no to this. Thank you.';
  const { evidence } = elementOf('c2-right-to-disapprove', words);
  expect(evidence).toEqual([{ block: 0, start: 7, end: 30, text: 'You may say no to this.' }]);
});

test('near misses name what is lacking', () => {
  const result = elementOf('c2-entities', 'We will share your CPNI with trusted partners.');
  expect(result.status).not.toBe('present');
  const lacking = elementOf('c3-steps-deny', 'If you do not agree, just let us know.');
  expect(lacking.near?.evidence.text).toBe('If you do not agree, just let us know.');
  expect(loadWording('en')?.lacks[lacking.near?.lacks ?? '']).toContain('no number');
});

test('what a block declares is declared, but contradicting words still contradict', () => {
  const wording = loadWording('en');
  if (!wording) throw new Error('no English');
  const context = { kind: 'opt-out-notice', regime: 'carrier', locale: 'en', channels: [] };
  const asks = asksOf(loadLaw(), { ...context, asOf: '2026-11-21' });
  const status = (text: string) =>
    recognise(
      [{ role: 'paragraph', text, heads: [], declares: ['c3-denial-no-effect'] }],
      context,
      wording,
      asks,
    ).find(({ id }) => id === 'c3-denial-no-effect')?.status;
  expect(status('Your dial tone is your dial tone.')).toBe('declared');
  expect(status('Opting out should not normally affect your service.')).toBe('contradicted');
});

test('what stands in a table is read with its heads', () => {
  const table = '| You want to | Do this |\n| --- | --- |\n| Refuse | Call 1-800-555-0100 |\n';
  expect(elementOf('c3-steps-deny', table).evidence.map(({ text }) => text)).toEqual(['Call 1-800-555-0100']);
});

test('a question and its answer say an element together', () => {
  const words = '## Can I change my mind?\n\nWhenever you like. You can also refuse right now.';
  expect(elementOf('c2-withdraw-any-time', words).status).toBe('present');
});

test('elements of a script that may be left out are not missed', () => {
  const script = 'Agent: May I look at your records for this call only? You can say no.';
  expect(elementOf('c2-withdraw-any-time', script, { kind: 'one-time-script' }).status).toBe(
    'not-applicable',
  );
  const notice = 'We ask to use your CPNI. You can say no.';
  expect(elementOf('c2-withdraw-any-time', notice).status).toBe('missing');
});

test.each(WORDING_LOCALES)('every pattern of %s can be read and run', (locale) => {
  const wording = loadWording(locale);
  if (!wording) throw new Error(`no ${locale}`);
  const reading = wording.read(' cpni ');
  let patterns = 0;
  for (const { present, contradicted, near } of Object.values(wording.elements)) {
    for (const pattern of [...present, ...contradicted, ...near]) {
      patterns += 1;
      for (const phrase of [...pattern.all, ...pattern.near, ...pattern.not]) phrase.test(reading);
      if (pattern.lacks !== undefined)
        expect(Object.keys(loadWording('en')?.lacks ?? {})).toContain(pattern.lacks);
    }
  }
  expect(patterns).toBeGreaterThan(100);
});

test('wording that cannot be read is refused with its words', () => {
  const language = loadWording('en')?.language;
  if (!language) throw new Error('no English');
  const data = { language, lacks: {}, features: {}, classes: {} };
  const withPattern = (say: string, concepts = {}) =>
    compileWording({ ...data, concepts, elements: { 'c1-right': { present: [say] } } });
  expect(() => withPattern('{NOBODY}')).toThrow(NotationError);
  expect(() => withPattern('(a|b')).toThrow('pattern "(a|b": ends too soon');
  expect(() => withPattern('{A}', { A: ['{B}'], B: ['{A}'] })).toThrow('is defined by itself');
});
