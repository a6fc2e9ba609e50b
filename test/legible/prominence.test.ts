import { describe, expect, it } from 'vitest';
import { foldFindings } from '../../rules/legible/fold.js';
import { legibilityFindings } from '../../rules/legible/index.js';
import type { ShownArtefact, UnseenText } from '../../rules/legible/model.js';
import { line, page } from './shown.js';

const found = (artefact: ShownArtefact) =>
  legibilityFindings(artefact).map(({ rule, reason, line }) => `${line} ${rule}: ${reason}`);

const PHONE = { width: 375, height: 667, view: 'phone, light' };
const HEAD = line('Your choice', 0, { block: 'h1', size: 32 });
const FRAME = 'What stands around the notice, and is longer than a label.';

describe('a notice', () => {
  it('begins on a phone’s first screen, its title not counted', () => {
    const at = (top: number) => page([HEAD, line('We ask.', 1, { top })], PHONE);
    expect(found(at(600))).toEqual([]);
    expect(found(at(1024))).toEqual([
      '2 legible-prominence: On a phone the notice’s words begin 1024 px down, below the first screen of 667 px: “We ask.”.',
    ]);
  });

  it('may begin lower on a desk’s screen, and so may a filing', () => {
    expect(found(page([HEAD, line('We ask.', 1, { top: 1024 })]))).toEqual([]);
    const filing = page([line('We certify.', 1, { top: 1024 })], PHONE);
    const asked = {
      ...filing.asked,
      kind: 'annual-certification',
      regime: 'carrier',
    } as ShownArtefact['asked'];
    expect(found({ ...filing, ...(asked && { asked }) })).toEqual([]);
  });

  it('stands in no footnote', () => {
    expect(found(page([HEAD, line('You may refuse.', 1, { isFootnote: true })]))).toEqual([
      '2 legible-prominence: “You may refuse.” stands in a footnote or footer, where it is missed.',
    ]);
  });

  it('is neither smaller nor fainter than its frame', () => {
    const within = (size: number, colour: readonly [number, number, number]) =>
      page([
        line('We ask for your approval.', 0, { colour, size: 17 }),
        line(FRAME, 1, { part: 'frame', size }),
      ]);
    expect(found(within(15, [26, 32, 39]))).toEqual([]);
    expect(found(within(20, [26, 32, 39]))[0]).toContain('The notice is smaller (17 px to 20 px)');
    expect(found(within(17, [80, 80, 80]))[0]).toContain('The notice is fainter (8.06:1 to 16.4:1)');
  });
});

describe('the way to say no', () => {
  const yes = (change = {}) => line('Press I agree to allow it.', 1, { choice: 'grant', ...change });
  const no = (change = {}) => line('Press I do not agree to refuse.', 2, { choice: 'deny', ...change });

  it('looks like the way to say yes', () => {
    expect(found(page([yes(), no()]))).toEqual([]);
    expect(found(page([yes({ size: 18 }), no({ size: 20, weight: 700 })]))).toEqual([]);
  });

  it.each([
    ['a link beside a button', { isButton: true }, {}, 'no button while yes is one'],
    ['smaller', { size: 24 }, {}, 'smaller than yes (18 px to 24 px)'],
    ['lighter', { weight: 700 }, {}, 'lighter than yes (weight 400 to 700)'],
    ['fainter', {}, { colour: [85, 85, 85] }, 'fainter than yes (7.45:1 to 16.4:1)'],
    ['far away', {}, { top: 2000 }, '1940 px away from how to say yes'],
  ])('is not %s', (_, grant, deny, words) => {
    const findings = found(page([yes(grant), no(deny)]));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(`How to say no is ${words}`);
  });

  it('that is a small pale link beside a large button is one fault of place and one of each measure', () => {
    const rules = legibilityFindings(
      page([yes({ isButton: true, size: 24 }), no({ size: 10, colour: [170, 170, 170] })]),
    ).map(({ rule }) => rule);
    expect(rules).toEqual(['legible-type-size', 'legible-contrast', 'legible-prominence']);
  });
});

describe('order', () => {
  const one = (change = {}) => line('First comes the right.', 0, change);
  const two = (change = {}) => line('Then comes the choice.', 1, change);

  it('is from above and from the beginning of a line', () => {
    expect(found(page([one(), two()]))).toEqual([]);
    expect(found(page([one({ left: 100, width: 300 }), two({ left: 500, width: 300, top: 0 })]))).toEqual([]);
    // The second column begins higher than the first ends.
    expect(found(page([one({ top: 400, width: 300 }), two({ left: 500, width: 300, top: 0 })]))).toEqual([]);
  });

  it('that a style has turned round is told', () => {
    const told =
      '2 legible-order: “Then comes the choice.” is seen before “First comes the right.”, after which it was written.';
    expect(found(page([one({ left: 500, width: 300 }), two({ left: 100, width: 300, top: 0 })]))).toEqual([
      told,
    ]);
    expect(found(page([one({ top: 300 }), two({ top: 100 })]))).toEqual([told]);
  });

  it('runs from right to left in Arabic', () => {
    const columns = (first: number, second: number) =>
      page([one({ left: first, width: 300 }), two({ left: second, width: 300, top: 0 })], { locale: 'ar' });
    expect(found(columns(500, 100))).toEqual([]);
    expect(found(columns(100, 500))).toHaveLength(1);
  });
});

describe('hidden words', () => {
  it('are told once a block, with what hides them', () => {
    const hidden = (text: string, by: UnseenText['by']): UnseenText => {
      const { source, block, blockIndex } = line(text, 4);
      return { text, block, blockIndex, by, ...(source && { source }) };
    };
    const unseen = [hidden('You may', 'clipped'), hidden('refuse.', 'clipped')];
    expect(found(page([line('We ask.', 0)], { unseen }))).toEqual([
      '5 legible-hidden: “You may refuse.” is cut off.',
    ]);
  });
});

describe('one cause', () => {
  it('is one finding, however many blocks and views it befalls', () => {
    const small = (view: string) =>
      page(
        [1, 2, 3].map((index) => line(`Words ${index}.`, index, { size: 9 })),
        { view },
      );
    const told = foldFindings(
      ['desktop, light', 'desktop, dark'].flatMap((view) => legibilityFindings(small(view))),
    );
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ line: 2, related: [{ line: 3 }, { line: 4 }] });
    expect(told[0]?.reason).toContain(
      'In site/acme/opt-out-notice/en/index.html (desktop, light; desktop, dark).',
    );
  });
});
