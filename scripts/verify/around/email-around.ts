import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import PostalMime from 'postal-mime';
import { textOf } from '../../../site/text-of.js';
import { splitWords } from '../words.js';
import { attributeFields, expectedAttributes } from './author-fields.js';
import type { Around } from './document-around.js';
import { type Fields, fieldFaults, requireNoFaults, several, strayFaults } from './fields.js';
import { attribute, elementsOf, hasClass, shownAround } from './shown-words.js';

/** @throws {CpniError} when an e-mail's HTML tells something else around the words than the document says */
export function requireEmailPageAround(artefact: string, html: string, around: Around): void {
  requireNoFaults(artefact, around.language, emailPageFaults(html, around));
}

/** @throws {CpniError} when an e-mail, opened as its receiver opens it, tells something else than the document says */
export async function requireMessageAround(
  artefact: string,
  message: Uint8Array,
  around: Around,
): Promise<void> {
  requireNoFaults(artefact, around.language, await messageFaults(message, around));
}

/** What is wrong around the words of an e-mail's HTML, in words. */
export function emailPageFaults(html: string, around: Around): string[] {
  const root = fromHtml(html);
  const { company, denials, direction, language, legalName, subject, summary, t } = around;
  const ifNot = denials.length > 0 ? t('email.ifNot') : undefined;
  const expected: Fields = {
    ...expectedAttributes(around),
    lang: language,
    dir: direction,
    title: subject,
    preheader: summary,
    'lang of the text': language,
    'dir of the text': direction,
    'label of the text': subject,
    'role of the text': t('page.email'),
    sender: company,
    lead: summary,
    'ways to say no': several([...(ifNot === undefined ? [] : [ifNot]), ...denials]),
    'last line': lastLine(t('email.sentBy', { name: legalName }), direction),
  };
  return [
    ...fieldFaults(expected, { ...attributeFields(root), ...emailFields(root) }),
    ...strayFaults(shownAround(root), [...Object.values(expected), ifNot, ...denials]),
  ];
}

/** What is wrong around the words of a whole e-mail, in words. */
export async function messageFaults(message: Uint8Array, around: Around): Promise<string[]> {
  const received = await PostalMime.parse(message);
  const header = (name: string) => received.headers.find(({ key }) => key === name)?.value;
  const beginning = splitWords(`${around.company} ${around.title}`);
  const replies = received.replyTo?.[0]?.address ?? received.from?.address;
  const faults = fieldFaults(
    {
      Subject: around.subject,
      'sender’s name': around.company,
      'Content-Language': around.language,
      'beginning of the text part': beginning.join(' '),
    },
    {
      Subject: received.subject,
      'sender’s name': received.from?.name,
      'Content-Language': header('content-language'),
      'beginning of the text part': splitWords(received.text ?? '')
        .slice(0, beginning.length)
        .join(' '),
    },
  );
  for (const href of replyLinks(received.html ?? '')) {
    const { pathname, searchParams } = new URL(href);
    faults.push(
      ...fieldFaults(
        { 'receiver of a reply': replies, 'subject of a reply': `Re: ${around.subject}` },
        { 'receiver of a reply': pathname, 'subject of a reply': searchParams.get('subject') ?? undefined },
      ),
    );
  }
  return [...faults, ...emailPageFaults(received.html ?? '', around)];
}

/** The point of “Inc.” ends the sentence, too, unless it runs the other way. */
function lastLine(said: string, direction: 'ltr' | 'rtl'): string {
  return direction === 'ltr' ? said.replace(/\.\.$/, '.') : said;
}

/** Addresses that open a reply whose subject is written already. */
function replyLinks(html: string): string[] {
  const hrefs = elementsOf(fromHtml(html)).map((each) => attribute(each, 'href') ?? '');
  return hrefs.filter((href) => /^mailto:.*[?&]subject=Re/.test(href));
}

function emailFields(root: Root): Fields {
  const elements = elementsOf(root);
  const tag = (name: string) => elements.find(({ tagName }) => tagName === name);
  const text = (className: string) => {
    const element = elements.find((each) => hasClass(each, className));
    return element && textOf(element);
  };
  const title = tag('title');
  const article = elements.find((each) => attribute(each, 'role') === 'article');
  return {
    lang: attribute(tag('html'), 'lang'),
    dir: attribute(tag('html'), 'dir'),
    title: title && textOf(title),
    preheader: text('preheader'),
    'lang of the text': attribute(article, 'lang'),
    'dir of the text': attribute(article, 'dir'),
    'label of the text': attribute(article, 'ariaLabel'),
    'role of the text': attribute(article, 'ariaRoleDescription'),
    sender: text('sender'),
    lead: text('lead'),
    'ways to say no': several(waysToSayNo(elements).map(textOf)),
    'last line': text('fine'),
  };
}

/** The box of a message's first lines: its heading, and each way as a line or a button. */
function waysToSayNo(elements: Element[]): Element[] {
  const box = elements.find((each) => hasClass(each, 'denials'));
  const inside = box ? elementsOf(box) : [];
  return inside.filter((each) => ['h2', 'p'].includes(each.tagName) || hasClass(each, 'button'));
}
