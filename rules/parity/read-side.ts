import type { Root } from 'mdast';
import { blocksOf } from '../blocks.js';
import { writtenLanguage } from '../language/locale-tag.js';
import type { Place } from '../text-places.js';
import type { Passage, Sentence, Side } from './model.js';
import { splitSentences } from './split-sentences.js';
import { traitsOf, traitsWithin } from './traits.js';

/** A line around the words: title, subject, summary. */
export interface Line {
  role: 'title' | 'subject' | 'summary';
  text: string;
  place: Place;
}

/**
 * Reads a document to compare it with another.
 *
 * @param locale BCP 47; `es-US` is read as Spanish
 * @param tree with its facts put in
 * @param source the file as written, for places
 * @param lines what stands around the words
 * @param written components and facts, as the file has them, and names that are facts
 */
export function readSide(
  { path, locale: tag }: { path: string; locale: string },
  tree: Root,
  source: string,
  lines: readonly Line[] = [],
  written: Pick<Side, 'components' | 'facts' | 'names'> = { components: [], facts: [], names: [] },
): Side {
  const locale = writtenLanguage(tag);
  const { blocks, shapes, place } = blocksOf(tree, source);
  const passages: Passage[] = lines.map((line) =>
    passageOf(locale, { role: line.role, text: line.text, links: [], place: () => line.place }),
  );
  let section: Passage | undefined;
  blocks.forEach((block, index) => {
    const passage = passageOf(locale, {
      role: block.role,
      text: block.text,
      ...(block.depth !== undefined && { depth: block.depth }),
      ...(shapes[index] ?? { links: [] }),
      ...(section && { section }),
      place: (start, end) => place({ block: index, start, end }),
    });
    if (block.role === 'heading') section = passage;
    passages.push(passage);
  });
  return { path, locale, passages, ...written };
}

type Bare = Omit<Passage, 'sentences' | 'hits' | 'values' | 'names' | 'length'>;

function passageOf(locale: string, bare: Bare): Passage {
  const traits = traitsOf(bare.text, locale);
  const sentences: Sentence[] = [];
  const passage: Passage = { ...bare, ...traits, sentences };
  for (const { start, end } of splitSentences(bare.text, locale)) {
    const text = bare.text.slice(start, end);
    sentences.push({ passage, text, start, end, ...traitsWithin(bare.text, traits, start, end) });
  }
  return passage;
}
