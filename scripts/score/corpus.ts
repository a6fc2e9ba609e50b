import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { blocksOf } from '../../rules/blocks.js';
import type { Block } from '../../rules/recognise/index.js';

/** Labels of one notice, as in `NN-slug.labels.json`. */
export interface Labels {
  file: string;
  kind: string;
  regime: 'carrier' | 'trs' | null;
  lang: string;
  elements: Record<string, boolean | null>;
  prohibited: Record<string, boolean>;
  /** Words that say an element, come near it, or must not be said, as they stand in the notice. */
  sentence_evidence?: Record<string, string[]>;
  near_miss_evidence?: Record<string, string[]>;
  prohibited_evidence?: Record<string, string[]>;
}

export interface LabelledNotice {
  labels: Labels;
  blocks: Block[];
}

/** The labels' names of kinds, and the contract's. */
const KINDS: Record<string, string> = {
  'opt-out': 'opt-out-notice',
  'opt-in': 'opt-in-notice',
  'one-time': 'one-time-script',
  policy: 'policy-statement',
  certification: 'annual-certification',
  cover: 'cover-letter',
  'opt-out-failure': 'opt-out-failure-letter',
  breach: 'breach-notice',
  'account-change': 'account-change-notice',
};

/** The contract's name for a kind as labelled. */
export function contractKind(label: string): string {
  return KINDS[label] ?? label;
}

/** Markdown with tables, nothing else: how labelled notices are read. */
export function markdownBlocks(source: string): Block[] {
  return blocksOf(parser.parse(source) as Root, source).blocks;
}

/** Reads every labelled notice of a folder, in order of file names. Throws when a label names no file. */
export function readCorpus(folder: string): LabelledNotice[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.labels.json'))
    .sort()
    .map((name) => {
      const labels = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Labels;
      return { labels, blocks: markdownBlocks(readFileSync(join(folder, labels.file), 'utf8')) };
    });
}

function tables(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}

const parser = unified().use(remarkParse).use(tables);
