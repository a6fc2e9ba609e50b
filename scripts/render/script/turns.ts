import type { LinearBlock } from '../linear-blocks.js';

/** A question mark at the end, as any of the languages writes it, whatever closes after it. */
const QUESTION = /[?？؟][\p{Pe}\p{Pf}"'”’»\s]*$/u;

/** Whether a passage ends with a question: whoever says it then waits for the answer. */
export function asksForAnswer({ kind, lines }: LinearBlock): boolean {
  return kind !== 'heading' && QUESTION.test(lines.at(-1) ?? '');
}

/**
 * What is said aloud. Where a document names its speakers, that is what they say; else it is all but notes.
 * Headings are for whoever reads it.
 */
export function saidBlocks(blocks: LinearBlock[]): Set<LinearBlock> {
  const spoken = blocks.filter(({ speaker }) => speaker !== undefined);
  if (spoken.length > 0) return new Set(spoken);
  return new Set(blocks.filter(({ isNote, kind }) => kind !== 'heading' && !isNote));
}

/**
 * What a customer gets of a document in writing, on a phone or text telephone: what its speakers say, without their
 * names and without what is for them alone; all of a document that names none.
 */
export function toldBlocks(blocks: LinearBlock[]): LinearBlock[] {
  const spoken = blocks.filter(({ speaker }) => speaker !== undefined);
  return spoken.length > 0 ? spoken.map(withoutSpeaker) : blocks;
}

/** What stands over it: who says it, and, of a document that names no speakers, since when and its title. */
export function toldHead(blocks: LinearBlock[], lead: string[], title: string): string[] {
  return blocks.some(({ speaker }) => speaker !== undefined) ? lead.slice(0, 1) : [...lead, title];
}

/** A passage without the name of who says it. */
export function withoutSpeaker({
  speaker = '',
  lines: [first = '', ...rest],
  ...block
}: LinearBlock): LinearBlock {
  return { ...block, lines: [first.slice(speaker.length).trim(), ...rest] };
}
