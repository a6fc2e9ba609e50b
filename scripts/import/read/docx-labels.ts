import { romanOf } from '../../../rules/outline/roman.js';

/** How one level of a list counts: `(%1)` and `lowerLetter`. */
interface Level {
  format: string;
  text: string;
  start: number;
}

type Lists = Map<string, Level[]>;

/**
 * Writes the numbers that Word counts by itself into their paragraphs as words, where they are more than 1. 2. 3.:
 * `(a)`, `A.`, `1.1`. Paragraphs with a bullet or a plain number stay lists.
 */
export function labelledParagraphs(body: string, numbering: string, styles: string): string {
  const lists = listsOf(numbering);
  const byStyle = styleNumbers(styles);
  const counts = new Map<string, number[]>();
  return body.replace(/<w:p(?: [^>]*)?>(?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g, (paragraph) => {
    const properties = /<w:pPr>[\s\S]*?<\/w:pPr>/.exec(paragraph)?.[0] ?? '';
    const style = /<w:pStyle w:val="([^"]*)"/.exec(properties)?.[1];
    const inherited = style === undefined ? undefined : byStyle.get(style);
    const list = /<w:numId w:val="([^"]*)"/.exec(properties)?.[1] ?? inherited?.list;
    if (list === undefined || list === '0') return paragraph;
    const depth = Number(/<w:ilvl w:val="(\d+)"/.exec(properties)?.[1] ?? inherited?.depth ?? 0);
    const levels = lists.get(list);
    const level = levels?.[depth];
    if (!levels || !level || level.format === 'bullet' || level.format === 'none') return paragraph;
    const label = countOn(counts, list, levels, depth);
    if (level.format === 'decimal' && /^%\d\.$/.test(level.text)) return paragraph;
    const run = `<w:r><w:t xml:space="preserve">${label} </w:t></w:r>`;
    const plain = properties.replace(
      /<w:numPr>[\s\S]*?<\/w:numPr>/,
      '<w:numPr><w:numId w:val="0"/></w:numPr>',
    );
    return properties === '' ? paragraph : paragraph.replace(properties, () => `${plain}${run}`);
  });
}

function countOn(counts: Map<string, number[]>, list: string, levels: Level[], depth: number): string {
  const numbers = counts.get(list) ?? [];
  counts.set(list, numbers);
  numbers.length = Math.min(numbers.length, depth + 1);
  for (let above = 0; above < depth; above++) numbers[above] ??= levels[above]?.start ?? 1;
  const before = numbers[depth];
  numbers[depth] = before === undefined ? (levels[depth]?.start ?? 1) : before + 1;
  const text = levels[depth]?.text ?? '';
  return text.replace(/%(\d)/g, (_, place: string) => {
    const index = Number(place) - 1;
    return written(numbers[index] ?? 1, levels[index]?.format ?? 'decimal');
  });
}

function written(number: number, format: string): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1);
  switch (format) {
    case 'lowerLetter':
      return letter;
    case 'upperLetter':
      return letter.toUpperCase();
    case 'lowerRoman':
      return romanOf(number);
    case 'upperRoman':
      return romanOf(number).toUpperCase();
    case 'decimalZero':
      return String(number).padStart(2, '0');
    default:
      return String(number);
  }
}

function listsOf(numbering: string): Lists {
  const kinds = new Map<string, Level[]>();
  for (const [xml, id = ''] of numbering.matchAll(
    /<w:abstractNum [^>]*w:abstractNumId="([^"]*)"[\s\S]*?<\/w:abstractNum>/g,
  )) {
    const levels: Level[] = [];
    for (const [level, depth] of xml.matchAll(/<w:lvl [^>]*w:ilvl="(\d+)"[\s\S]*?<\/w:lvl>/g)) {
      levels[Number(depth)] = {
        format: /<w:numFmt [^>]*w:val="([^"]*)"/.exec(level)?.[1] ?? 'decimal',
        text: /<w:lvlText [^>]*w:val="([^"]*)"/.exec(level)?.[1] ?? '',
        start: Number(/<w:start w:val="(\d+)"/.exec(level)?.[1] ?? 1),
      };
    }
    kinds.set(id, levels);
  }
  const lists: Lists = new Map();
  for (const [xml, id = ''] of numbering.matchAll(/<w:num [^>]*w:numId="([^"]*)"[\s\S]*?<\/w:num>/g)) {
    const levels = kinds.get(/<w:abstractNumId w:val="([^"]*)"/.exec(xml)?.[1] ?? '');
    if (levels) lists.set(id, levels);
  }
  return lists;
}

/** Lists that a paragraph style brings with it, as numbered headings have them. */
function styleNumbers(styles: string): Map<string, { list: string; depth: number }> {
  const found = new Map<string, { list: string; depth: number }>();
  for (const [xml, id = ''] of styles.matchAll(/<w:style [^>]*w:styleId="([^"]*)"[\s\S]*?<\/w:style>/g)) {
    const list = /<w:numId w:val="([^"]*)"/.exec(xml)?.[1];
    if (list !== undefined)
      found.set(id, { list, depth: Number(/<w:ilvl w:val="(\d+)"/.exec(xml)?.[1] ?? 0) });
  }
  return found;
}
