import type { Root } from 'mdast';
import type { Answer, AskedOf, SourcePlace } from '../../rules/legible/model.js';
import type { SmallestPrint } from '../../rules/legible/smallest-print.js';

/** What is rendered: one document in one language, its facts and components resolved. */
export interface Source {
  carrier: {
    folder: string;
    name: string;
    legalName: string;
    website?: string;
    /** Where its folder of the site will be. */
    publishedAt?: string;
    /** `#rrggbb` */
    color?: string;
    /** Absolute path of an SVG. */
    logo?: string;
  };
  /** The document's folder. */
  folder: string;
  locale: string;
  kind: string;
  /** YYYY-MM-DD */
  effective: string;
  /** Sender of an e-mail; documents without it are not sent by e-mail. */
  email?: { from: string; replyTo?: string };
  /** Told in a call: aloud, or typed by an operator. */
  isSpoken?: boolean;
  /** Smallest type of a bill insert; documents without it are not printed as one. */
  billInsert?: SmallestPrint;
  title: string;
  subject?: string;
  summary?: string;
  tree: Root;
  /** Absolute path of the folder that pictures are in. */
  pictures?: string;
  /** Where it was written, and what is known of it; absent for what comes from no workspace. */
  origin?: Origin;
}

/** What a finding about an artefact needs to know of its document. */
export interface Origin {
  /** Absolute. */
  path: string;
  asked: AskedOf;
  /** Words that tell how to give an answer, as the recogniser found them. */
  answers: readonly { answer: Answer; place: Omit<SourcePlace, 'path'> }[];
}

/** How messages name a document: `blue-heron-voice/opt-out/es`. */
export function nameOf({ carrier, folder, locale }: Source): string {
  return `${carrier.folder}/${folder}/${locale}`;
}
