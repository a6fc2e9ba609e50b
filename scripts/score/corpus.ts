import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { blocksOf } from '../../rules/blocks.js';
import type { Block } from '../../rules/recognise/index.js';
import { CpniError } from '../cpni-error.js';

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

/**
 * Reads every labelled notice of a folder, in order of file names.
 *
 * @throws CpniError when there is no such folder, no label in it, or one that cannot be read or names no file
 */
export function readCorpus(folder: string): LabelledNotice[] {
  const names = told(folder, 'The folder cannot be read', () => readdirSync(folder));
  const labelled = names.filter((name) => name.endsWith('.labels.json')).sort();
  if (labelled.length === 0) {
    throw new CpniError('No labelled notices are in this folder.', { path: folder, hint: FORM });
  }
  return labelled.map((name) => {
    const path = join(folder, name);
    const labels = told(path, 'Labels cannot be read', () => labelsIn(readFileSync(path, 'utf8')));
    const notice = join(folder, labels.file);
    const source = told(notice, `The notice that ${name} names cannot be read`, () =>
      readFileSync(notice, 'utf8'),
    );
    return { labels, blocks: markdownBlocks(source) };
  });
}

const FORM =
  'Beside a notice NN-slug.en.md stands NN-slug.labels.json with its file, kind, regime, lang, elements and prohibited.';

function labelsIn(json: string): Labels {
  const labels: unknown = JSON.parse(json);
  if (typeof labels !== 'object' || labels === null) throw new TypeError('no object');
  const { file, kind, lang, regime = null, elements, prohibited = {} } = labels as Partial<Labels>;
  if (typeof file !== 'string' || typeof kind !== 'string' || typeof lang !== 'string' || !elements) {
    throw new TypeError('file, kind, lang and elements are needed');
  }
  return { ...labels, file, kind, lang, regime, elements, prohibited };
}

/** Runs `read`; what it throws is told with the path. */
function told<T>(path: string, what: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new CpniError(`${what} (${why}).`, { path, cause });
  }
}

function tables(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}

const parser = unified().use(remarkParse).use(tables);
