import type { Element } from 'hast';
import type { DenialView, EmailView } from '../views.js';
import { frame } from './email-frame.js';

/**
 * The ways to say no, before the notice's own words: a phone shows them without scrolling. A notice must be
 * readily apparent, and saying no by reply or by a link comes with it (47 CFR 64.2008(c)(5), (d)(3)(ii);
 * 64.5108(c)(5), (d)(3)(ii)). They are steps of the list further down, in the same words.
 */
export function emailDenials({ denials, t }: EmailView): Element {
  return frame('denials', [(<h2>{t('email.ifNot')}</h2>) as Element, ...denials.map(denial)]);
}

/** All of a button can be pressed: its cell's padding is for Outlook on Windows, which knows none on a link. */
function denial({ words, button }: DenialView): Element {
  if (button === undefined) return (<p>{words}</p>) as Element;
  return frame('button', (<a href={button}>{words}</a>) as Element, 'center');
}
