import type { ElementContent, Root as Hast } from 'hast';
import { h } from 'hastscript';
import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { direction } from '../../../site/bidi.js';
import { textOf } from '../../../site/text-of.js';
import type { DenialView } from '../../../site/views.js';
import type { OfferedChoice } from '../../document/expand-choices.js';
import { renderBody } from '../body.js';
import type { Source } from '../source.js';
import type { ReplyStep } from './link-replies.js';
import { replyHref } from './reply.js';

/** Notices by which silence becomes approval; only there must saying no come first. */
const OPT_OUT = new Set(['opt-out-email', 'opt-out-notice']);

/**
 * The ways to say no that a notice lists with `<Choices to="deny">`, for its e-mail's first lines. The first that
 * is done by reply or by a link is the button: these are the ways the law gives readers of an e-mail.
 */
export function denialsOf(source: Source, subject: string): DenialView[] {
  if (!OPT_OUT.has(source.kind)) return [];
  const offered = choicesToDeny(source.tree);
  const first = offered.find(({ way }) => way === 'reply' || way === 'web');
  return offered.map((choice) => {
    const words = stepWords(choice, source.locale);
    const href = choice.way === 'reply' ? replyHref(source, subject, choice.answer) : linkIn(words);
    if (href === undefined) return { words };
    if (choice === first) return { words: withoutLinks(words), button: href };
    return { words: choice.way === 'reply' ? [h('a', { href }, words)] : words };
  });
}

/** The steps that ask for a reply, wherever they stand in a document, and the addresses that open one. */
export function replySteps(source: Source, subject: string): ReplyStep[] {
  return choicesIn(source.tree).flatMap((choice) => {
    const href = choice.way === 'reply' ? replyHref(source, subject, choice.answer) : undefined;
    const words = stepWords(choice, source.locale).map(textOf).join('');
    return href === undefined ? [] : [{ words, href }];
  });
}

/** What `<Choices to="deny">` put into a tree, in order. */
export function choicesToDeny(tree: Root): OfferedChoice[] {
  return choicesIn(tree).filter(({ to }) => to === 'deny');
}

function choicesIn(tree: Root): OfferedChoice[] {
  const found: OfferedChoice[] = [];
  visit(tree, 'listItem', ({ data }) => {
    if (data?.offered) found.push(data.offered);
  });
  return found;
}

function stepWords({ step }: OfferedChoice, locale: string): ElementContent[] {
  const { root } = renderBody(
    { type: 'root', children: [{ type: 'paragraph', children: step }] },
    direction(locale),
  );
  const [paragraph] = root.children;
  return paragraph?.type === 'element' ? paragraph.children : [];
}

function linkIn(words: ElementContent[]): string | undefined {
  const link = words.find((node) => node.type === 'element' && node.tagName === 'a');
  return link?.type === 'element' ? String(link.properties.href) : undefined;
}

/** A link cannot stand in a link; its words and their direction stay. */
function withoutLinks(words: ElementContent[]): ElementContent[] {
  const root: Hast = { type: 'root', children: structuredClone(words) };
  visit(root, 'element', (node) => {
    if (node.tagName !== 'a') return undefined;
    const { dir } = node.properties;
    node.tagName = 'span';
    node.properties = dir === undefined ? {} : { dir };
    return SKIP;
  });
  return root.children as ElementContent[];
}
