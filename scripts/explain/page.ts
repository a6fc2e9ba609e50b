/** What is told of one thing, in parts with a head each; how it is shown is no matter of the page. */
export interface Page {
  title: string;
  /** Under the title: citations, names. */
  about: string[];
  parts: Part[];
}

export interface Part {
  head: string;
  items: Item[];
}

export interface Item {
  /** Whom or which language it is for. */
  label?: string;
  text: string;
}

/** A part, or nothing when there is nothing to tell. */
export function part(head: string, items: (Item | string | undefined)[]): Part[] {
  const told = items
    .filter((item) => item !== undefined)
    .map((item) => (typeof item === 'string' ? { text: item } : item));
  return told.length > 0 ? [{ head, items: told }] : [];
}
