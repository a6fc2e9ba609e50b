import {
  type PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFString,
} from '@cantoo/pdf-lib';
import { StructureTree } from '../../render/pdf/structure-tree.js';
import type { Fragment } from './fragments.js';
import { readLine } from './read-line.js';

/** Words in the order of a document's tags: as assistive technology reads them out. */
export interface TaggedWords {
  text: string;
  /** Where they stand on paper; absent for what a tag says in the place of what it holds. */
  fragment?: Fragment;
  /** Structure type of the block that holds them: `P`, `TD`, `Lbl`. */
  block: string;
  /** Counted in reading order from 0. */
  blockIndex: number;
}

/** Structure elements inside a line. */
const INLINE = new Set([
  'NonStruct',
  'Span',
  'Strong',
  'Em',
  'Link',
  'Sub',
  'Reference',
  'Annot',
  'Quote',
  'Code',
]);

/** Elements whose alternative text tells what they show and replaces no words. */
const SHOWN = new Set(['Figure', 'Formula', 'Form']);

/** Feet this near each other, in points, are of one line. */
const SAME_LINE = 1;

/** Reads a document by its structure tree; `fragments` are what its pages paint. */
export function readTags(
  document: PDFDocument,
  fragments: readonly Fragment[],
  direction: 'ltr' | 'rtl',
): TaggedWords[] {
  return new TagReader(new StructureTree(document), fragments, direction).read();
}

class TagReader {
  private readonly byMark = new Map<string, Fragment[]>();
  private readonly words: TaggedWords[] = [];
  private block = 'Document';
  private blockIndex = -1;

  constructor(
    private readonly tree: StructureTree,
    fragments: readonly Fragment[],
    private readonly direction: 'ltr' | 'rtl',
  ) {
    for (const fragment of fragments) {
      const key = `${fragment.page} ${fragment.owner}`;
      this.byMark.set(key, [...(this.byMark.get(key) ?? []), fragment]);
    }
  }

  read(): TaggedWords[] {
    for (const kid of this.tree.kids(this.tree.root)) this.descend(kid, undefined);
    return this.words;
  }

  private descend(kid: PDFObject, page: number | undefined): void {
    const element = this.tree.element(kid);
    if (!element) {
      const mark = this.tree.mark(kid, page);
      if (mark) this.say(this.byMark.get(`${mark.page} ${mark.mcid}`) ?? []);
      return;
    }
    const type = this.tree.type(element);
    const outer = this.block;
    if (!INLINE.has(type)) this.enter(type);
    const said = saidInstead(element, type);
    if (said !== undefined) this.words.push({ text: said, block: this.block, blockIndex: this.blockIndex });
    else for (const child of this.tree.kids(element)) this.descend(child, this.tree.pageOf(element) ?? page);
    // What follows an inner block is apart from it, and of the block around both.
    if (!INLINE.has(type)) this.enter(outer);
  }

  private enter(type: string): void {
    this.block = type;
    this.blockIndex++;
  }

  private say(painted: Fragment[]): void {
    const lines: Fragment[][] = [];
    for (const fragment of painted) {
      const last = lines.at(-1)?.[0];
      if (last && Math.abs(last.foot - fragment.foot) < SAME_LINE) lines.at(-1)?.push(fragment);
      else lines.push([fragment]);
    }
    for (const line of lines) {
      for (const { fragment, text } of readLine(line, this.direction)) {
        this.words.push({ text, fragment, block: this.block, blockIndex: this.blockIndex });
      }
    }
  }
}

/** What is read out in the place of what an element holds (ISO 32000-1, 14.9.3 and 14.9.4). */
function saidInstead(element: PDFDict, type: string): string | undefined {
  const names = SHOWN.has(type) ? ['ActualText'] : ['ActualText', 'Alt'];
  for (const name of names) {
    const value = element.lookup(PDFName.of(name));
    if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText();
  }
  return undefined;
}
