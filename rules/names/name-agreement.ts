/** A name that is followed by a verb of many, in a document that elsewhere speaks of it as one. */
export interface NameSlip {
  block: number;
  start: number;
  end: number;
  /** “Fenwick does”. */
  correct: string;
}

const OF_MANY =
  /(?<=^|[.;:]\s|^(?:\d+|[a-z])[.)]\s)((?:\p{Lu}[\p{L}&'’-]+\s){1,4})(do|have)(?=\s(?:not|never|hereby|no|adopted|established|implemented|received|taken)\b)/gu;
const OF_ONE: Record<string, string> = { do: 'does', have: 'has' };

/** Words that begin a sentence and are no name, and names of several people. */
const NO_NAME =
  /(?:^|\s)(?:We|You|They|I|Who|Please|Staff|Personnel|Management|Team|People|Data|Most|Some|Many|Few|Both|All|None|Any|And|But|So|Nor|Neither|These|Those|If|When|Never|Customers|Employees|\p{L}+(?:[^s]s|ies))$/u;

export function nameSlips(texts: string[]): NameSlip[] {
  const slips = texts.flatMap((text, block) =>
    [...text.matchAll(OF_MANY)].flatMap(({ 0: whole, 1: name = '', 2: verb = '', index }) => {
      const said = name.trim();
      return NO_NAME.test(said)
        ? []
        : [{ said, block, start: index, end: index + whole.length, correct: `${said} ${OF_ONE[verb]}` }];
    }),
  );
  return slips
    .filter(({ said }) => texts.some((text) => isSaidOfOne(text, said)))
    .map(({ said: _, ...slip }) => slip);
}

function isSaidOfOne(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (
      /^\s(?:does|has|is|was|uses|maintains|provides|trains|keeps|notifies|requires)\b/.test(
        text.slice(at + name.length),
      )
    ) {
      return true;
    }
  }
  return false;
}
