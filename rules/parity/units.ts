import type { Passage } from './model.js';

/** What is aligned through a document: a heading, a paragraph, a letter's head, a whole list, a whole table. */
export interface Unit {
  kind: 'heading' | 'paragraph' | 'header' | 'list' | 'table';
  passages: Passage[];
}

/** A document's passages as units, in order. Lines around the words are not among them. */
export function unitsOf(passages: readonly Passage[]): Unit[] {
  const units: Unit[] = [];
  let open: { unit: Unit; list?: number; table?: number } | undefined;
  for (const passage of passages) {
    if (passage.role === 'title' || passage.role === 'subject' || passage.role === 'summary') continue;
    const { list, cell } = passage;
    if (cell) {
      if (open?.table !== cell.table) open = start(units, 'table', { table: cell.table });
    } else if (list) {
      // A list inside an item goes with the list around it.
      if (open?.list === undefined) open = start(units, 'list', { list: list.id });
    } else if (passage.role === 'header') {
      if (open?.unit.kind !== 'header') open = start(units, 'header', {});
    } else open = start(units, passage.role === 'heading' ? 'heading' : 'paragraph', {});
    open.unit.passages.push(passage);
  }
  return units;
}

function start(units: Unit[], kind: Unit['kind'], of: { list?: number; table?: number }) {
  const unit: Unit = { kind, passages: [] };
  units.push(unit);
  return { unit, ...of };
}
