import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { builtFiles, DIST } from './built.js';
import { planted } from './planted.js';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // The writer writes it in small letters, as the standard allows.
    'doctype-style': ['error', { style: 'lowercase' }],
    // Mail programs drop style sheets, so style is on the elements, and tables are set by attributes for Outlook.
    'no-inline-style': 'off',
    'no-deprecated-attr': 'off',
    'no-conditional-comment': 'off',
    // Mail programs drop `article`; they keep a role on a `div`.
    'prefer-native-element': ['error', { exclude: ['article'] }],
    // Style keeps numbers on one line.
    'tel-non-breaking': 'off',
    'valid-id': ['error', { relaxed: true }],
    'long-title': 'off',
  },
});

async function faults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map((one) => `${one.ruleId}: ${one.message} (${one.line})`),
  );
}

describe('html-validate finds no fault in an e-mail', () => {
  test.each(builtFiles('.html').filter((file) => file.startsWith('email/')))('%s', async (file) => {
    expect(await faults(readFileSync(path.join(DIST, file), 'utf8'))).toEqual([]);
  });
});

describe('html-validate finds', () => {
  test.each([
    ['a link in a link', 'element-permitted-content', '<p><a href="a"><a href="b">b</a></a></p>'],
    ['a picture without words', 'wcag/h37', '<img src="cid:a" width="10">'],
    ['a paragraph in a list that is no item', 'element-permitted-content', '<ul><p>a</p></ul>'],
  ])('%s', async (_name, rule, body) => {
    expect((await faults(planted({ body }))).join(' ')).toContain(`${rule}:`);
  });
});
