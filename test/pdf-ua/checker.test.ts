import { afterAll, describe, expect, test } from 'vitest';
import { CpniError } from '../../scripts/cpni-error.js';
import { Printer } from '../../scripts/render/browser/printer.js';
import { pdfUaFaults } from '../../scripts/verify/pdf-ua/check.js';
import { requirePdfUa } from '../../scripts/verify/pdf-ua/require.js';
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

describe('what breaks a clause is not published', () => {
  const gate = async (name: string) => {
    const mutant = MUTANTS.find((each) => each.name === name);
    if (!mutant) throw new Error(`No mutant: ${name}`);
    const error = await requirePdfUa('a.pdf', await mutate(await good, mutant), PROMISE).catch(
      (cause) => cause,
    );
    expect(error).toBeInstanceOf(CpniError);
    return error as CpniError;
  };

  test('with the clause, the page and what to do, if the document is at fault', async () => {
    const { message, hint } = await gate('a character is shown that no font has');
    expect(message).toBe(
      'a.pdf cannot be published: page 1 has 1 character that no font can show (ISO 14289-1, 7.21.8)',
    );
    expect(hint).toMatch(/Write the character another way/);
  });

  test('as a fault of the program, if it is one', async () => {
    const { message, hint } = await gate('it has no language');
    expect(message).toBe('a.pdf cannot be published: it does not say its language (ISO 14289-1, 7.2)');
    expect(hint).toMatch(/fault of the program/);
  });

  test('and what is good is', async () => {
    await expect(requirePdfUa('a.pdf', await good, PROMISE)).resolves.toBeUndefined();
  });
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
