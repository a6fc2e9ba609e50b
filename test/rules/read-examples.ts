import { CHANNELS, type DocumentContext, KINDS } from '../../rules/document-context.js';

/** One example of a rule's comment. */
export interface Example {
  kind: 'valid' | 'invalid';
  source: string;
  /** For an invalid example: the one finding. */
  expected?: string;
  /** What the example is; an opt-out notice in English unless it says more: `opt-in-notice trs es mail`. */
  context: DocumentContext;
}

/**
 * Reads the examples of a rule's top comment:
 *
 * ```
 * @example invalid opt-out-notice carrier en
 *   words
 *   => What is wrong.
 * ```
 */
export function readExamples(code: string): Example[] {
  const comment = /\/\*\*([\s\S]*?)\*\//.exec(code)?.[1] ?? '';
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, ''));
  const examples: Example[] = [];
  let body: string[] | undefined;
  const finish = () => {
    const example = examples.at(-1);
    if (example && body) Object.assign(example, readBody(body));
    body = undefined;
  };
  for (const line of lines) {
    if (line.startsWith('@')) finish();
    const [, kind, about] = /^@example (valid|invalid)\b\s*(.*)$/.exec(line) ?? [];
    if (kind) {
      examples.push({ kind: kind as Example['kind'], source: '', context: readContext(about ?? '') });
      body = [];
    } else body?.push(line);
  }
  finish();
  return examples;
}

function readBody(lines: string[]): Pick<Example, 'source' | 'expected'> {
  const words = lines.map((line) => line.replace(/^ {2}/, ''));
  const arrow = words.findIndex((line) => line.startsWith('=> '));
  const source = words.slice(0, arrow < 0 ? undefined : arrow);
  const expected = words.slice(arrow).join(' ').slice(3).replace(/\s+/g, ' ').trim();
  return { source: source.join('\n').trimEnd(), ...(arrow >= 0 && { expected }) };
}

function readContext(about: string): DocumentContext {
  const words = about.split(' ');
  return {
    kind: KINDS.find((each) => words.includes(each)) ?? 'opt-out-notice',
    regime: words.includes('trs') ? 'trs' : 'carrier',
    locale: words.includes('es') ? 'es' : 'en',
    channels: CHANNELS.filter((each) => words.includes(each)),
    asOf: '2026-03-02',
    states: words.filter((word) => /^[A-Z]{2}$/.test(word)),
    guessed: [],
  };
}
