import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Blocks } from '../blocks.js';
import type { Kind } from '../document-context.js';
import { type ReadSentence, readSentences } from '../readability/sentences.js';
import { splitSentences } from '../recognise/index.js';
import { recognitionOf } from '../recognition.js';
import { loadWording } from '../wording.js';
import { understandable } from './law.js';
import { loadPlainWords, type PlainWords } from './words.js';

/** What is written for customers; filings are read by lawyers, and plain words are not asked of them. */
const FOR_CUSTOMERS: readonly string[] = [
  'opt-out-notice',
  'opt-in-notice',
  'opt-out-email',
  'one-time-script',
  'breach-notice',
  'account-change-notice',
] satisfies Kind[];

export interface PlainDocument extends Omit<Blocks, 'shapes'> {
  words: PlainWords;
  sentences: ReadSentence[];
  /** What a finding says of the law that the document be understood; nothing where no such law is known. */
  source: { law: string[]; cite: string; url?: string } | undefined;
}

const done = new WeakMap<VFile, PlainDocument>();

/** A document written for customers, in a language that the plain rules can read; read once for all of them. */
export function plainDocumentOf(tree: Root, file: VFile): PlainDocument | undefined {
  const known = done.get(file);
  if (known) return known;
  const { context, blocks, place } = recognitionOf(tree, file);
  const words = loadPlainWords(context.locale);
  const language = loadWording(context.locale)?.language;
  if (!words || !language || !FOR_CUSTOMERS.includes(context.kind)) return undefined;
  const sentences = readSentences(blocks, (text) => splitSentences(text, language), words.counting);
  const read = { blocks, place, words, sentences, source: understandable(context) };
  done.set(file, read);
  return read;
}
