import { describe, expect, test } from 'vitest';
import { type Law, loadLaw } from '../../rules/law.js';
import { smallestPrint } from '../../rules/legible/smallest-print.js';

const NOTICE = { kind: 'opt-in-notice', regime: 'carrier', channels: ['mail'], asOf: '2026-03-01' };
const sizeOf = (change: object = {}) => smallestPrint({ ...NOTICE, ...change });

describe('the smallest type of print', () => {
  test('is what the law of a customer’s state asks', () => {
    expect(sizeOf({ states: ['MN', 'AZ'] })).toEqual({
      points: 12,
      cite: 'Ariz. Admin. Code R14-2-2105',
      isLaw: true,
    });
  });

  test('is the smallest that other rules hold legible where no law asks: elsewhere, of another kind, on an earlier day', () => {
    const example = { points: 10, cite: 'Cal. Code Regs. tit. 10, 2689.4', isLaw: false };
    expect(sizeOf({ states: ['MN'] })).toEqual(example);
    expect(sizeOf({ states: ['AZ'], kind: 'opt-out-notice' })).toEqual(example);
    expect(sizeOf({ states: ['AZ'], asOf: '2006-06-18' })).toEqual(example);
  });

  test('cannot be told from law data that names no such number', () => {
    const law: Law = { ...loadLaw(), sections: loadLaw().sections.map((each) => ({ ...each, numbers: [] })) };
    expect(() => smallestPrint(NOTICE, law)).toThrow('J-CA-26894 names no number "californiaTypePoints"');
    expect(() => smallestPrint(NOTICE, { ...law, sections: [] })).toThrow('no size of type');
  });
});
