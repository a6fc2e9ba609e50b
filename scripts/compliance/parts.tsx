import type { Element, ElementContent } from 'hast';

type Content = ElementContent | string | null;

/** A table that scrolls by itself where the window is narrow. */
export function table(
  id: string,
  caption: string,
  heads: readonly string[],
  rows: Element[],
  kind = '',
): Element {
  return (
    <section class="wide" aria-labelledby={id} tabindex="0">
      <table class={kind}>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>{rows}</tbody>
      </table>
    </section>
  ) as Element;
}

/** A row whose first cell says what it is about. */
export function row(head: Content | Content[], cells: readonly (Content | Content[])[]): Element {
  return (
    <tr>
      <th scope="row">{spaced(head)}</th>
      {cells.map((cell) => (
        <td>{spaced(cell)}</td>
      ))}
    </tr>
  ) as Element;
}

/** Parts that stand below each other are words of their own wherever styles are not. */
function spaced(content: Content | Content[]): Content | Content[] {
  if (!Array.isArray(content)) return content;
  return content.flatMap((part, index) => (index === 0 ? [part] : [' ', part]));
}

/** Names and what they stand for. */
export function facts(pairs: readonly (readonly [string, Content | Content[]])[]): Element {
  return (
    <dl class="facts">
      {pairs.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  ) as Element;
}

/** A hash, to be compared and not to be read. */
export function hash(value: string): Element {
  return (<code class="hash">{value}</code>) as Element;
}

/** A date or the like, on one line. */
export function kept(words: string): Element {
  return (<span class="kept">{words}</span>) as Element;
}

/** `1 file`, `1,200 files` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** A whole number with commas. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Stands for what was not measured or does not apply. */
export const NOTHING = '—';
