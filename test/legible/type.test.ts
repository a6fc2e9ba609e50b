import { describe, expect, it } from 'vitest';
import { legibilityFindings } from '../../rules/legible/index.js';
import type { ShownArtefact } from '../../rules/legible/model.js';
import { letters, line, page, paragraph } from './shown.js';

const found = (artefact: ShownArtefact) =>
  legibilityFindings(artefact).map(({ rule, reason, line }) => `${line} ${rule}: ${reason}`);

describe('type size', () => {
  it('of 8 px is told once, with the least and its source, at the block it befalls', () => {
    const artefact = page([line('We ask for your approval.', 0), line('You may refuse.', 1, { size: 8 })]);
    expect(legibilityFindings(artefact)).toEqual([
      expect.objectContaining({
        rule: 'legible-type-size',
        severity: 'error',
        line: 2,
        artefact: 'site/acme/opt-out-notice/en/index.html',
        view: 'desktop, light',
        element: 'U-2008-c5',
        cite: '47 CFR 64.2008(c)(5)',
      }),
    ]);
    expect(found(artefact)).toEqual([
      '2 legible-type-size: “You may refuse.” is set in 8 px; 16 px is the least: Medicare plans set what they send in the equivalent of 12-point type (42 CFR 422.2267).',
    ]);
  });

  it('of a label may be 10 points and no less', () => {
    const label = (size: number) => page([line('Calls', 0, { block: 'td', size })]);
    expect(found(label(13.33))).toEqual([]);
    expect(found(label(13))).toHaveLength(1);
  });

  it('of running text on paper may be 10 points, in large print 18', () => {
    const paper = (size: number, change: Partial<ShownArtefact> = {}) =>
      page([line('Words', 0, { size })], { medium: 'paper', unit: 'pt', ...change });
    expect(found(paper(10))).toEqual([]);
    expect(found(paper(9.5))).toHaveLength(1);
    expect(found(paper(18, { edition: 'large' }))).toEqual([]);
    expect(found(paper(16, { edition: 'large' }))[0]).toContain('18 pt is the least');
  });

  it('of an opt-in notice for Arizona is 12 points, in its tables too', () => {
    const cell = (states: string[]) =>
      page([line('Calls', 0, { block: 'td', size: 11 })], {
        medium: 'paper',
        unit: 'pt',
        asked: { kind: 'opt-in-notice', regime: 'carrier', channels: ['mail'], asOf: '2026-03-01', states },
      });
    expect(found(cell(['NM']))).toEqual([]);
    expect(found(cell(['AZ']))[0]).toContain('(Ariz. Admin. Code R14-2-2105)');
  });

  it('of the frame is not the notice’s', () => {
    const { source: _, ...foot } = line('Page 1', 1, { size: 8, part: 'frame' });
    expect(found(page([line('We ask.', 0), foot]))).toEqual([]);
  });
});

describe('contrast', () => {
  it('of pale grey is told with both colours', () => {
    expect(found(page([line('You may refuse.', 0, { colour: [170, 170, 170] })]))).toEqual([
      '1 legible-contrast: “You may refuse.” is #aaaaaa on #ffffff, a contrast of 2.32:1; 7:1 is the least (WCAG 2.2 SC 1.4.6 (AAA)).',
    ]);
  });

  it('of large or bold large type may be less', () => {
    const grey = { colour: [110, 110, 110] as const };
    expect(found(page([line('Title', 0, { ...grey, block: 'h1', size: 24 })]))).toEqual([]);
    expect(found(page([line('Title', 0, { ...grey, block: 'h3', size: 19, weight: 700 })]))).toEqual([]);
    expect(found(page([line('Title', 0, { ...grey, block: 'h3', size: 19 })]))).toHaveLength(1);
  });

  it('is measured in the dark alike', () => {
    const dark = { ground: [20, 24, 29] as const };
    expect(found(page([line('Words', 0, { ...dark, colour: [237, 240, 243] })]))).toEqual([]);
    expect(found(page([line('Words', 0, { ...dark, colour: [110, 118, 125] })]))).toHaveLength(1);
  });

  it('over a picture is none', () => {
    expect(found(page([line('Words', 0, { overPicture: true, colour: [255, 255, 255] })]))).toEqual([
      '1 legible-over-picture: “Words” stands over a picture, from which no contrast can be had for certain.',
    ]);
  });
});

describe('line length', () => {
  const text = (length: number, lines = 7) => [...Array(lines).fill(letters(length)), 'the end.'];

  it('of 200 characters is told once for a whole notice', () => {
    const artefact = page([...paragraph(text(200, 2), 0), ...paragraph(['Short.'], 1)]);
    expect(found(artefact)).toHaveLength(1);
    expect(found(artefact)[0]).toContain('has 200 characters; 90 are the most');
  });

  it('of 30 characters is too short on a desk’s screen, and right on a phone', () => {
    expect(found(page(paragraph(text(30), 0)))[0]).toContain('Full lines have 30 characters');
    expect(
      found(page(paragraph(text(30), 0, { top: 0 }), { width: 375, height: 667, view: 'phone, light' })),
    ).toEqual([]);
  });

  it('of 70 characters is good, in whatever language', () => {
    expect(found(page(paragraph(text(70), 0)))).toEqual([]);
    const arabic = paragraph([...Array(6).fill('ن'.repeat(70)), 'نعم'], 0);
    const fromRight = arabic.map((each) => ({ ...each, box: { ...each.box, left: 900 - each.box.width } }));
    expect(found(page(fromRight, { locale: 'ar' }))).toEqual([]);
  });

  it('of Chinese is counted in squares', () => {
    const squares = (count: number) =>
      page(paragraph([...Array(6).fill('字'.repeat(count)), '完。'], 0).map(asSquares), {
        locale: 'zh-Hans',
      });
    expect(found(squares(34))).toEqual([]);
    expect(found(squares(50))[0]).toContain('has 100 characters');
  });

  it('of short paragraphs and addresses is what it happens to be', () => {
    const address = paragraph(
      ['Federal Communications Commission', '45 L Street NE', 'Washington, DC 20554'],
      0,
    );
    const items = [1, 2, 3, 4, 5, 6, 7].flatMap((index) => paragraph([letters(70), 'the end.'], index));
    expect(found(page([...address, ...items]))).toEqual([]);
  });
});

function asSquares<T extends { text: string; size: number; box: { width: number } }>(text: T): T {
  return { ...text, box: { ...text.box, width: text.text.length * text.size } };
}

describe('line height', () => {
  it('of 1.1 is tight for running text and enough for a heading', () => {
    const two = (block: string) => page(paragraph([letters(60), 'the end.'], 0, { block, lineHeight: 1.12 }));
    expect(found(two('p'))).toEqual([
      `1 legible-line-height: The lines of “${letters(60)}” are 1.12 type sizes apart; 1.5 is the least (WCAG 2.2 SC 1.4.8 (AAA)).`,
    ]);
    expect(found(two('h1'))).toEqual([]);
  });

  it('of a single line is nothing', () => {
    expect(found(page([line('We ask.', 0, { lineHeight: 1 })]))).toEqual([]);
  });
});

describe('capitals', () => {
  it('that a style makes of a phrase are told; those of a label or an abbreviation are not', () => {
    const shown = (text: string, isCapitalised: boolean) => page([line(text, 0, { isCapitalised })]);
    expect(found(shown('YOU MAY REFUSE AT ANY TIME', true))).toEqual([
      '1 legible-capitals: The style shows “YOU MAY REFUSE AT ANY TIME” in capitals.',
    ]);
    expect(found(shown('Say NO', true))).toEqual([]);
    // Typed so: plain-capitals tells it.
    expect(found(shown('YOU MAY REFUSE AT ANY TIME', false))).toEqual([]);
  });
});
