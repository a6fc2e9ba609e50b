import { blocksOf } from '../../../rules/blocks.js';
import type { DocumentContext, Kind } from '../../../rules/document-context.js';
import { partsOf } from '../../../rules/filing-facts/parts.js';
import { isFiling } from '../../../rules/filing-law.js';
import type { Block } from '../../../rules/recognise/index.js';
import type { Document } from '../document.js';
import { guessFindings } from './guess-findings.js';
import { type Given, readLooseFile } from './loose-file.js';
import { type DayAsked, ownDay, withDay } from './own-day.js';

/**
 * Reads files that are one filing. What one of them leaves open the others tell: whose filing it is, on which day it
 * was filed, and that a text which might be a notice is a part of it.
 *
 * @throws CpniError for a kind or a state that there is not
 */
export function readLoosePackage(paths: string[], given: Given, asked: DayAsked): Document[] {
  const alone = paths.map((path) => readLooseFile(path, given, asked));
  const filings = alone.filter((document) => !document.unreadable && isFiling(document.context));
  if (filings.length === 0) return alone;
  const ofPackage = filings
    .map((document) => ownDay(blocksIn(document), document.context))
    .filter((day) => day !== undefined)
    .sort()[0];
  const regime = filings.some(({ context }) => context.regime === 'trs') ? 'trs' : 'carrier';
  return alone.map((document) => {
    if (document.unreadable) return document;
    const blocks = blocksIn(document);
    const kind = given.kind === undefined ? kindInPackage(document.context, blocks) : document.context.kind;
    const context = { ...document.context, kind, regime: given.regime ?? regime };
    if (!isFiling(context)) return document;
    const day = ownDay(blocks, context) ?? ofPackage;
    const known = withDay(context, day, asked);
    const by =
      kind === document.context.kind ? 'its words suggest' : 'its words and the rest of the package suggest';
    const findings = guessFindings(known, asked.asOf === undefined ? day : undefined, by);
    return { ...document, context: known, findings };
  });
}

/** A filing says in its first blocks what it is, or to whom it goes. */
const HEADED = /statement|polic(?:y|ies)|procedures?|manual|certif|federal communications commission/iu;
const HEAD = 6;

function blocksIn({ tree, source }: Document): Block[] {
  return blocksOf(tree, source).blocks;
}

/** The kind of a part of a filing: a notice or a script is none, so a text about CPNI is taken for what it looks like. */
function kindInPackage(context: DocumentContext, blocks: Block[]): DocumentContext['kind'] {
  const { kind } = context;
  const isAbout = blocks.some(({ text }) => /\bCPNI\b|customer proprietary network information/i.test(text));
  const isHeaded = blocks.slice(0, HEAD).some(({ text }) => HEADED.test(text));
  // A copy of the notice that customers got may be filed too.
  if (isFiling(context) || !isAbout || !isHeaded) return kind;
  const parts = partsOf(blocks);
  const looks: Kind = parts.isLetter
    ? 'cover-letter'
    : parts.certified < blocks.length
      ? 'annual-certification'
      : 'policy-statement';
  return looks;
}
