/** One example of a rule's comment. */
export interface Example {
  kind: 'valid' | 'invalid';
  /** The document's text. */
  source: string;
  /** For an invalid example: the one finding, perhaps with its place (`1:1-1:9 …`). */
  expected?: string;
}

/**
 * Reads the examples of a rule's top comment:
 *
 * ```
 * @example invalid name.mdx
 *   words
 *   => 1:1-1:6 What is wrong.
 * ```
 */
export function readExamples(code: string): Example[] {
  const comment = /\/\*\*([\s\S]*?)\*\//.exec(code)?.[1] ?? '';
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, ''));
  const examples: Example[] = [];
  let body: string[] | undefined;
  const finish = () => {
    const example = examples.at(-1);
    if (!example || !body) return;
    const words = body.map((line) => line.replace(/^ {2}/, ''));
    const arrow = words.findIndex((line) => line.startsWith('=> '));
    example.source = words
      .slice(0, arrow < 0 ? undefined : arrow)
      .join('\n')
      .trimEnd();
    if (arrow >= 0) example.expected = words.slice(arrow).join(' ').replace(/^=> /, '').replace(/\s+/g, ' ').trim();
    body = undefined;
  };
  for (const line of lines) {
    const start = /^@example (valid|invalid)\b/.exec(line);
    if (start || line.startsWith('@')) finish();
    if (start) {
      examples.push({ kind: start[1] as Example['kind'], source: '' });
      body = [];
    } else body?.push(line);
  }
  finish();
  return examples;
}
