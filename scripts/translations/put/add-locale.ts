import { isSeq, parseDocument } from 'yaml';

/** document.yaml with one more language, all else as it is written. `undefined` when it has no list of them. */
export function withLocale(text: string, locale: string): string | undefined {
  const list = parseDocument(text).getIn(['locales'], true);
  if (!isSeq(list) || !list.range) return undefined;
  const [start, end] = list.range;
  if (list.flow) return `${text.slice(0, end - 1).trimEnd()}, ${locale}${text.slice(end - 1)}`;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const whole = text.slice(0, end).trimEnd();
  return `${whole}\n${text.slice(line, start)}- ${locale}${text.slice(whole.length)}`;
}
