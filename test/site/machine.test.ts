import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const LIB = fileURLToPath(new URL('../../lib', import.meta.url));

/** Says what Intl has no data for in Haitian Creole, and what has digits of its own in Arabic. */
const SAY = `
import { siteStrings } from '${LIB}/scripts/workspace/site-strings.js';
import { sayFact } from '${LIB}/scripts/document/say-fact.js';
import { fileSize, languageName, list, longDate } from '${LIB}/site/wording.js';
const words = ['ht', 'ar', 'tl'].flatMap((locale) => {
  const t = siteStrings(locale);
  const facts = ['1 day', '3 days', '1234 days'].map((value) => sayFact(value, 'duration', locale));
  return [...facts, sayFact('USD 1234.50', 'money', locale), longDate('2026-03-01', t), fileSize(1234567, t),
    list(['1', '2', '3'], t), languageName('ja', t), languageName('es-US', t)];
});
console.log(new Intl.NumberFormat().resolvedOptions().locale + '\\n' + words.join('\\n'));
`;

it('what is said does not depend on the machine’s language', () => {
  const said = (locale: string) => {
    const env = { ...process.env, LANG: `${locale}.UTF-8`, LC_ALL: `${locale}.UTF-8` };
    const [machine, ...words] = execFileSync(process.execPath, ['--input-type=module', '-e', SAY], {
      env,
      encoding: 'utf8',
    }).split('\n');
    return { machine, words };
  };
  const here = said('en_US');
  const there = said('ar_EG');
  expect([here.machine, there.machine]).toEqual(['en-US', 'ar-EG']);
  expect(there.words).toEqual(here.words);
  expect(here.words).toContain('1,234 jou');
});
