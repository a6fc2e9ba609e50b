import type { Comment, Element, ElementContent } from 'hast';

/** A table that is only a frame; assistive technology passes over it. `align` is where its content stands. */
export function frame(name: string, inside: ElementContent[] | ElementContent, align?: 'center'): Element {
  return (
    <table role="presentation" class={name} width="100%" cellpadding="0" cellspacing="0" border="0">
      <tbody>
        <tr>
          <td class={`${name}-cell`} align={align}>
            {inside}
          </td>
        </tr>
      </tbody>
    </table>
  ) as Element;
}

/** Markup that Outlook on Windows reads and all others pass over as a comment. */
export function onlyOutlook(markup: string): Comment {
  return { type: 'comment', value: `[if mso]>${markup}<![endif]` };
}
