import { sayFact } from '../../document/say-fact.js';
import type { KnownCarrier } from '../write/carrier-yaml.js';
import type { KnownDocument } from '../write/document-yaml.js';
import type { SayableFact } from '../write/put-facts.js';

/** Behind this a day is that of the filing, and not of anything that the text tells. */
const DATED =
  /^\W*(?:date filed|filed|dated?|date of filing)?\W*$|\b(?:date filed|filed on|filing date):?\s*$/i;
const TITLE = /\btitle(?: of (?:the )?(?:signatory|officer))?:\s*$/i;
const CALENDAR_YEAR = /\bcalendar year,?\s*$/i;

/** What of a company's and a document's facts can stand in place of words, and how each is said. */
export function sayableFacts(carrier: KnownCarrier, document: KnownDocument, locale: string): SayableFact[] {
  const facts: SayableFact[] = [];
  const add = (name: string, said: string | undefined, behind?: RegExp) => {
    if (said) facts.push({ name, said, ...(behind && { behind }) });
  };
  const { legalName, form499FilerId, officers = {}, contacts = {} } = carrier;
  add('legalName', legalName);
  add('form499FilerId', form499FilerId, /\bID\W*(?:No\.?|Number|#)?\W*$/i);
  for (const [key, { name, title }] of Object.entries(officers)) {
    add(`officers.${key}.name`, name);
    add(`officers.${key}.title`, sayFact(title, 'text', locale), TITLE);
  }
  for (const [key, { phone, email, address }] of Object.entries(contacts)) {
    add(`contacts.${key}.phone`, phone);
    add(`contacts.${key}.email`, email);
    add(`contacts.${key}.address`, address && sayFact(address, 'address', locale));
  }
  const { date, coveredYear, docket } = document.filing ?? {};
  add('filing.date', date && sayFact(date, 'date', locale), DATED);
  add('filing.coveredYear', coveredYear === undefined ? undefined : String(coveredYear), CALENDAR_YEAR);
  add('filing.docket', docket);
  return facts;
}
