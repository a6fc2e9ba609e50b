import type { Root } from 'mdast';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import type { DocumentContext } from '../../rules/document-context.js';
import { loadLaw } from '../../rules/law.js';
import { findingsOf } from '../../rules/report.js';
import { requireElement } from '../../rules/require-element.js';
import { loadWording } from '../../rules/wording.js';
import { parseMdx } from '../../scripts/document/parse-mdx.js';
import { fileOf } from './file-of.js';

/** What the rule says of one element of a notice. */
function told(element: string, source: string, about: Partial<DocumentContext> = {}) {
  const file = fileOf(source, 'opt-out-notice', about);
  unified()
    .use([requireElement])
    .runSync(parseMdx(source) as Root, file);
  return findingsOf(file).filter((finding) => finding.element === element);
}

test('a wait that is nowhere stated is one fault, and so is one that cannot be counted', () => {
  const silent = 'We ask for your permission to use your CPNI.';
  expect(told('d1-waiting-period-stated', silent)).toHaveLength(1);
  expect(told('d1-waiting-period-at-least-30-days', silent)).toEqual([]);
  const dated = 'If we do not hear from you by July 1, 2026, we will assume that you agree.';
  expect(told('d1-waiting-period-stated', dated)).toEqual([]);
  expect(told('d1-waiting-period-at-least-30-days', dated)).toHaveLength(1);
});

test('what is nowhere stated is told to be nowhere', () => {
  const [found] = told('c1-right', 'We ask for your permission to sell you things.');
  expect(found?.reason).toBe(
    'Not stated anywhere in the document: The customer’s right. Say that the customer has a right, under federal law, to have CPNI kept confidential.',
  );
});

test('words that contradict an element are told what is wrong with them', () => {
  const [found] = told(
    'c3-denial-no-effect',
    'Saying no should not normally affect any basic local service you have with us.',
  );
  expect(found?.reason).toContain('covering only some services (basic, local)');
  expect(found?.reason).not.toContain('contradicts');
});

test('each element of a notice that words can contradict has a text of what is wrong with them', () => {
  const { elements = {}, lacks = {} } = loadWording('en') ?? {};
  const ofNotices = loadLaw().sections.flatMap((section) =>
    section.elements.filter(
      ({ kinds }) => kinds.includes('opt-out-notice') || kinds.includes('one-time-script'),
    ),
  );
  const contradicted = ofNotices.map(({ id }) => id).filter((id) => elements[id]?.contradicted.length);
  expect(contradicted).toContain('c2-entities');
  expect(contradicted.filter((id) => !lacks[`against-${id}`])).toEqual([]);
});

test('a reading is told as a reading, and only where it is one', () => {
  const reason = (kind: 'opt-out-notice' | 'opt-out-email') =>
    told('d3-24x7-no-cost', 'You may say no.', { kind })
      .map((found) => found.reason)
      .join();
  expect(reason('opt-out-notice')).toContain('This is a reading:');
  expect(reason('opt-out-email')).toMatch(/^Not stated/);
  expect(reason('opt-out-email')).not.toContain('reading');
});

test.each(['en', 'es'])('an e-mail (%s) is shown words about an e-mail', (locale) => {
  const about = { kind: 'opt-out-email', locale } as const;
  const [wait] = told('d1-waiting-period-stated', 'CPNI.', about);
  expect(wait?.expected).toMatch(/e-mail|correo electrónico/);
  expect(wait?.expected).toContain('30');
  const [subject] = told('d3-subject-clear', 'CPNI.', about);
  expect(subject?.expected).toMatch(/^“(?:Subject|Asunto): /);
});
