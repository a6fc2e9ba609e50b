import type { Root } from 'hast';
import { figuresOf } from '../../rules/legible/figures.js';
import { legibilityFindings } from '../../rules/legible/index.js';
import type { LegibleFinding, ShownArtefact } from '../../rules/legible/model.js';
import type { Source } from '../render/source.js';
import type { PaperRead } from '../verify/paper/paper-words.js';
import { shownPaper } from '../verify/paper/shown-paper.js';
import { placedWords } from '../verify/placed-words.js';
import type { BuiltFile } from './job.js';

/** A PDF that says what it should, and the documents that it is of. */
export interface MeasuredPaper {
  path: string;
  /** Rules that ask nothing of it. */
  unasked?: readonly string[];
  /** What it is called among findings: `large print`. */
  view: string;
  edition?: 'standard' | 'large';
  read: PaperRead;
  /** What was laid out. */
  root: Root;
  /** In order; at least one. */
  sources: readonly Source[];
  /** Takes what is found. */
  findings: LegibleFinding[];
}

/** Measures how legible a PDF is: what was found goes to the findings, what was measured to the file. */
export function measurePaper({
  sources,
  findings,
  unasked = [],
  ...paper
}: MeasuredPaper): Pick<BuiltFile, 'checks' | 'legibility'> {
  const [first] = sources;
  const words = sources.flatMap((source) => {
    const { origin, title, tree } = source;
    return placedWords(title, tree, origin?.path ?? paper.path, origin?.answers);
  });
  const shown: ShownArtefact = shownPaper(paper.read, {
    path: paper.path,
    locale: first?.locale ?? '',
    view: paper.view,
    ...(paper.edition && { edition: paper.edition }),
    ...(first?.origin && { document: first.origin.path, asked: first.origin.asked }),
    root: paper.root,
    words,
  });
  const found = legibilityFindings(shown).filter(({ rule }) => !unasked.includes(rule));
  findings.push(...found);
  const checks = ['words', 'tags', 'around', 'pdf-ua'] as const;
  if (found.length > 0) return { checks };
  const legibility = figuresOf([shown]);
  return { checks: [...checks, 'legible'], ...(legibility && { legibility }) };
}
