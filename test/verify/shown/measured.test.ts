import { afterAll, describe, expect, test } from 'vitest';
import { type TestPage, Windows } from './windows.js';

const windows = new Windows();
afterAll(() => windows.close());

const LONG =
  'We ask for your approval to use what we know of your service, and you may refuse or withdraw at any time, by telephone or on our site, at no cost to you and without any effect on the services that you have with us today.';

function page(style: string, change: Partial<TestPage> = {}): TestPage {
  return {
    markdown: `${LONG}\n\n- First the left.\n\n- Then the right.`,
    html: `<p>${LONG}</p><ul><li>First the left.</li><li>Then the right.</li></ul>`,
    style,
    ...change,
  };
}

const PICTURE =
  "url(\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/%3E\")";

describe('a style that words suffer from is found in the page as shown', () => {
  test.each([
    ['p { font-size: 8px }', '1 legible-type-size', 'is set in 8 px'],
    ['p { transform: scale(0.5) }', '1 legible-type-size', 'is set in 9 px'],
    ['p { color: #aaa }', '1 legible-contrast', 'is #aaaaaa on #ffffff, a contrast of 2.32:1'],
    ['p { opacity: 0.4 }', '1 legible-contrast', 'is #999999 on #ffffff'],
    [
      'p { color: #555; background: linear-gradient(#fff, #999) }',
      '1 legible-contrast',
      'is #555555 on #999999',
    ],
    ['.words { max-width: none }', '1 legible-line-length', '90 are the most'],
    ['p { line-height: 1.15 }', '1 legible-line-height', 'are 1.15 type sizes apart'],
    ['p { text-transform: uppercase }', '1 legible-capitals', 'The style shows “WE ASK FOR YOUR APPROVAL'],
    [
      'p { font-variant-caps: small-caps }',
      '1 legible-capitals',
      'The style shows “We ask for your approval',
    ],
    [`p { background: ${PICTURE} }`, '1 legible-over-picture', 'stands over a picture'],
    [
      'ul { display: flex; padding: 0; list-style: none } li { width: 45% } li + li { order: -1 }',
      '5 legible-order',
      'is seen before “First the left.”',
    ],
    ['li { float: right; width: 40% }', '5 legible-order', 'is seen before “First the left.”'],
    [
      'ul { position: relative } li + li { position: absolute; top: -200px }',
      '5 legible-order',
      'is seen before',
    ],
  ])('%s', async (style, where, what) => {
    const faults = await windows.faults(page(style));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${where}: `);
    expect(faults[0]).toContain(what);
  });

  test('words that begin below the first screen of a phone', async () => {
    const style = 'h1 { margin-bottom: 700px }';
    const [fault, ...others] = await windows.faults(page(style), 'phone, light');
    expect(others).toEqual([]);
    expect(fault).toContain('1 legible-prominence: On a phone the notice’s words begin');
    expect(await windows.faults(page(style))).toEqual([]);
  });

  test('a theme that is pale only in the dark', async () => {
    const style =
      ':root { color-scheme: light dark } @media (prefers-color-scheme: dark) { body { background: #222; color: #777 } }';
    expect(await windows.faults(page(style))).toEqual([]);
    expect(
      (await windows.faults(page(style), 'desktop, dark')).map((fault) => fault.split(':')[0]),
    ).toContain('1 legible-contrast');
  });
});

describe('a good page in an unusual style has no fault', () => {
  test.each([
    ['white on deep green, in bold', 'body { background: #0b3d2e; color: #fff; font-weight: 700 }', {}],
    ['two columns', 'ul { display: grid; grid-template-columns: 1fr 1fr; padding: 0; list-style: none }', {}],
    [
      'large, airy and centred',
      'body { font-size: 24px; line-height: 2; text-align: center } .words { margin: auto; max-width: 900px }',
      {},
    ],
    [
      'the title in capitals that are three words or fewer',
      'h1 { text-transform: uppercase; letter-spacing: 0.1em }',
      {},
    ],
    [
      'an ordered list with emphasis, links and marks of its own',
      'a { color: #003; background: #ffc } li::marker { content: "→ " }',
      {
        markdown: 'Say **no**, or [yes](https://example.com).\n\n1. One *way*.\n2. Another.',
        html: '<p>Say <strong>no</strong>, or <a href="https://example.com">yes</a>.</p><ol><li>One <em>way</em>.</li><li>Another.</li></ol>',
      },
    ],
    [
      'Arabic with Latin within',
      '',
      {
        locale: 'ar',
        markdown: 'اتصل بالرقم 1-800-555-0100 في أي وقت لتقول لا.\n\n- أولاً.\n\n- ثانياً.',
        html: '<p>اتصل بالرقم <span dir="ltr">1-800-555-0100</span> في أي وقت لتقول لا.</p><ul><li>أولاً.</li><li>ثانياً.</li></ul>',
      },
    ],
    [
      'Chinese',
      'body { line-height: 1.8 }',
      {
        locale: 'zh-Hans',
        markdown: `${'您可以随时拒绝，也可以随时撤回同意。'.repeat(9)}\n\n致电一八零零。`,
        html: `<p>${'您可以随时拒绝，也可以随时撤回同意。'.repeat(9)}</p><p>致电一八零零。</p>`,
      },
    ],
    [
      'Vietnamese',
      '',
      {
        locale: 'vi',
        markdown: 'Quý vị có thể từ chối bất cứ lúc nào.',
        html: '<p>Quý vị có thể từ chối bất cứ lúc nào.</p>',
      },
    ],
  ])('%s', async (_, style, change) => {
    expect(await windows.faults(page(style, change))).toEqual([]);
  });
});

describe('what is measured', () => {
  test('is each line with its place in the source, its link and its look', async () => {
    const shown = await windows.show(
      page('a { display: inline-block; padding: 9px; background: #003366; color: #fff; font-weight: 700 }', {
        markdown: 'We ask.\n\n[I agree](https://example.com/yes)',
        html: '<p>We ask.</p><p><a href="https://example.com/yes">I agree</a></p>',
      }),
      'phone, dark',
    );
    expect(shown.texts.map(({ text, source, block }) => [text, source?.line, block])).toEqual([
      ['Your choice', undefined, 'h1'],
      ['We ask.', 1, 'p'],
      ['I agree', 3, 'p'],
    ]);
    expect(shown.texts[2]).toMatchObject({
      link: 'https://example.com/yes',
      isButton: true,
      colour: [255, 255, 255],
      ground: [0, 51, 102],
      weight: 700,
      size: 18,
    });
    expect(shown).toMatchObject({ view: 'phone, dark', width: 375, height: 667, unseen: [] });
  });

  test('of a table that is a list on a phone is its heads, once hidden and once in each cell', async () => {
    const table = page(
      `thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
       td { display: block } td::before { content: attr(data-head) ' ' }`,
      {
        markdown: '| Kind | Use |\n| --- | --- |\n| Calls | Billing |',
        html: '<table><thead><tr><th>Kind</th><th>Use</th></tr></thead><tbody><tr><td data-head="Kind:">Calls</td><td data-head="Use:">Billing</td></tr></tbody></table>',
      },
    );
    expect(await windows.faults(table, 'phone, light')).toEqual([]);
    const without = { ...table, style: table.style.replace(/td::before.*/, '') };
    expect(await windows.faults(without, 'phone, light')).toEqual([
      expect.stringContaining('1 legible-hidden: “Kind” is cut off.'),
      expect.stringContaining('1 legible-hidden: “Use” is cut off.'),
    ]);
  });
});
