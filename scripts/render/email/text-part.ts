import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { emailContent } from '../../../site/layouts/email.js';
import type { EmailView } from '../../../site/views.js';
import { plainText } from '../plain-text.js';
import { isReply } from './reply.js';
import { unframe } from './unframe.js';

/** An e-mail's text part: what its HTML part says, from the sender to the last line. */
export function emailText(view: EmailView): string {
  return plainText({ ...view, body: emailTextBody(view) }, [view.carrier.name]);
}

/** What the text part says after the sender's name and the title. Who reads it replies without a link. */
export function emailTextBody(view: EmailView): Root {
  const [, , ...rest] = emailContent(view);
  const root: Root = { type: 'root', children: structuredClone(rest) };
  unframe(root);
  visit(root, 'element', (node, index, parent) => {
    if (!parent || index === undefined || !isReply(node.properties.href)) return;
    parent.children.splice(index, 1, ...node.children);
  });
  return root;
}
