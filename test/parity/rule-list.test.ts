import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadLaw } from '../../rules/law.js';
import { PARITY_RULES } from '../../rules/parity/rules.js';
import { find, pagesOf } from '../../scripts/explain/explain.js';
import { pagesText } from '../../scripts/explain/page-text.js';
import { listRules } from '../../scripts/rules/rule-list.js';
import { loadRules } from '../../scripts/rules/rules.js';

/** Rules that ask the record of a translation, and not its words. */
const OF_RECORDS = ['parity-record', 'parity-stale'];

const law = loadLaw();
const listed = listRules(law, loadRules()).filter(({ family }) => family === 'parity');

describe('the rules that compare languages', () => {
  it('are each in a file of their name', () => {
    const folder = fileURLToPath(new URL('../../rules', import.meta.url));
    const files = readdirSync(folder)
      .filter((name) => /^parity-.*\.ts$/.test(name))
      .map((name) => name.replace(/\.ts$/, ''));
    expect([...PARITY_RULES.keys(), ...OF_RECORDS].sort()).toEqual(files.sort());
  });

  it('are listed with the paragraph that they check', () => {
    expect(listed.map(({ name }) => name)).toEqual([...PARITY_RULES.keys(), ...OF_RECORDS].sort());
    for (const rule of listed) {
      expect(rule).toMatchObject({
        severity: 'error',
        law: ['47 CFR 64.2008(c)(6)', '47 CFR 64.5108(c)(6)'],
        checks: ['U-2008-c6', 'EE-5108-c6'],
      });
    }
  });

  it.each(listed)('$name is explained: what, why, and how to mend it', ({ name, summary, why, fix }) => {
    expect(summary).toMatch(/^Require .+\.$/);
    expect(why).toMatch(/^47 CFR 64\.2008\(c\)/);
    expect(fix).toMatch(/\.$/);
    const page = pagesText(pagesOf(law, find(law, name)), { color: false, width: 2000 });
    for (const words of [summary, why, fix, 'All of it translated']) expect(page).toContain(words);
  });

  it('are named where the paragraph is explained', () => {
    const page = pagesText(pagesOf(law, find(law, '64.2008(c)(6)')), { color: false, width: 2000 });
    expect(listed.filter(({ name, summary }) => !page.includes(`${name}  ${summary}`))).toEqual([]);
  });
});
