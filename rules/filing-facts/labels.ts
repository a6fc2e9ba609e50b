import type { Block, Span } from '../recognise/index.js';

/** What stands before a value: `Date filed: …`. `other`: a label that only ends the value before it. */
export type Label =
  | 'filed'
  | 'signed-on'
  | 'date'
  | 'company'
  | 'filer-id'
  | 'signatory'
  | 'title'
  | 'signature'
  | 'period'
  | 'other';

export interface Labelled extends Span {
  label: Label;
  /** The value, as written. */
  value: string;
}

/** In order: the first that fits names the label. */
const LABELS: [Label, string][] = [
  [
    'filed',
    'date (?:of )?(?:filed|filing|submission|submitted)|filing date|(?:electronically )?(?:filed|submitted)(?: on)?',
  ],
  [
    'signed-on',
    'date (?:of )?(?:signed|signature|executed|execution)|(?:signed|executed) on|dated?(?: this)? signed',
  ],
  [
    'company',
    '(?:full |legal )*names?(?: of|/)(?: the| each)? (?:compan(?:y|ies)|carriers?|(?:service )?providers?|(?:reporting )?entit(?:y|ies)|filers?|registrants?|certifying compan(?:y|ies))(?: ?\\([a-z]{1,3}\\))?(?: ?/ ?carrier)?(?: covered(?: by this certification)?)?|(?:compan(?:y|ies)|carriers?|entit(?:y|ies))(?: ?\\([a-z]{1,3}\\))? (?:covered(?: by this certification)?|names?)|(?:legal|corporate|filer) name|covered entit(?:y|ies)|company|carrier|provider|filer',
  ],
  [
    'filer-id',
    '(?:fcc )?(?:form )?(?:499(?:-?a)? )?filer (?:id|identification)(?: ?(?:no\\.?|numbers?|#))?s?(?: ?\\([a-z]\\))?|(?:fcc )?(?:form )?499(?:-?a)? (?:id|number|no\\.?)',
  ],
  [
    'signatory',
    "names? of (?:the )?(?:signatory|signatories|signer|(?:signing |certifying |company )?officer)|(?:signatory|signing officer|certifying officer|officer)(?:'s)?(?: name)?|(?:printed|print|typed) name|name \\(?(?:printed|typed)\\)?|officer who signs|name",
  ],
  [
    'title',
    "titles? of (?:the )?(?:signatory|signatories|signer|(?:signing |certifying )?officer)|(?:signatory|officer)(?:'s)? title|title(?: or position)?|position|office held|its",
  ],
  ['signature', '(?:electronically )?(?:signed|signature)(?: by| of [^:]{1,40})?|by'],
  [
    'period',
    '(?:(?:calendar )?year|(?:reporting|certification|covered) (?:period|year)|period)(?: (?:covered|reported on|of report))?',
  ],
  ['date', 'date|dated'],
  [
    'other',
    'address|(?:tele)?phone(?: number)?|fax|e-?mail(?: address)?|contact(?: person)?|attachments?|enclosures?|cc|file|re|subject|docket(?: number| no\\.)?|services?|certification|exhibits?|prepared by|state|county|attn|via|from|to|website|categor(?:y|ies)',
  ],
];
const NAMED = LABELS.map(([, shape], index) => `(?<l${index}>${shape})`).join('|');
/** `(if different)`, `(FCC Form 499-A)`: a remark behind a label. */
const REMARK = '(?: ?\\([^()]{1,40}\\))?';
const LABEL = new RegExp(spaced(`(?<![\\p{L}\\d'’-])(?:${NAMED})${REMARK} ?:`), 'giu');
const WHOLE = new RegExp(spaced(`^(?:\\d+[.)] ?)?(?:${NAMED})${REMARK} ?:?$`), 'iu');

/** A space in a shape is any white space; one that may be left out may be any. */
function spaced(shape: string): string {
  return shape.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+');
}
/** A value ends here at the latest; what follows on the line is something else. */
const LONGEST_VALUE = 160;

/**
 * The labelled values of a document: one or several to a line, in a list, in the cells of a table, or on the line
 * below their label.
 */
export function labelledValues(blocks: readonly Block[]): Labelled[] {
  return blocks.flatMap((block, index) => {
    if (block.role === 'cell') {
      const fromHeads = ofCell(block, index);
      if (fromHeads.length > 0) return fromHeads;
    }
    return ofBlock(blocks, index);
  });
}

function ofCell(block: Block, index: number): Labelled[] {
  if (wholeLabel(block.text)) return [];
  for (const head of [...block.heads].reverse()) {
    const label = head.length < 80 ? wholeLabel(head) : undefined;
    if (label) return [{ label, block: index, start: 0, end: block.text.length, value: block.text }];
  }
  return [];
}

function ofBlock(blocks: readonly Block[], index: number): Labelled[] {
  const text = blocks[index]?.text ?? '';
  const labels = [...text.matchAll(LABEL)].filter(isLabel);
  const found: Labelled[] = [];
  labels.forEach((match, each) => {
    const label = labelOf(match);
    const from = match.index + match[0].length;
    const to = labels[each + 1]?.index ?? text.length;
    const value = text.slice(from, to);
    const start = from + value.length - value.trimStart().length;
    const said = value.trim().slice(0, LONGEST_VALUE);
    if (said !== '') found.push({ label, block: index, start, end: start + said.length, value: said });
    else if (to === text.length) found.push(...below(blocks, index, label));
  });
  const alone = labels.length === 0 ? wholeLabel(text) : undefined;
  if (alone) found.push(...below(blocks, index, alone));
  return found;
}

/** The value of a label that stands alone is the next line, unless that is another label or a heading. */
function below(blocks: readonly Block[], index: number, label: Label): Labelled[] {
  const next = blocks[index + 1];
  if (
    !next ||
    next.text.length > LONGEST_VALUE ||
    wholeLabel(next.text) ||
    [...next.text.matchAll(LABEL)].some((match) => match.index === 0)
  ) {
    return [];
  }
  return [{ label, block: index + 1, start: 0, end: next.text.length, value: next.text }];
}

/** A label begins its line or is written with a capital: "… of the company: …" is none. */
function isLabel(match: RegExpMatchArray): boolean {
  return (match.index ?? 0) === 0 || /^\p{Lu}/u.test(match[0]);
}

function wholeLabel(text: string): Label | undefined {
  const match = WHOLE.exec(text.trim());
  return match ? labelOf(match) : undefined;
}

function labelOf({ groups = {} }: RegExpMatchArray): Label {
  return LABELS.find((_, index) => groups[`l${index}`] !== undefined)?.[0] ?? 'other';
}
