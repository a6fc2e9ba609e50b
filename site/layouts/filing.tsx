import type { Element, Root } from 'hast';
import type { FilingPart, FilingView } from './filing-view.js';
import { letterhead, sheet } from './sheet.js';

/** A filing on paper: each document begins a page of its own. `style` is CSS. */
export function filing(view: FilingView, style: string): Root {
  return sheet(
    view,
    style,
    view.parts.map((part) => document(part, view)),
  );
}

function document(part: FilingPart, { carrier }: FilingView): Element {
  return (
    <article class={`part ${part.kind}`}>
      {letterhead(carrier.legalName, carrier.logo, part.kindLabel)}
      <h1>{part.title}</h1>
      <div class="words">{part.body}</div>
    </article>
  ) as Element;
}
