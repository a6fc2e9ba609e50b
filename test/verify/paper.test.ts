import { PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LegibleFinding } from '../../rules/legible/model.js';
import type { Job } from '../../scripts/publish/job.js';
import { measurePaper } from '../../scripts/publish/measure-paper.js';
import { pdfFiles } from '../../scripts/publish/pdf-files.js';
import { Printer } from '../../scripts/render/browser/printer.js';
import { mcidOf } from '../../scripts/render/pdf/artifacts.js';
import { operations } from '../../scripts/render/pdf/content-stream.js';
import { readContent, writeContent } from '../../scripts/render/pdf/page-content.js';
import { paper } from '../../scripts/render/pdf/paper.js';
import { StructureTree } from '../../scripts/render/pdf/structure-tree.js';
import { documentView } from '../../scripts/render/view.js';
import { pageOf } from '../../scripts/verify/paper/foot-faults.js';
import { requirePaperWords } from '../../scripts/verify/paper/paper-words.js';
import { sampleIn } from '../render/languages/sample-languages.js';

const printer = new Printer();
afterAll(() => printer.close());

const LOCALES = ['en', 'ar', 'zh-Hans'] as const;
type Locale = (typeof LOCALES)[number];
const PATH = 'pdf/larkspur/opt-out.pdf';

const built = new Map<Locale, Uint8Array>();
beforeAll(async () => {
  for (const locale of LOCALES) {
    const source = sampleIn(locale);
    const view = documentView(source, [source]);
    const findings: LegibleFinding[] = [];
    // Building measures what it builds.
    const [standard] = await pdfFiles({ source, view, printer, findings } as unknown as Job);
    expect(findings).toEqual([]);
    built.set(locale, standard?.bytes ?? new Uint8Array());
  }
}, 60_000);

/** What is told of a PDF: the words that stop the build, or rules of legibility with what they measured. */
async function told(locale: Locale, bytes: Uint8Array, findings: LegibleFinding[]): Promise<string[]> {
  const source = sampleIn(locale);
  const view = documentView(source, [source]);
  const { root } = paper(view, 'standard');
  const feet = { direction: view.direction, foot: view.carrier.name, counted: pageOf(view.t) };
  try {
    const read = await requirePaperWords(PATH, bytes, { ...feet, root });
    measurePaper({ path: PATH, view: 'paper', edition: 'standard', read, root, sources: [source], findings });
  } catch (error) {
    return [(error as Error).message];
  }
  return findings.map(({ rule, reason }) => `${rule}: ${reason}`);
}

async function changed(
  locale: Locale,
  change: (document: PDFDocument) => void,
  findings: LegibleFinding[] = [],
): Promise<string[]> {
  const document = await PDFDocument.load(built.get(locale) ?? new Uint8Array(), { updateMetadata: false });
  change(document);
  return told(locale, new Uint8Array(await document.save()), findings);
}

/** Changes what the first page paints. */
const painted = (locale: Locale, change: (content: string) => string, findings: LegibleFinding[] = []) =>
  changed(
    locale,
    (document) => {
      const page = document.getPage(0);
      const before = readContent(document, page);
      const after = change(before);
      expect(after).not.toBe(before);
      writeContent(document, page, after);
    },
    findings,
  );

/** Where the mark with a number is painted, from the operation that opens it to the one that closes it. */
function spanOf(content: string, mcid: number): [start: number, end: number] {
  let start = -1;
  let depth = 0;
  for (const operation of operations(content)) {
    if (start < 0 && mcidOf(operation) === mcid) start = operation.start;
    if (start < 0) continue;
    if (/^B(DC|MC)$/.test(operation.operator)) depth++;
    if (operation.operator === 'EMC' && --depth === 0) return [start, operation.end];
  }
  throw new Error(`no mark ${mcid}`);
}

const within = (mcid: number, change: (mark: string) => string) => (content: string) => {
  const [start, end] = spanOf(content, mcid);
  return content.slice(0, start) + change(content.slice(start, end)) + content.slice(end);
};

const swap = (first: number, second: number) => (content: string) => {
  const [[a, b], [c, d]] = [spanOf(content, first), spanOf(content, second)];
  return (
    content.slice(0, a) + content.slice(c, d) + content.slice(b, c) + content.slice(a, b) + content.slice(d)
  );
};

/** The mark of the first paragraph: letterhead and title come before it. */
const PARAGRAPH = 6;
const NOT_THE_WORDS = /^The words in pdf\/larkspur\/opt-out\.pdf are not the document's: expected/;
const ASTRAY = `The words in ${PATH} are not where they belong: `;

test.each(LOCALES)('a PDF in %s that is as it was built tells nothing', async (locale) => {
  expect(await changed(locale, () => undefined)).toEqual([]);
});

describe.each(LOCALES)('the words of a PDF in %s, in which one thing is broken', (locale) => {
  const one = (...found: string[]) => expect(found).toEqual([expect.stringMatching(NOT_THE_WORDS)]);

  test('a paragraph is missing', async () => {
    one(
      ...(await painted(
        locale,
        within(PARAGRAPH, (mark) => mark.replace(/T[jJ]\b/g, 'Tz')),
      )),
    );
  });

  test('a letter is another', async () => {
    const letter = (mark: string) =>
      mark.replace(/<([0-9A-F]{4})([0-9A-F]*)> Tj(?=(?:(?!<)[\s\S])*<(?!\1)([0-9A-F]{4}))/, '<$3$2> Tj');
    const unmapped = (mark: string) =>
      mark.replace(/\/ActualText <FEFF[0-9A-F]{4}>/, '/ActualText <FEFF0057>');
    one(...(await painted(locale, within(PARAGRAPH, locale === 'ar' ? unmapped : letter))));
  });

  test('an artifact swallows a sentence', async () => {
    one(
      ...(await painted(
        locale,
        within(PARAGRAPH, (mark) => mark.replace(/^\/\w+\s*<<.*?>>\s*BDC/s, '/Artifact BMC')),
      )),
    );
  });

  test('two blocks are swapped in the tags alone', async () => {
    const found = await changed(locale, (document) => {
      const tree = new StructureTree(document);
      let isDone = false;
      tree.visit(({ element, type }) => {
        if (isDone || type !== 'Document') return;
        isDone = true;
        const [a, b, c, d, e, ...rest] = tree.kids(element);
        tree.setKids(
          element,
          [a, b, c, e, d, ...rest].filter((kid) => kid !== undefined),
        );
      });
    });
    one(...found);
  });

  test('a tag says something in the place of its words', async () => {
    const found = await changed(locale, (document) =>
      new StructureTree(document).visit(({ element, type }) => {
        if (type === 'H1') element.set(PDFName.of('ActualText'), PDFHexString.fromText('Good news'));
      }),
    );
    one(...found);
  });
});

describe('the order in which a PDF is painted, when two blocks are swapped in it alone', () => {
  test('from left to right, as it is extracted', async () => {
    expect(await painted('en', swap(PARAGRAPH, PARAGRAPH + 4))).toEqual([
      expect.stringMatching(NOT_THE_WORDS),
    ]);
  });

  test('from right to left, line by line', async () => {
    expect(await painted('ar', swap(PARAGRAPH, PARAGRAPH + 4))).toEqual([
      expect.stringMatching(`^${ASTRAY}“.*” on page 1 is painted after “.*” and read out before it$`),
    ]);
  });
});

describe('what stands on a page and is not read out', () => {
  test('a page that counts itself wrong', async () => {
    const [found, ...more] = await painted('en', (content) => {
      const at = content.lastIndexOf('/Pagination', content.indexOf('/MCID'));
      return content.slice(0, at).replace(/<0080> Tj/, '<0081> Tj') + content.slice(at);
    });
    expect(found).toMatch(
      /^The words in .* are not where they belong: the foot of page 1 says “Larkspur Telephone Page 2 of \d”, not/,
    );
    expect(more).toEqual([]);
  });

  test.each(LOCALES)('a foot that is not there, in %s', async (locale) => {
    const found = await painted(locale, (content) =>
      content.replace(/(\/Pagination>> BDC\nBT\n[\s\S]*?)Tj/, '$1Tz'),
    );
    expect(found).toEqual([expect.stringContaining(`${ASTRAY}the foot of page 1 says`)]);
  });

  test('a sentence that only the eye gets', async () => {
    const copy = (content: string) => {
      const [start, end] = spanOf(content, PARAGRAPH);
      const again = content.slice(start, end).replace(/^\/\w+\s*<<.*?>>\s*BDC/s, '/Artifact BMC');
      return `${content.slice(0, end)}\n${again}${content.slice(end)}`;
    };
    expect(await painted('en', copy)).toEqual([
      expect.stringMatching(`${ASTRAY}page 1 shows “.+” to the eye alone: no tag holds it`),
    ]);
  });
});

describe('a PDF that is hard to read', () => {
  /** Paints something before the first paragraph's letters, or after them, and nothing else. */
  const around = (before: string, after = '', mcid = PARAGRAPH) =>
    within(mcid, (mark) => mark.replace('BDC', `BDC\nq ${before}`).replace(/EMC$/, `${after} Q\nEMC`));
  /** A shape behind or over the first line, in units of the page's pixels. */
  const first = (content: string) => {
    const [start, end] = spanOf(content, PARAGRAPH);
    const [, left = '', foot = ''] = /1 0 0 -1 (\S+) (\S+) Tm/.exec(content.slice(start, end)) ?? [];
    return `${Number(left) - 5} ${Number(foot) - 16} 700 21 re f`;
  };

  test.each<[string, string, (content: string) => string]>([
    ['white on white', 'legible-hidden: “.*” has the colour of its ground', around('1 1 1 rg')],
    ['pale grey', 'legible-contrast: “.*” is #b3b3b3 on #ffffff, a contrast of 2', around('.7 g')],
    ['grey as printers mix it', 'legible-contrast: “.*” is #b3b3b3 on #ffffff', around('0 0 0 .3 k')],
    [
      'a ground in its own colour',
      'legible-hidden: “.*” has the colour of its ground',
      (content) => around(`0 0 1 rg ${first(content)}`)(content),
    ],
    [
      'a size of 6 points',
      'legible-type-size: “.*” is set in 6 pt',
      within(PARAGRAPH, (mark) => mark.replace(/ 16 Tf/g, ' 8 Tf')),
    ],
    ['letters that are kept and not painted', 'legible-hidden: “.*” is made invisible', around('3 Tr')],
    ['a window too small', 'legible-hidden: “.*” is cut off', around('0 0 1 1 re W n')],
    [
      'something over it',
      'legible-hidden: “.*” is covered',
      (content) => around('', `1 1 1 rg ${first(content)}`)(content),
    ],
  ])('%s', async (_, reason, change) => {
    expect(await painted('en', change)).toEqual([expect.stringMatching(reason)]);
  });

  test('a heading that stands below the words that it is over', async () => {
    expect(await painted('en', around('1 0 0 1 0 120 cm', '', PARAGRAPH - 1))).toEqual([
      expect.stringMatching('^legible-order: “We ask for.*” is seen before “Your rights and'),
    ]);
  });

  test('a place beyond the sheet', async () => {
    const found = await painted('ar', around('1 0 0 1 -9000 0 cm'));
    expect(found).toEqual([expect.stringMatching('legible-hidden: “.*” stands outside')]);
  });

  test('is told at the line of its block', async () => {
    const found: LegibleFinding[] = [];
    await painted('en', around('.7 g'), found);
    expect(found.map(({ line }) => line)).toEqual([1]);
  });

  test('is not one with a ground that words stand out from and a thin line beneath or through them', async () => {
    const harmless = (content: string) => {
      const [, left, foot] = /^(\S+) (\S+)/.exec(first(content)) ?? [];
      return around(`.9 .95 1 rg ${first(content)} .1 .1 .1 rg ${left} ${Number(foot) + 11} 300 1 re f`)(
        content,
      );
    };
    expect(await painted('en', harmless)).toEqual([]);
  });
});
