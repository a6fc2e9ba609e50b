import type { Kind, Regime } from '../../rules/document-context.js';

/** What the command line says of a file to import; the rest is read from its words. */
export interface ImportOptions {
  kind?: Kind;
  regime?: Regime;
  locale?: string;
  /** Folder name of the company. */
  carrier?: string;
  /** Folder that holds `notices/`, or is to hold it; the workspace around the working folder, or that folder. */
  out?: string;
  force?: boolean;
  /** Leave a filing of several documents in one. */
  whole?: boolean;
}
