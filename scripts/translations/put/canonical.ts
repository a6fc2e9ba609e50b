import { type Code, codesIn, type Inline, REQUIRED } from '../exchange/inline.js';

/**
 * A content that came back, its codes as this side knows them: bold and breaks counted anew, the others with what they
 * are written with.
 *
 * @param known codes of the unit; of two with one id the later one is taken
 */
export function canonical(content: readonly Inline[], known: readonly Code[]): Inline[] {
  const codes = new Map(known.map((code) => [code.id, code]));
  const counts = new Map<string, number>();
  const one = (part: Inline): Inline => {
    if (part.type === 'text') return part;
    const code = codes.get(part.id);
    const isKnown = REQUIRED.has(part.kind) || (code !== undefined && REQUIRED.has(code.kind));
    let { id } = part;
    if (!isKnown) {
      const count = (counts.get(part.kind) ?? 0) + 1;
      counts.set(part.kind, count);
      id = `${part.kind}-${count}`;
    }
    const about = isKnown && code ? { kind: code.kind, shown: code.shown, node: code.node } : {};
    const children = part.children && { children: part.children.map(one) };
    const { node: _, ...bare } = part;
    return withoutUndefined({ ...bare, ...about, id, ...children });
  };
  return content.map(one);
}

function withoutUndefined({ node, ...code }: Omit<Code, 'node'> & { node?: Code['node'] | undefined }): Code {
  return node === undefined ? code : { ...code, node };
}

/** What is wrong with the codes of a content that came back, in words. */
export function codeFaults(source: readonly Inline[], returned: readonly Inline[]): string[] {
  const ours = codesIn(source).filter(({ kind }) => REQUIRED.has(kind));
  const theirs = codesIn(returned).filter(({ kind }) => REQUIRED.has(kind));
  const faults: string[] = [];
  for (const code of ours) {
    const back = theirs.filter(({ id }) => id === code.id);
    if (back.length === 0) faults.push(`${tell(code)} is lost`);
    else if (back.length > 1) faults.push(`${tell(code)} stands there ${back.length} times`);
    else if ((back[0]?.children === undefined) !== (code.children === undefined)) {
      faults.push(
        `${tell(code)} ${code.children ? 'has no words of its own any more' : 'stands around words'}`,
      );
    } else if (back[0]?.children && codesIn(back).length === 1 && wordless(back[0].children)) {
      faults.push(`${tell(code)} has no words of its own any more`);
    }
  }
  const extra = theirs.filter(({ id }) => !ours.some((code) => code.id === id));
  return [...faults, ...extra.map((code) => `${tell(code)} is not in the source`)];
}

function wordless(content: readonly Inline[]): boolean {
  return content.every((part) => part.type === 'text' && part.value.trim() === '');
}

function tell({ kind, shown, id }: Code): string {
  if (kind === 'fact') return `The fact ${shown}`;
  return `The ${kind === 'code' ? 'code' : kind} ${shown === `{${id}}` ? shown : `{${id}} (${shown})`}`;
}
