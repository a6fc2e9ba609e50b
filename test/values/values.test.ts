import { describe, expect, test } from 'vitest';
import { comparedValues, valuesIn } from '../../rules/values/index.js';

describe('values of two languages', () => {
  test('are equal when they mean the same', () => {
    const source = valuesIn('Within thirty (30) days, by March 2, 2026, call 1-800-555-0128.', 'en');
    const target = valuesIn('En 30 días, antes del 2 de marzo de 2026, llame al (800) 555-0128.', 'es');
    expect(source.map(({ value }) => value)).toEqual(['30 day', '2026-03-02', '8005550128']);
    expect(comparedValues(source, target)).toEqual({ missing: [], added: [], changed: [] });
  });
});
