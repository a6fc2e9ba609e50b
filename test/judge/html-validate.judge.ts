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
    // A heading's id is its words, in their own script and with their number: the standard asks for no more.
    'valid-id': ['error', { relaxed: true }],
    // How long a title is, is its author's to say.
    'long-title': 'off',
    // Style keeps numbers on one line.
    'tel-non-breaking': 'off',
    // Attributes without a value are written without one.
    'attribute-empty-style': 'off',
  },
});

async function faults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map((one) => `${one.ruleId}: ${one.message} (${one.line})`),
  );
}

describe('html-validate finds no fault in a page', () => {
  test.each(builtFiles('.html').filter((file) => file.startsWith('site/')))('%s', async (file) => {
    expect(await faults(readFileSync(path.join(DIST, file), 'utf8'))).toEqual([]);
  });
});

describe('html-validate finds', () => {
  test.each([
    ['a page without language', 'element-required-attributes', planted({ lang: undefined })],
    ['a picture without words', 'wcag/h37', planted({ body: '<img src="card.png">' })],
    ['an id twice', 'no-dup-id', planted({ body: '<p id="text">Again.</p>' })],
    ['a style of its own', 'no-inline-style', planted({ body: '<p style="color:red">Red.</p>' })],
  ])('%s', async (_name, rule, html) => {
    expect((await faults(html)).join(' ')).toContain(`${rule}:`);
  });

  test('nothing in a page without fault', async () => {
    expect(await faults(planted({}))).toEqual([]);
  });
});
