import type { Element, Root } from 'hast';
import type { DocumentView } from '../views.js';
import { letterhead, sheet } from './sheet.js';

/** The paper version of a document. `style` is CSS; `format` names what it is printed as (print-formats.css). */
export function print(view: DocumentView, style: string, format: string): Root {
  const { carrier } = view;
  const effective = view.t('page.effectiveOn', { date: view.effectiveLabel });
  return sheet({ ...view, format }, style, [
    letterhead(carrier.name, carrier.logo, view.kindLabel, effective),
    (<h1>{view.title}</h1>) as Element,
    (<div class="words">{view.body}</div>) as Element,
  ]);
}
