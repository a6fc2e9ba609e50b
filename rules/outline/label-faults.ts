import type { Place } from '../text-places.js';
import type { Label, Paragraph } from './model.js';
import { type Numeral, writeNumeral } from './numerals.js';
import type { Outline } from './outline.js';
import { isReference } from './read-label.js';
import type { Node } from './sequences.js';

/** One fault of a list's labels. */
export interface LabelFault {
  place: Place;
  /** The label itself; none where a paragraph is torn. */
  label?: Label;
  reason: string;
  expected: string;
  fix?: string;
  related?: { line: number; reason: string }[];
}

/** Labels that are skipped, repeated, misplaced or torn from their paragraph, in reading order. */
export function labelFaults(outline: Outline): LabelFault[] {
  return [...outline.nodes.flatMap((node) => nodeFault(node, outline)), ...tornParagraphs(outline)];
}

function nodeFault(node: Node, outline: Outline): LabelFault[] {
  const { fault, label, previous } = node;
  if (!fault || !previous) return [];
  const due = writeLike(label, fault.expected);
  const related = [
    { line: previous.label.place.line, reason: `"${previous.label.written}" is the label before it` },
  ];
  if (fault.type === 'skipped') return [skipped(node, previous, fault.expected, outline)];
  if (fault.type === 'repeated') {
    // A third and fourth of the same label are told with the second.
    if (previous.fault?.type === 'repeated') return [];
    const first = { line: previous.label.place.line, reason: `"${label.written}" stands first here` };
    return [
      {
        place: label.place,
        label,
        reason: `"${label.written}" is used twice in one list.`,
        expected: `“${due}” here, and each label after it one further; then see what refers to them.`,
        related: [first],
      },
    ];
  }
  const again = outline.nodes.find(
    (other) => other.previous === node && other.numeral.value === node.numeral.value,
  );
  return [
    {
      place: label.place,
      label,
      reason: `"${label.written}" stands where "${due}" is due.`,
      expected: `“${due}”, after “${previous.label.written}”.`,
      fix: due,
      related: again
        ? [...related, { line: again.label.place.line, reason: `"${again.label.written}" stands here again` }]
        : related,
    },
  ];
}

function skipped({ label, numeral }: Node, previous: Node, expected: Numeral, outline: Outline): LabelFault {
  const missing = Array.from({ length: numeral.value - expected.value }, (_, at) =>
    writeLike(label, { count: expected.count, value: expected.value + at }),
  );
  const what = `${listed(missing)} ${missing.length > 1 ? 'are' : 'is'} missing`;
  const reason = `"${previous.label.written}" is followed by "${label.written}": ${what}.`;
  const orphans = orphansBetween(previous.label, label, outline);
  const [orphan] = orphans;
  // As many items without a label as labels are missing: those are theirs.
  if (orphan && orphans.length === missing.length) {
    const place = orphan.place(0, /^\S+/.exec(orphan.text)?.[0].length ?? 0);
    const [first = ''] = missing;
    return {
      place,
      label,
      reason,
      expected: `“${first}” before these words, which stand between the two without a label.`,
      ...(missing.length === 1 && { fix: `${first} ${/^\S+/.exec(orphan.text)?.[0] ?? ''}` }),
      related: [{ line: label.place.line, reason: `"${label.written}" stands here` }],
    };
  }
  return {
    place: label.place,
    label,
    reason,
    expected: `The paragraph that is lost, or “${missing[0]}” here and each label after it put right.`,
    related: [{ line: previous.label.place.line, reason: `"${previous.label.written}" stands here` }],
  };
}

/** Items of the same list, as far as their place tells, or headings beside numbered ones, that bear no label. */
function orphansBetween(previous: Label, next: Label, { paragraphs, starts }: Outline): Paragraph[] {
  const { role: own, depth: level } = paragraphs[next.paragraph] ?? {};
  return paragraphs.slice(previous.paragraph + 1, next.paragraph).filter(({ role, column, depth }, at) => {
    const isBeside = role === 'heading' ? depth === level : role === 'item' && column === next.column;
    return role === own && isBeside && starts[previous.paragraph + 1 + at]?.length === 0;
  });
}

const ENDS_IN_REFERENCE =
  /(?<![\p{L}])((?:sub)?paragraphs?|(?:sub)?sections?|clauses?|párrafos?|incisos?|apartados?|secci(?:ón|ones))(\.?)$/iu;

/** A paragraph that begins with the end of a reference: "… under paragraph." and, below, "(b) of this section." */
function tornParagraphs({ paragraphs }: Outline): LabelFault[] {
  return paragraphs.flatMap((paragraph, index) => {
    const before = paragraphs[index - 1];
    const words = paragraph.mark === undefined ? paragraph.text : `${paragraph.mark} ${paragraph.text}`;
    const label = /^(?:\([0-9a-z]{1,4}\))+/i.exec(words)?.[0];
    const keyword = ENDS_IN_REFERENCE.exec(before?.text ?? '');
    if (!before || !label || !keyword || !isReference(words.slice(label.length))) return [];
    return [
      {
        place: paragraph.markPlace,
        reason: `The paragraph is torn before "${label}": the words above it end in "${keyword[0]}"`,
        expected: `One paragraph: “${keyword[1]} ${words.split(/\s+/).slice(0, 4).join(' ')} …”`,
        related: [{ line: before.markPlace.line, reason: 'The paragraph begins here' }],
      },
    ];
  });
}

function listed(labels: string[]): string {
  const quoted = labels.map((label) => `"${label}"`);
  return quoted.length > 2 ? `${quoted[0]} to ${quoted.at(-1)}` : quoted.join(' and ');
}

/** Another numeral with the brackets and stops of this label. */
function writeLike({ written, token }: Label, numeral: Numeral): string {
  const at = written.lastIndexOf(token);
  const cut = Math.max(token.lastIndexOf('.'), token.lastIndexOf('-')) + 1;
  if (cut > 0) {
    return written.replace(token, token.slice(0, cut) + writeNumeral(numeral));
  }
  return written.slice(0, at) + writeNumeral(numeral) + written.slice(at + token.length);
}
