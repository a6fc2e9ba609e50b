import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import { type Fault, FILE_START, type Place } from './source-problem.js';
import { syntaxFault } from './yaml-syntax.js';

/** A YAML file whose every key and value can be found again in the text. */
export interface YamlSource {
  data: unknown;
  /** Keys written twice. */
  faults: Fault[];
  /** Where the value at a path of keys and indexes stands; the key's place when it has no value. */
  valuePlace(path: readonly (string | number)[]): Place;
  keyPlace(path: readonly (string | number)[]): Place;
  /** Where an entry of the list at a path stands. */
  entryPlace(path: readonly (string | number)[], entry: string): Place;
  /** The characters of a scalar as they were written, quotes included. */
  written(path: readonly (string | number)[]): string | undefined;
  /** What a comment on the line of an empty value gives as an example. */
  example(path: readonly (string | number)[]): string | undefined;
}

/** Reads YAML 1.2. A fault when the text cannot be read as YAML at all. */
export function readYaml(text: string): { source: YamlSource } | { fault: Fault } {
  const lineCounter = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
    const [error] = document.errors;
    if (error) return { fault: syntaxFault(error, text, placeOf(lineCounter, error.pos)) };
    const faults = doubledKeys(document, lineCounter);
    return { source: { data: document.toJS(), faults, ...finders(document, lineCounter, text) } };
  } catch (error) {
    // Endless nesting and aliases that multiply are refused by the parser with these two.
    if (!(error instanceof RangeError || error instanceof ReferenceError)) throw error;
    const reason = 'The file is nested too deeply, or its aliases (*) repeat too much, to be read.';
    return { fault: { place: FILE_START, reason, expected: 'Plain keys and values, without aliases.' } };
  }
}

function finders(document: Document, lines: LineCounter, text: string) {
  const pairAt = (path: readonly (string | number)[]): Pair | undefined => {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const key = path.at(-1);
    return isMap(parent)
      ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
      : undefined;
  };
  const keyPlace = (path: readonly (string | number)[]): Place => {
    if (path.length === 0) return FILE_START;
    const key = pairAt(path)?.key;
    if (isNode(key) && key.range) return placeOf(lines, [key.range[0], key.range[1]]);
    const item = document.getIn(path, true);
    return isNode(item) && item.range
      ? placeOf(lines, [item.range[0], item.range[1]])
      : keyPlace(path.slice(0, -1));
  };
  const valuePlace = (path: readonly (string | number)[]): Place => {
    const node = path.length === 0 ? undefined : document.getIn(path, true);
    // A map or list may run over many lines: its key says better which one is meant.
    if (!isScalar(node) || !node.range || node.range[0] === node.range[1]) return keyPlace(path);
    return placeOf(lines, [node.range[0], node.range[1]]);
  };
  const written = (path: readonly (string | number)[]): string | undefined => {
    const node = document.getIn(path, true);
    return isScalar(node) && node.range ? text.slice(node.range[0], node.range[1]) : undefined;
  };
  const entryPlace = (path: readonly (string | number)[], entry: string): Place => {
    const list = document.getIn(path, true);
    const index = isSeq(list) ? list.items.findIndex((item) => isScalar(item) && item.value === entry) : -1;
    return index < 0 ? keyPlace(path) : valuePlace([...path, index]);
  };
  const example = (path: readonly (string | number)[]): string | undefined => {
    const line = text.split(/\r\n|\r|\n/)[keyPlace(path).line - 1] ?? '';
    return /^[^#]*:\s+#\s*(\S.*)$/.exec(line)?.[1]?.trimEnd();
  };
  return { keyPlace, valuePlace, entryPlace, written, example };
}

function doubledKeys(document: Document, lines: LineCounter): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Map<unknown, number>();
      for (const { key } of map.items) {
        if (!isScalar(key) || !key.range) continue;
        const place = placeOf(lines, [key.range[0], key.range[1]]);
        const first = seen.get(key.value);
        if (first === undefined) seen.set(key.value, place.line);
        else {
          faults.push({
            place,
            reason: `\`${key.value}\` is given twice; the first is on line ${first}.`,
            expected: 'Keep one of the two.',
          });
        }
      }
    },
  });
  return faults;
}

function placeOf(lines: LineCounter, [from, to]: [number, number]): Place {
  const start = lines.linePos(from);
  const end = lines.linePos(Math.max(from, to));
  return { line: start.line, column: start.col, endLine: end.line, endColumn: end.col };
}
