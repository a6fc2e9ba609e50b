import type { Element, Root } from 'hast';
import { textOf } from '../text-of.js';

/** Fewer sections than this are seen at a glance. */
const LEAST = 5;

/** Links to a long document's sections; `undefined` for a short one. Sections are its `h2`s with an id. */
export function contents(body: Root, label: string): Element | undefined {
  const sections = body.children.filter(
    (node) => node.type === 'element' && node.tagName === 'h2',
  ) as Element[];
  if (sections.length < LEAST) return undefined;
  return (
    <nav class="contents" aria-labelledby="contents">
      <h2 id="contents">{label}</h2>
      <ol>
        {sections.map((section) => (
          <li>
            <a href={`#${String(section.properties.id)}`}>{textOf(section)}</a>
          </li>
        ))}
      </ol>
    </nav>
  ) as Element;
}
