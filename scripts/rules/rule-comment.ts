/** What a rule says of itself in the comment at the top of its file. */
export interface RuleComment {
  /** Its first paragraph: what it requires or refuses. */
  summary: string;
  /** What else there is to know, a paragraph each. */
  details: string[];
  why: string;
  fix: string;
  /** Ids of the law's elements that it checks, or their ids in the reference. */
  checks: string[];
  examples: RuleExample[];
}

export interface RuleExample {
  kind: 'valid' | 'invalid';
  /** What the example is, where that is not an opt-out notice in English: `annual-certification trs`. */
  about: string;
  source: string;
  /** What is said of an invalid example. */
  message?: string;
}

/**
 * Reads the top comment of a rule's file: a summary, then `@why`, `@fix`, `@checks` and `@example`.
 *
 * @returns nothing when the file has no such comment and so is no rule
 */
export function readRuleComment(code: string): RuleComment | undefined {
  const [, comment] = /^\/\*\*\n([\s\S]*?)\*\//.exec(code.replaceAll('\r\n', '\n')) ?? [];
  if (comment === undefined) return undefined;
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, ''));
  const parts: { tag: string; lines: string[] }[] = [{ tag: '', lines: [] }];
  for (const line of lines) {
    const [, tag, rest] = /^@(\w+)\s*(.*)$/.exec(line) ?? [];
    if (tag !== undefined) parts.push({ tag, lines: [rest ?? ''] });
    else parts.at(-1)?.lines.push(line);
  }
  const said = (tag: string) =>
    folded(parts.filter((part) => part.tag === tag).flatMap((part) => part.lines));
  if (said('why') === '') return undefined;
  const [summary = '', ...details] = paragraphs(parts[0]?.lines ?? []);
  return {
    summary,
    details,
    why: said('why'),
    fix: said('fix'),
    checks: said('checks')
      .split(' ')
      .filter((id) => id !== ''),
    examples: parts.filter(({ tag }) => tag === 'example').map(({ lines }) => readExample(lines)),
  };
}

function readExample([head = '', ...body]: string[]): RuleExample {
  const [, kind, about] = /^(valid|invalid)\b\s*(.*)$/.exec(head) ?? [];
  const lines = body.map((line) => line.replace(/^ {2}/, ''));
  const arrow = lines.findIndex((line) => line.startsWith('=> '));
  const source = lines.slice(0, arrow < 0 ? undefined : arrow);
  return {
    kind: kind === 'valid' ? 'valid' : 'invalid',
    about: about ?? '',
    source: source.join('\n').trimEnd(),
    ...(arrow >= 0 && { message: folded(lines.slice(arrow)).slice('=> '.length) }),
  };
}

function paragraphs(lines: string[]): string[] {
  return lines
    .join('\n')
    .split(/\n\s*\n/)
    .map((paragraph) => folded([paragraph]))
    .filter((paragraph) => paragraph !== '');
}

function folded(lines: string[]): string {
  return lines.join(' ').replace(/\s+/g, ' ').trim();
}
