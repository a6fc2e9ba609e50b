import type { Heading, List, Paragraph, Root, RootContent } from 'mdast';
import type { Point, Position } from 'unist';

/** One line of a text and where its words begin. */
interface Line {
  /** 1-based. */
  number: number;
  /** Offset of the line in the text. */
  offset: number;
  text: string;
}

/** What counts in a label: "4", "B", "iv", "XII". */
const TOKEN = String.raw`(?:\d{1,2}|[A-Za-z]|[ivxl]{2,5}|[IVXL]{2,5})`;
const LABELS = [
  // "1. ", "(ii) ", "B) ", also alone on its line, and of several paragraphs: "(c)-(e) "
  String.raw`\(?${TOKEN}(?:[.)]?\s?[-–]\s?\(?${TOKEN})?[.)](?:\s+|$)`,
  // "2.1 Scope"
  String.raw`\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?=["“«]?\p{Lu})`,
  // "Section 3. ", "Q4: "
  String.raw`(?:Section|SECTION|Article|ARTICLE|Step|STEP|Question|Sección|SECCIÓN|Artículo|Paso|Pregunta)\s${TOKEN}[.:](?:\s+|$)`,
  String.raw`Q\d{1,2}[.:)]\s+`,
].join('|');
/** "- ", "1. ", "- A. ", "(ii) ": the label of a list item or of a paragraph of a filing. */
const LABEL = new RegExp(String.raw`^\s*(?:[-–•*]\s+)?(?:${LABELS})?`, 'u');
const LABELLED = new RegExp(String.raw`^\s*(?:[-–•*]\s+\S|${LABELS})`, 'u');
const EMAIL_HEADER = /^(from|to|cc|subject|date|reply-to|de|para|asunto|fecha):/i;

/** Words that a number or letter belongs to: "paragraph", "seven", "March". */
const ANNOUNCES =
  /(?<![\p{L}\p{N}])(?:(?:sub)?paragraphs?|(?:sub)?sections?|(?:sub)?parts?|clauses?|items?|title|rules?|cfr|c\.f\.r\.|docket|docket\snos?\.|exhibit|attachment|appendix|step|form|article|within|than|least|january|february|march|april|may|june|july|august|september|october|november|december|(?:twenty|thirty|forty|sixty|ninety)|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|párrafos?|incisos?|sección|secciones|artículo|parte|apartado)$|§$/iu;

/**
 * Reads plain text, such as a filing pasted from a PDF, as paragraphs: an empty line or a label ends one,
 * a broken line does not. A short line alone that ends like no sentence is a heading.
 */
export function parsePlainText(text: string): Root {
  const children: RootContent[] = [];
  for (const group of paragraphs(linesOf(text))) {
    const [first] = group;
    if (!first) continue;
    if (LABELLED.test(first.text)) addItem(children, group);
    else if (group.length === 1 && isHeading(first.text)) children.push(heading(first));
    else children.push(paragraph(group, first.text.length - first.text.trimStart().length));
  }
  return { type: 'root', children };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const raw of text.split('\n')) {
    lines.push({ number: lines.length + 1, offset, text: raw.replace(/\r$/, '').replaceAll('\f', ' ') });
    offset += raw.length + 1;
  }
  return lines;
}

function paragraphs(lines: Line[]): Line[][] {
  const groups: Line[][] = [[]];
  for (const line of lines) {
    const above = groups.at(-1)?.at(-1);
    if (line.text.trim() === '') groups.push([]);
    else if (LABELLED.test(line.text) && !isWrapped(line.text, above?.text)) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0).flatMap(headParted);
}

/**
 * A sentence may be broken before "(b) of this section", "(7) days" or "(ii) audits": the line above ends in no
 * stop, and the words go on in small letters or were announced.
 */
function isWrapped(line: string, above: string | undefined): boolean {
  if (above === undefined || /^\s*[-–•*]\s/.test(line)) return false;
  const before = above.trimEnd();
  if (ANNOUNCES.test(before)) return true;
  return /^\s*\([^)]+\)\s+(?:\p{Ll}|[,;.])/u.test(line) && !/(?:[.:;,!?]|\s(?:and|or|y|o))$/i.test(before);
}

/** A heading directly above its paragraph: a short line that ends like no sentence, and a sentence below. */
function headParted(group: Line[]): Line[][] {
  const [first, second] = group;
  if (!first || !second || LABELLED.test(first.text) || !isHeading(first.text)) return [group];
  const isShort = first.text.trim().length * 2 < second.text.trim().length;
  const isSentence =
    /^\p{Lu}/u.test(second.text.trim()) && /[.?!:]$/.test(group.at(-1)?.text.trimEnd() ?? '');
  return isShort && isSentence ? [[first], group.slice(1)] : [group];
}

function isHeading(line: string): boolean {
  const words = line.trim().split(/\s+/);
  return (
    words.length <= 12 &&
    /^\p{Lu}/u.test(line.trim()) &&
    !/[.,:;?!_\d@]/.test(line) &&
    !EMAIL_HEADER.test(line.trim())
  );
}

function addItem(children: RootContent[], group: Line[]): void {
  const mark = LABEL.exec(group[0]?.text ?? '')?.[0] ?? '';
  const item = paragraph(group, mark.length);
  const written = mark.replace(/^\s*(?:[-–•*]\s+)?/, '').trim();
  const position = item.position as Position;
  const previous = children.at(-1);
  const list: List = previous?.type === 'list' ? previous : { type: 'list', children: [], position };
  if (list !== previous) children.push(list);
  list.children.push({ type: 'listItem', children: [item], position, data: { label: written } });
  list.position = { start: (list.position ?? position).start, end: position.end };
}

function heading(line: Line): Heading {
  const position = positionOf([line], line.text.length - line.text.trimStart().length);
  // Filings set their main headings in capitals.
  const depth = line.text === line.text.toUpperCase() ? 1 : 2;
  return {
    type: 'heading',
    depth,
    children: [{ type: 'text', value: line.text.trim(), position }],
    position,
  };
}

function paragraph(group: Line[], skip: number): Paragraph {
  const position = positionOf(group, skip);
  const value = group.map((line, index) => (index === 0 ? line.text.slice(skip) : line.text)).join('\n');
  return { type: 'paragraph', children: [{ type: 'text', value, position }], position };
}

function positionOf(group: Line[], skip: number): Position {
  const first = group[0] as Line;
  const last = group.at(-1) as Line;
  const start: Point = { line: first.number, column: skip + 1, offset: first.offset + skip };
  const end: Point = {
    line: last.number,
    column: last.text.length + 1,
    offset: last.offset + last.text.length,
  };
  return { start, end };
}
