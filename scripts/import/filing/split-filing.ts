import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Kind } from '../../../rules/document-context.js';

/** One document of a text that holds several. */
export interface Part {
  kind: Kind;
  nodes: RootContent[];
}

type FilingKind = 'cover-letter' | 'annual-certification' | 'policy-statement';

const CERTIFICATION = /certificat|declaration of|officer.s certificate/i;
const STATEMENT =
  /\b(?:statement|polic(?:y|ies)|procedures|manual|practices|accompanying|attachment|exhibit|appendix)\b/i;
const ABOUT =
  /\bcpni\b|customer proprietary|64\.\s?(?:20|51)|accompanying|attachment|exhibit|appendix|annual/i;
const CERTIFIES =
  /\bI\b[^.]{0,160}?\b(?:certify|declare|affirm|attest|am (?:an|the|a duly)|have personal knowledge)\b/;
const LETTER =
  /\b(?:dear|to the secretary|ladies and gentlemen)\b|\bsincerely\b|respectfully submitted|truly yours/i;
/** What else is attached to a certification: a summary of complaints, a list, a form. */
const OTHER_ATTACHMENT =
  /^(?:attachment|exhibit|appendix)\b.*\b(?:summary|complaints?|brokers?|list|log|form|letter|notices?)\b|\bsummary of\b/i;
const SIGNS = /\/s\/|\bsigned\s*:|_{5,}|\btitle 18\b|\bperjury\b|\b1\.17\b/i;
const FEWEST_WORDS = 30;

/**
 * Parts a filing that was sent in as one text: cover letter, certification, statement, where headings divide them
 * and what stands below a heading is what it announces. In any other text there is one part, whose kind is not
 * known here.
 */
export function splitFiling(tree: Root): Part[] {
  const parts = merged(segments(tree.children));
  const kinds = new Set(parts.map(({ kind }) => kind));
  return parts.length > 1 && kinds.size === parts.length ? parts : [];
}

function segments(nodes: RootContent[]): Part[] {
  const parts: Part[] = [{ kind: 'cover-letter', nodes: [] }];
  for (const node of nodes) {
    const kind = announced(node);
    const current = parts.at(-1) as Part;
    if (kind && current.nodes.length > 0) parts.push({ kind, nodes: [node] });
    else {
      if (kind) current.kind = kind;
      current.nodes.push(node);
    }
  }
  return parts;
}

/** The document that a heading begins. */
function announced(node: RootContent): FilingKind | undefined {
  if (node.type !== 'heading') return undefined;
  const text = textOf(node);
  if (!ABOUT.test(text)) return undefined;
  if (OTHER_ATTACHMENT.test(text)) return undefined;
  if (STATEMENT.test(text) && !/certificat\w+ (?:for|of|pursuant|under)/i.test(text))
    return 'policy-statement';
  return CERTIFICATION.test(text) ? 'annual-certification' : undefined;
}

/** Puts together again what headings inside a document parted. */
function merged(parts: Part[]): Part[] {
  const whole: Part[] = [];
  let ahead: RootContent[] = [];
  for (const [index, part] of parts.entries()) {
    const nodes = [...ahead, ...part.nodes];
    ahead = [];
    const previous = whole.at(-1);
    const isHeadOnly = wordCount(nodes) < FEWEST_WORDS && index < parts.length - 1;
    if (isHeadOnly && !holds(part.kind, nodes)) ahead = nodes;
    else if (holds(part.kind, nodes) && part.kind !== previous?.kind && !isSectionOf(previous, nodes))
      whole.push({ ...part, nodes });
    else if (previous) previous.nodes.push(...nodes);
    else whole.push({ ...part, nodes });
  }
  const [first] = whole;
  return first && !holds(first.kind, first.nodes) ? [] : whole;
}

/** A certification may have a section on its statement, with the officer's signature still to come. */
function isSectionOf(previous: Part | undefined, nodes: RootContent[]): boolean {
  return (
    previous?.kind === 'annual-certification' && SIGNS.test(nodes.map((node) => textOf(node)).join('\n'))
  );
}

function holds(kind: Kind, nodes: RootContent[]): boolean {
  const text = nodes.map((node) => textOf(node)).join('\n');
  if (kind === 'cover-letter') return LETTER.test(text);
  if (kind === 'annual-certification') return CERTIFIES.test(text);
  return wordCount(nodes) >= FEWEST_WORDS && !CERTIFIES.test(text) && !/\bdear\b/i.test(text);
}

function wordCount(nodes: RootContent[]): number {
  return nodes.flatMap((node) => textOf(node).split(/\s+/)).length;
}
