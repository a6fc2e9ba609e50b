import { afterAll, describe, expect, test } from 'vitest';
import { Printer } from '../../scripts/render/browser/printer.js';
import { pdfUaFaults } from '../../scripts/verify/pdf-ua/check.js';
import { goodPdf, PROMISE } from './good-pdf.js';
import { MUTANTS, mutate } from './mutants.js';
import { STRESS, stressPdf } from './stress-documents.js';

const printer = new Printer();
afterAll(() => printer.close());
const good = goodPdf(printer);

test('nothing is found in a good PDF', async () => {
  expect(await pdfUaFaults(await good, PROMISE)).toEqual([]);
});

test.each(Object.keys(STRESS))('nothing is found in %s', async (name) => {
  const { bytes, promise } = await stressPdf(printer, name);
  expect(await pdfUaFaults(bytes, promise)).toEqual([]);
});

describe('a clause that is broken once is found once, by its number', () => {
  test.each(MUTANTS.map((mutant) => [mutant.clause, mutant.name, mutant] as const))(
    '%s: %s',
    async (clause, _name, mutant) => {
      const faults = await pdfUaFaults(await mutate(await good, mutant), PROMISE);
      expect(faults.map((fault) => [fault.clause, fault.what])).toEqual([[clause, expect.any(String)]]);
    },
  );
});
