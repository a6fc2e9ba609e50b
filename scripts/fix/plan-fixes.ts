import { blocksOf } from '../../rules/blocks.js';
import type { Finding } from '../../rules/finding.js';
import type { Document } from '../document/document.js';
import { offsetsOf } from './source-offsets.js';
import { labelAt, type SourceWords, wordsAt } from './source-words.js';

/** A stretch of a file and what takes its place: UTF-16 offsets, end exclusive. */
export interface Edit {
  start: number;
  end: number;
  text: string;
  finding: Finding;
  /** The words of the finding as they were and as they will be, to their ends where they are parts of words. */
  before: string;
  after: string;
}

export interface Plan {
  /** In the order of the file; none touches another. */
  edits: Edit[];
  /** Findings whose fix cannot be put in by a program, and why. */
  refused: { finding: Finding; reason: string }[];
}

/** What can be mended in a document's file. Of fixes that touch each other only the first is planned. */
export function planFixes(document: Document, findings: Finding[]): Plan {
  const plan: Plan = { edits: [], refused: [] };
  const fixable = findings.filter(({ fix }) => fix !== undefined);
  if (fixable.length === 0) return plan;
  const { source } = document;
  const blocks = blocksOf(document.tree, source);
  const offsetAt = offsetsOf(source);
  for (const finding of fixable) {
    const found =
      wordsAt(blocks, source, offsetAt, finding, finding.fix ?? '') ?? labelAt(source, offsetAt, finding);
    if (found)
      plan.edits.push({
        ...editOf(source, found, finding.fix ?? ''),
        ...shown(source, found, finding.fix ?? ''),
        finding,
      });
    else
      plan.refused.push({
        finding,
        reason: whyNot(
          source.slice(offsetAt(finding.line, finding.column), offsetAt(finding.endLine, finding.endColumn)),
        ),
      });
  }
  plan.edits.sort((a, b) => a.start - b.start || a.end - b.end);
  plan.edits = plan.edits.filter((edit, index) => edit.start >= (plan.edits[index - 1]?.end ?? 0));
  return plan;
}

function whyNot(held: string): string {
  return /[{<]/.test(held)
    ? 'the words come from a fact or a component: mend them where they are kept'
    : 'the words have markup within: mend them by hand';
}

/** Only what differs is replaced, so that line breaks and spaces around it stay as they are. */
function editOf(
  source: string,
  { words, offsets }: SourceWords,
  fix: string,
): Pick<Edit, 'start' | 'end' | 'text'> {
  let head = 0;
  while (head < words.length && head < fix.length && words[head] === fix[head]) head += 1;
  let tail = 0;
  const most = Math.min(words.length, fix.length) - head;
  while (tail < most && words[words.length - 1 - tail] === fix[fix.length - 1 - tail]) tail += 1;
  const start = offsets[head] ?? 0;
  const end = offsets[words.length - tail] ?? 0;
  return { start, end, text: withBreak(source.slice(start, end), fix.slice(head, fix.length - tail)) };
}

function shown(source: string, { words, offsets }: SourceWords, fix: string): Pick<Edit, 'before' | 'after'> {
  const head = /\S*$/.exec(source.slice(Math.max(0, (offsets[0] ?? 0) - 40), offsets[0]))?.[0] ?? '';
  const tail = /^\S*/.exec(source.slice(offsets.at(-1), (offsets.at(-1) ?? 0) + 40))?.[0] ?? '';
  return { before: head + words + tail, after: head + fix + tail };
}

/** A line break within the words that are replaced stays at the first space of those that replace them. */
function withBreak(former: string, text: string): string {
  const [run] = /\s*[\r\n]\s*/.exec(former) ?? [];
  return run === undefined ? text : text.replace(' ', run);
}
