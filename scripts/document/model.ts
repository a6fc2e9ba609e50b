import type { Root } from 'mdast';
import type { DocumentContext } from '../../rules/document-context.js';
import type { Finding } from '../../rules/finding.js';
import type { DocumentFolder } from '../workspace/model.js';
import type { Frontmatter } from './frontmatter.js';

/** One document in one locale: its words, with the facts put in and the components expanded. */
export interface Document {
  /** Absolute. */
  path: string;
  /** The carrier's folder name; `null` for a file outside any workspace. */
  carrier: string | null;
  folder?: DocumentFolder;
  locale: string;
  context: DocumentContext;
  frontmatter: Frontmatter;
  /** The file as it is written. */
  source: string;
  /** Resolved; nothing of MDX is left in it, so it can be shown as it stands. */
  tree: Root;
  /** Faults of the file, its facts and its components, in reading order. */
  findings: Finding[];
  /** The file could not be read or parsed at all (exit code 2); the tree is empty. */
  unreadable: boolean;
}
