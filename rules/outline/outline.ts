import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Label, Paragraph } from './model.js';
import { paragraphsOf } from './paragraphs.js';
import { labelsOf } from './read-label.js';
import { candidates, runInLabels } from './run-in.js';
import { type Event, type Node, sequencesOf } from './sequences.js';

/** A document's paragraphs, and the labels before and within them, put into lists. */
export interface Outline {
  paragraphs: Paragraph[];
  nodes: Node[];
  /** Labels that paragraphs begin with, by paragraph. */
  starts: Label[][];
  /** Whatever within sentences may be a label. */
  loose: Label[];
}

const done = new WeakMap<VFile, Outline>();

/** The outline of a document; read once, however many rules ask. */
export function outlineOf(tree: Root, file: VFile): Outline {
  const known = done.get(file) ?? readOutline(tree, String(file));
  done.set(file, known);
  return known;
}

function readOutline(tree: Root, source: string): Outline {
  const paragraphs = paragraphsOf(tree, source);
  const starts = withoutQuestions(paragraphs.map(labelsOf));
  const events: Event[] = [];
  paragraphs.forEach((paragraph, index) => {
    const { role, text } = paragraph;
    // Cells are read by row, and a quotation has labels of its own.
    if (role === 'cell' || paragraph.isQuoted) return;
    const labels = starts[index] ?? [];
    if (labels.length === 0)
      events.push(
        role === 'heading'
          ? { type: 'heading', depth: paragraph.depth ?? 1 }
          : { type: 'paragraph', introduces: /[:;—–-]$/.test(text) },
      );
    const all = [...labels, ...runInLabels(paragraph, index, labels)];
    events.push(...all.map((label) => ({ type: 'label', label }) as const));
    // What ends in a colon introduces the list below it, which may have the same labels.
    if (labels.length > 0 && (/[:—–]$/.test(text) || role === 'heading'))
      events.push({ type: 'paragraph', introduces: true });
  });
  return { paragraphs, nodes: sequencesOf(events), starts, loose: paragraphs.flatMap(candidates) };
}

/** "Q." and "A." before questions and answers count nothing; nor do "P." and "R." in Spanish. */
function withoutQuestions(starts: Label[][]): Label[][] {
  const written = starts.flatMap((labels) => labels.map((label) => label.written));
  const isAsked = (letter: string) => written.filter((one) => one === `${letter}.`).length > 1;
  const letters = [...(isAsked('Q') ? ['Q.', 'A.'] : []), ...(isAsked('P') ? ['P.', 'R.'] : [])];
  return starts.map((labels) => labels.filter((label) => !letters.includes(label.written)));
}
