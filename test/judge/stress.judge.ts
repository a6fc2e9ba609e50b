import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Printer } from '../../scripts/render/browser/printer.js';
import { allStressPdfs } from '../pdf-ua/stress-documents.js';
import { javaTools } from './java-tools.js';
import { judgePdfs, sayBreach } from './verapdf.js';

test('veraPDF finds nothing in what pages can hold at their worst, nor in any language', async ({ skip }) => {
  const tools = await javaTools();
  if ('missing' in tools) {
    console.warn(`veraPDF was not asked. ${tools.missing}`);
    return skip(tools.missing);
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cpni-stress-'));
  const printer = new Printer();
  try {
    const names = new Map<string, string>();
    for (const [name, { bytes }] of await allStressPdfs(printer)) {
      const file = path.join(folder, `${names.size}.pdf`);
      writeFileSync(file, bytes);
      names.set(file, name);
    }
    const { version, breaches } = await judgePdfs(tools, [...names.keys()]);
    const faults = [...breaches].flatMap(([file, found]) =>
      found.map((breach) => `${names.get(file)}: ${sayBreach(breach)}`),
    );
    console.info(`veraPDF ${version}: ${names.size} stress PDFs judged, ${faults.length} rules broken`);
    expect(faults).toEqual([]);
  } finally {
    await printer.close();
    rmSync(folder, { recursive: true });
  }
});
