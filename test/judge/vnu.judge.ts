import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { builtFiles, DIST } from './built.js';
import { type JavaTools, javaTools } from './java-tools.js';
import { planted } from './planted.js';
import { judgeHtml } from './vnu.js';

/** What the checker says and is no fault here. */
const ALLOWED: readonly { of: RegExp; says: RegExp }[] = [
  // To it, a page read from the disk comes from nowhere, so that `'self'` allows nothing. Browsers know better.
  { of: /^site\//, says: /^\d+ warning: Resource violates Content Security Policy .* external stylesheet/ },
  // Outlook sets tables by these attributes and by its own property, and knows no other way.
  {
    of: /^email\//,
    says: /^\d+ warning: The “(width|align|border|cellpadding|cellspacing)” attribute on the “(table|td)” element is obsolete/,
  },
  { of: /^email\//, says: /^\d+ error: CSS: “mso-[a-z-]+”: Property “mso-[a-z-]+” doesn't exist/ },
];

let tools: JavaTools;
beforeAll(async () => {
  tools = await javaTools();
  if ('missing' in tools) console.warn(`The Nu HTML checker was not asked. ${tools.missing}`);
});

test('the Nu HTML checker finds nothing in any page or e-mail', async ({ skip }) => {
  if ('missing' in tools) return skip(tools.missing);
  const files = builtFiles('.html');
  const found = await judgeHtml(
    tools,
    files.map((file) => path.join(DIST, file)),
  );
  const faults = found
    .map(({ file, fault }) => ({ file: path.relative(DIST, file), fault }))
    .filter(({ file, fault }) => !ALLOWED.some(({ of, says }) => of.test(file) && says.test(fault)));
  console.info(`Nu HTML checker: ${files.length} pages and e-mails judged, ${faults.length} faults`);
  expect(faults.map(({ file, fault }) => `${file} ${fault}`)).toEqual([]);
});

test('the Nu HTML checker finds what is planted, and nothing in a page without fault', async ({ skip }) => {
  if ('missing' in tools) return skip(tools.missing);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cpni-vnu-'));
  const pages = {
    'good.html': planted({}),
    'nested.html': planted({ body: '<a href="#a"><a href="#b">b</a></a>' }),
    'picture.html': planted({ body: '<img src="card.png">' }),
    'language.html': planted({ lang: 'xx-invalid' }),
  };
  for (const [name, html] of Object.entries(pages)) writeFileSync(path.join(folder, name), html);
  const found = await judgeHtml(
    tools,
    Object.keys(pages).map((name) => path.join(folder, name)),
  );
  rmSync(folder, { recursive: true });
  const faulty = new Set(found.map(({ file }) => path.basename(file)));
  expect([...faulty].sort()).toEqual(['language.html', 'nested.html', 'picture.html']);
});
