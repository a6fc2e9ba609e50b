import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elementsFor, loadLaw } from '../../rules/law.js';
import { lintPaths } from '../../scripts/lint/lint-paths.js';
import { sampleWorkspace } from '../cli/run-cpni.js';
import { lintText } from './lint-as-of.js';

/** Ids of what Arizona asks of a document, when its carrier serves these states. */
function stateElements(document: string, states: string, asOf?: string) {
  const [carrier = ''] = document.split('/');
  const folder = sampleWorkspace();
  const path = join(folder, 'notices', carrier, 'carrier.yaml');
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, before.replace(/^states: .*$/m, `states: ${states}`));
  const options = { locale: 'en', ...(asOf !== undefined && { asOf }) };
  const { report } = lintPaths([join('notices', document)], folder, options, '2026-11-21');
  return report.documents
    .flatMap(({ messages }) => messages)
    .filter(({ rule }) => rule === 'law-state')
    .map(({ element, severity }) => [element, severity]);
}

describe('a carrier that serves Arizona', () => {
  test('is told what its opt-in notice, opt-out notice and opt-out e-mail need besides words', () => {
    expect(stateElements('blue-heron-voice/opt-in-notice', '[MN, AZ]')).toEqual([
      ['ST-AZ-2105', 'info'],
      ['ST-AZ-2109', 'info'],
    ]);
    expect(stateElements('cedar-fork-office-systems/opt-out-notice', '[AZ]')).toEqual([
      ['ST-AZ-2108', 'info'],
    ]);
    expect(stateElements('blue-heron-voice/opt-out-email', '[AZ]')).toEqual([['ST-AZ-2108', 'info']]);
  });

  test('is told nothing for a statement, nor for a day before Arizona’s rules', () => {
    expect(stateElements('blue-heron-voice/policy-statement', '[AZ]')).toEqual([]);
    expect(stateElements('blue-heron-voice/opt-in-notice', '[AZ]', '2006-06-18')).toEqual([]);
    expect(stateElements('blue-heron-voice/opt-in-notice', '[AZ]', '2006-06-19')).toHaveLength(2);
  });
});

describe('a lone file', () => {
  const told = (state?: string) =>
    lintText('You may say no.', { kind: 'opt-in-notice', ...(state && { state }) })
      .messages.filter(({ rule }) => rule === 'law-state')
      .map(({ element }) => element);

  test('is for Arizona when the command says so', () => {
    expect(told('AZ')).toEqual(['ST-AZ-2105', 'ST-AZ-2109']);
    // Told that no rules of New Mexico are held, which is about no element.
    expect(told('NM')).toEqual([undefined]);
    expect(told()).toEqual([]);
  });
});

describe('a carrier elsewhere', () => {
  test.each(['[MN, WI]', '[]', '[NM]'])('in %s is told nothing', (states) => {
    expect(stateElements('blue-heron-voice/opt-in-notice', states)).toEqual([]);
  });
});

test('the law of a document has Arizona’s rules only where states say so; relay providers never', () => {
  const ids = (regime: string, states?: string[]) =>
    elementsFor(loadLaw(), {
      kind: 'opt-in-notice',
      regime,
      channels: [],
      asOf: '2026-11-21',
      ...(states && { states }),
    })
      .map(({ id }) => id)
      .filter((id) => id.startsWith('ST-'));
  expect(ids('carrier', ['AZ'])).toEqual(['ST-AZ-2105', 'ST-AZ-2109']);
  expect(ids('carrier', ['OR'])).toEqual([]);
  expect(ids('carrier')).toEqual([]);
  expect(ids('trs', ['AZ'])).toEqual([]);
});
