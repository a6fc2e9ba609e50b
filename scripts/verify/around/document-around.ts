import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Translate } from '../../../site/translate.js';
import { direction, languageLabel, longDate } from '../../../site/wording.js';
import type { Source } from '../../render/source.js';
import { siteStrings } from '../../workspace/site-strings.js';
import { wordsOfTree } from '../words.js';

/** What a document tells around its words, in its language, taken from its file, its company and the site's strings. */
export interface Around {
  /** BCP 47. */
  language: string;
  direction: 'ltr' | 'rtl';
  title: string;
  /** An e-mail's; the title where none is written. */
  subject: string;
  summary: string | undefined;
  company: string;
  legalName: string;
  kind: string;
  /** The day it has effect from, in words. */
  effective: string;
  /** The language's name in itself. */
  languageName: string;
  /** Alternative texts of its pictures, in order. */
  alts: string[];
  /** What links and pictures show when they are pointed at, in order. */
  linkTitles: string[];
  /** Steps of the ways to say no that it lists, in order; an e-mail says them first where silence is approval. */
  denials: string[];
  t: Translate;
}

/** Reads it from what was written, and not from what was prepared for layouts. */
export function aroundOf(source: Source): Around {
  const { carrier, effective, kind, locale, summary, tree } = source;
  const t = siteStrings(locale);
  const title = headingOf(tree) ?? source.title;
  const alts: string[] = [];
  const linkTitles: string[] = [];
  const denials: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'image' && node.alt) alts.push(node.alt);
    if (node.type === 'listItem' && node.data?.offered?.to === 'deny') {
      denials.push(wordsOfTree({ type: 'paragraph', children: node.data.offered.step }).join(' '));
    }
    if ((node.type === 'image' || node.type === 'link') && node.title) linkTitles.push(node.title);
  });
  return {
    language: locale,
    direction: direction(locale),
    title,
    subject: source.subject ?? title,
    summary,
    company: carrier.name,
    legalName: carrier.legalName,
    kind: t(`kind.${kind}`),
    effective: longDate(effective, t),
    languageName: languageLabel(locale, t),
    alts,
    linkTitles,
    denials: kind === 'opt-out-email' || kind === 'opt-out-notice' ? denials : [],
    t,
  };
}

function headingOf({ children: [first] }: Root): string | undefined {
  if (first?.type !== 'heading' || first.depth !== 1) return undefined;
  return wordsOfTree({ type: 'root', children: [first] }).join(' ');
}
