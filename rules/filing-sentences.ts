import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { DocumentContext } from './document-context.js';
import { JoinedTexts } from './joined-texts.js';
import { type Evidence, type Span, splitSentences } from './recognise/index.js';
import { type Recognised, recognitionOf } from './recognition.js';
import type { Place } from './text-places.js';
import { loadWording } from './wording.js';

/** One sentence of a filing. */
export interface FilingSentence extends Span {
  text: string;
  heads: string[];
}

export interface FilingSentences {
  sentences: FilingSentence[];
  joined: JoinedTexts;
  context: DocumentContext;
  place(span: Span): Place;
  /** Whether `require-element` already finds fault with these words; given `lacks`, for one of these reasons. */
  isTold(span: Span, lacks?: readonly string[]): boolean;
}

const done = new WeakMap<VFile, FilingSentences>();

/** The sentences of a document, read once for all rules that ask. */
export function filingSentencesOf(tree: Root, file: VFile): FilingSentences | undefined {
  const known = done.get(file);
  if (known) return known;
  const { blocks, place, context, results } = recognitionOf(tree, file);
  const language = loadWording(context.locale)?.language;
  if (!language) return undefined;
  const sentences = blocks.flatMap(({ text, heads }, block) =>
    splitSentences(text, language).map(({ start, end }) => ({
      block,
      start,
      end,
      text: text.slice(start, end),
      heads,
    })),
  );
  const told = results.flatMap(wordsTold);
  const read = {
    sentences,
    joined: new JoinedTexts(sentences.map(({ text }) => text)),
    context,
    place,
    isTold: (span: Span, reasons?: readonly string[]) =>
      told.some(
        ({ words, lacks }) =>
          words.block === span.block &&
          words.start < span.end &&
          span.start < words.end &&
          (!reasons || lacks === undefined || reasons.includes(lacks)),
      ),
  };
  done.set(file, read);
  return read;
}

/** The words that an element's finding quotes, and for a near miss what they lack. */
function wordsTold({ law, result }: Recognised): { words: Evidence; lacks?: string }[] {
  if (law.modality !== 'required') return [];
  const { near, evidence, status } = result;
  const [against] = evidence;
  if (status === 'contradicted') return against ? [{ words: against }] : [];
  if (status !== 'missing' && status !== 'present') return [];
  return near && near.lacks !== 'unlike' ? [{ words: near.evidence, lacks: near.lacks }] : [];
}
