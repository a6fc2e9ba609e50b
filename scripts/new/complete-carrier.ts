import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { type FillIn, writeFillIns } from './fill-in.js';

/**
 * Puts into a company's carrier.yaml the keys that it lacks, each behind the last of its group. Every other
 * character of the file stays as it is.
 *
 * @param wanted all keys that are needed; those that the file has, with or without a value, are left alone
 * @returns the text, and the keys that could not be put in because their group is written in one line (`{ … }`)
 */
export function completeCarrier(text: string, wanted: readonly FillIn[]): { text: string; left: FillIn[] } {
  const root = parseDocument(text).contents;
  const left: FillIn[] = [];
  const insertions: { at: number; lines: string }[] = [];
  const complete = (map: YAMLMap, entries: readonly FillIn[], indent: number) => {
    const lacking: FillIn[] = [];
    for (const entry of entries) {
      const pair = map.items.find(({ key }) => isScalar(key) && key.value === entry.key);
      if (!pair) lacking.push(entry);
      else if (entry.children.length > 0 && isMap(pair.value))
        complete(pair.value, entry.children, indentOf(pair.value, text));
    }
    if (lacking.length === 0) return;
    if (map.flow) left.push(...lacking);
    else insertions.push({ at: lineEnd(text, endOf(map)), lines: writeFillIns(lacking, indent) });
  };
  if (isMap(root)) complete(root, wanted, 0);
  else insertions.push({ at: text.length, lines: writeFillIns(wanted) });
  // From the end of the file to its beginning, so that places before stay right.
  const completed = insertions
    .sort((a, b) => b.at - a.at)
    .reduce((done, { at, lines }) => {
      const before = done.slice(0, at);
      return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${lines}${done.slice(at)}`;
    }, text);
  return { text: completed, left };
}

function indentOf(map: YAMLMap, text: string): number {
  const start = map.range?.[0] ?? 0;
  return start - (text.lastIndexOf('\n', start - 1) + 1);
}

/** Where the last value of a group ends. */
function endOf(map: YAMLMap): number {
  const last = map.items.at(-1) as Pair | undefined;
  if (isMap(last?.value) && !last.value.flow && last.value.items.length > 0) return endOf(last.value);
  const node = last?.value ?? last?.key;
  return (node as { range?: [number, number, number] | null } | undefined)?.range?.[1] ?? map.range?.[1] ?? 0;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}
