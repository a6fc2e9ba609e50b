import { expect, it } from 'vitest';
import { withTranslator } from '../../scripts/translations/put/with-translator.js';

it.each([
  ['none yet', 'title: A', 'title: A\ntranslators:\n  - Berta Soler'],
  ['there already', 'translators:\n  - Berta Soler\ntitle: A', undefined],
  ['there already in brackets', 'translators: [Ana Ruiz, "Berta Soler"]', undefined],
  ['a list', 'translators:\n  - Ana Ruiz\ntitle: A', 'translators:\n  - Ana Ruiz\n  - Berta Soler\ntitle: A'],
  ['a list that is not set in', 'translators:\n- Ana', 'translators:\n- Ana\n- Berta Soler'],
  [
    'a comment behind the last',
    'translators:\n  - "Ana" # first\ntitle: A',
    'translators:\n  - "Ana" # first\n  - Berta Soler\ntitle: A',
  ],
  ['brackets', 'translators: [Ana Ruiz ]\ntitle: A', 'translators: [Ana Ruiz, Berta Soler ]\ntitle: A'],
])('the name of a translator: %s', (_, head, now = head) => {
  expect(withTranslator(`---\n${head}\n---\n\nHola.\n`, 'Berta Soler')).toBe(`---\n${now}\n---\n\nHola.\n`);
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');
  expect(withTranslator(crlf(`---\n${head}\n---\n\nHola.\n`), 'Berta Soler')).toBe(
    crlf(`---\n${now}\n---\n\nHola.\n`),
  );
});

it('a name with a comma stays one, and a text without frontmatter as it is', () => {
  expect(withTranslator('---\ntranslators: [A]\n---\n', 'Soler, Berta')).toContain('[A, "Soler, Berta"]');
  expect(withTranslator('Hola.\n', 'Berta')).toBe('Hola.\n');
});
