import { type Code, codesIn, type Inline } from './inline.js';

/**
 * Names the codes of a translation after those of its source: links and pictures by their addresses, then in order.
 * What the source does not have gets a name of its own.
 */
export function alignCodes(target: readonly Inline[], source: readonly Inline[]): Inline[] {
  const names = new Map<string, string>();
  for (const kind of ['link', 'picture'] as const) {
    const ours = codesIn(target).filter((code) => code.kind === kind);
    const theirs = codesIn(source).filter((code) => code.kind === kind);
    const pairs = pairByAddress(ours, theirs);
    ours.forEach((code, index) => {
      names.set(code.id, pairs.get(code)?.id ?? `own-${kind}-${index + 1}`);
    });
  }
  return renamed(target, names);
}

/** Pairs links with those of the same address, and what is left in order. */
export function pairByAddress(ours: readonly Code[], theirs: readonly Code[]): Map<Code, Code> {
  const pairs = new Map<Code, Code>();
  const rest = [...theirs];
  const take = (code: Code, other: Code | undefined) => {
    if (!other || pairs.has(code)) return;
    rest.splice(rest.indexOf(other), 1);
    pairs.set(code, other);
  };
  for (const code of ours) {
    take(
      code,
      rest.find(({ shown }) => addressOf(shown) === addressOf(code.shown)),
    );
  }
  for (const code of ours) take(code, rest[0]);
  return pairs;
}

/** Word ends an address that has no path with a slash. */
function addressOf(shown: string): string {
  return shown.replace(/\/$/, '');
}

function renamed(content: readonly Inline[], names: ReadonlyMap<string, string>): Inline[] {
  return content.map((part): Inline => {
    if (part.type === 'text') return part;
    const children = part.children && { children: renamed(part.children, names) };
    return { ...part, id: names.get(part.id) ?? part.id, ...children };
  });
}
