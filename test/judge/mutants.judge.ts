import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Printer } from '../../scripts/render/browser/printer.js';
import { goodPdf } from '../pdf-ua/good-pdf.js';
import { MUTANTS, mutate } from '../pdf-ua/mutants.js';
import { javaTools } from './java-tools.js';
import { judgePdfs } from './verapdf.js';

test('veraPDF finds in broken PDFs the clauses that the checker finds, but for those that are said to be beyond it', async ({
  skip,
}) => {
  const tools = await javaTools();
  if ('missing' in tools) {
    console.warn(`veraPDF was not asked. ${tools.missing}`);
    return skip(tools.missing);
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cpni-mutants-'));
  const printer = new Printer();
  try {
    const good = await goodPdf(printer);
    const file = (index: number) => path.join(folder, `${index}.pdf`);
    writeFileSync(path.join(folder, 'good.pdf'), good);
    for (const [index, mutant] of MUTANTS.entries()) writeFileSync(file(index), await mutate(good, mutant));
    const all = [...MUTANTS.keys()].map(file);
    const { version, breaches } = await judgePdfs(tools, [path.join(folder, 'good.pdf'), ...all]);
    const clausesOf = (name: string) =>
      new Set((breaches.get(name) ?? []).map(({ rule }) => rule.replace(/-\d+$/, '')));
    expect([...clausesOf(path.join(folder, 'good.pdf'))]).toEqual([]);
    const verdicts = MUTANTS.map(({ clause, name, beyondVeraPdf }, index) => {
      const found = clausesOf(file(index));
      const isFound = found.has(clause);
      const isExpected = beyondVeraPdf === undefined ? isFound : found.size === 0;
      return {
        isFound,
        fault: isExpected ? [] : [`${clause} ${name}: ${[...found].join(', ') || 'passed'}`],
      };
    });
    const count = verdicts.filter(({ isFound }) => isFound).length;
    console.info(`veraPDF ${version}: of ${MUTANTS.length} mutants it finds ${count}`);
    expect(verdicts.flatMap(({ fault }) => fault)).toEqual([]);
  } finally {
    await printer.close();
    rmSync(folder, { recursive: true });
  }
});
