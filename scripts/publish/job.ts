import type { LegibilityFigures, LegibleFinding } from '../../rules/legible/model.js';
import type { DocumentView } from '../../site/views.js';
import type { Printer } from '../render/browser/printer.js';
import type { Letters } from '../render/fonts/letters.js';
import type { Source } from '../render/source.js';

/** One document in one language on its way to `dist/`. */
export interface Job {
  source: Source;
  view: DocumentView;
  /** Every language that the document is in. */
  locales: readonly string[];
  /** The words that every artefact must say. */
  words: string[];
  printer: Printer;
  /** Told what a user should know of this document, in a sentence. */
  notice?: (message: string) => void;
  /** The company's index as seen from the document's page; absent when no index is built. */
  carrierIndex?: string;
  /** Takes what is found illegible in any artefact; nothing is published if there is anything. */
  findings: LegibleFinding[];
}

/** A file below `dist/`, with `/`, and what a page offers it as, if it does. */
export interface BuiltFile extends Measured {
  path: string;
  bytes: Uint8Array;
  offer?: { label: string; mediaType: string };
  /** Of a page: the characters it shows. */
  letters?: Letters;
}

/** How a file was checked and measured, for the report. */
export interface Measured {
  /** Checks that it passed, for the report. */
  checks?: readonly Check[];
  /** What a reader gets of it, measured as shown. */
  legibility?: LegibilityFigures;
}

/**
 * `words`: they are the document's, in order. `tags`: so they are as read aloud. `around`: language, title and everything else
 * that surrounds them. `pdf-ua`: ISO 14289-1. `legible`: type size, contrast and prominence as shown. `links`: they resolve.
 */
export type Check = 'words' | 'tags' | 'around' | 'pdf-ua' | 'legible' | 'links';

/** The document's page and downloads: `site/blue-heron-voice/opt-out/es`. */
export function siteFolder({ carrier, folder, locale }: DocumentView): string {
  return `site/${carrier.folder}/${folder}/${locale}`;
}

/** Name of a document's files, without their ending: `opt-out.es`. */
export function stemOf({ folder, locale }: DocumentView): string {
  return `${folder}.${locale}`;
}

export function encode(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf8'));
}
