import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles, DIST } from './built.js';
import { javaTools } from './java-tools.js';
import { judgePdfs, sayBreach } from './verapdf.js';

test('veraPDF finds nothing in any PDF that was built', async ({ skip }) => {
  const tools = await javaTools();
  if ('missing' in tools) {
    console.warn(`veraPDF was not asked. ${tools.missing}`);
    return skip(tools.missing);
  }
  const byBytes = new Map<string, string>();
  for (const name of builtFiles('.pdf')) {
    const file = path.join(DIST, name);
    byBytes.set(createHash('sha256').update(readFileSync(file)).digest('hex'), file);
  }
  const { version, breaches } = await judgePdfs(tools, [...byBytes.values()]);
  const faults = [...breaches].flatMap(([file, found]) =>
    found.map((breach) => `${path.relative(DIST, file)}: ${sayBreach(breach)}`),
  );
  console.info(`veraPDF ${version}: ${breaches.size} PDFs judged by PDF/UA-1, ${faults.length} rules broken`);
  expect(faults).toEqual([]);
});
