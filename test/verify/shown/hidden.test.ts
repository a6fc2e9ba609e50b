import { afterAll, describe, expect, test } from 'vitest';
import { Windows } from './windows.js';

const windows = new Windows();
afterAll(() => windows.close());

const MARKDOWN = `We ask for your approval.

You may refuse at any time.

It changes no service.`;

const page = (style: string) => ({
  markdown: MARKDOWN,
  html: '<p>We ask for your approval.</p><p id="x">You may refuse at any time.</p><p>It changes no service.</p>',
  style,
});

describe('a sentence that a style hides is told at its line, once', () => {
  test.each([
    ['#x { display: none }', 'is not drawn at all'],
    ['#x { visibility: hidden }', 'is made invisible'],
    ['#x { opacity: 0 }', 'is made invisible'],
    ['#x { filter: opacity(0) }', 'is made invisible'],
    ['#x { font-size: 0 }', 'has no size'],
    ['#x { transform: scale(0) }', 'has no size'],
    ['#x { color: #fff }', 'has the colour of its ground'],
    ['#x { color: transparent }', 'has the colour of its ground'],
    ['#x { height: 0; overflow: hidden }', 'is cut off'],
    ['#x { position: absolute; clip: rect(0 0 0 0) }', 'is cut off'],
    ['#x { clip-path: inset(50%) }', 'is cut off'],
    ['#x { text-indent: -9999px; white-space: nowrap; overflow: hidden }', 'is cut off'],
    ['#x { text-indent: -9999px }', 'stands outside what a reader can scroll to'],
    ['#x { position: absolute; left: -900px }', 'stands outside what a reader can scroll to'],
    [
      '.words { position: relative } #x::after { content: ""; position: absolute; inset: 0; background: #eee; z-index: 1 } #x { position: relative }',
      'is covered by something else',
    ],
    [
      'h1 { position: absolute; top: 70px; height: 200px; width: 600px; background: #fff; margin: 0; clip-path: none }',
      'is covered by something else',
    ],
  ])('%s', async (style, how) => {
    const faults = await windows.faults(page(style));
    const hidden = faults.filter((fault) => fault.includes('“You may refuse at any time.”'));
    expect(hidden).toEqual([`3 legible-hidden: “You may refuse at any time.” ${how}.`]);
  });
});

test('words that a style sheet adds are not the document’s', async () => {
  await expect(windows.faults(page('#x::after { content: " Or not." }'))).rejects.toThrow(
    'The words in page.html (desktop, light) are not the document’s'.replace('’', "'"),
  );
});

test('signs that a style sheet adds say nothing', async () => {
  expect(await windows.faults(page('#x::after { content: " →" }'))).toEqual([]);
});

describe('nothing is hidden', () => {
  test.each([
    ['on a dark ground of its own', '.words { background: #123; color: #fff; padding: 20px }'],
    [
      'in a shadow, rounded and a little turned',
      '#x { box-shadow: 0 0 9px #888; border-radius: 9px; transform: rotate(0.2deg) }',
    ],
    ['over a gradient', '.words { background: linear-gradient(#fff, #eef) }'],
    ['in a box that scrolls', '#x { width: 150px; overflow-x: auto; white-space: nowrap }'],
    ['in a box that cuts off only what is beyond it', '.words { overflow: hidden }'],
    [
      'above something that is painted before it',
      'h1 { position: absolute; z-index: -1; height: 400px; background: #eef; color: #111; top: 0 } .words { padding-top: 90px }',
    ],
    ['in columns', '.words { columns: 2; max-width: none }'],
  ])('%s', async (_, style) => {
    expect((await windows.faults(page(style))).filter((fault) => !fault.includes('line-length'))).toEqual([]);
  });
});
