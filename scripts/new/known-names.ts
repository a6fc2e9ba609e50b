import type { Kind } from '../../rules/document-context.js';
import { loadLaw } from '../../rules/law.js';
import type { CarrierFacts } from '../workspace/carrier-facts.js';
import { listed } from './facts-needed.js';
import type { FillIn } from './fill-in.js';
import type { StartingDocument } from './starting-files.js';

/** Has a starting document speak of the officer, contacts, recipients and choices that a company has already. */
export function withKnownNames(
  { settings, words }: StartingDocument,
  kind: Kind,
  known: CarrierFacts,
): StartingDocument {
  const rename = (text: string) =>
    [officerName(known), contactName(known, 'privacy', text), contactName(known, 'regulatory', text)].reduce(
      (renamed, [from, to]) => renamed.replaceAll(from, to),
      text,
    );
  return {
    settings: settings.map((entry) => {
      const names =
        entry.key === 'recipients'
          ? recipientNames(known, kind)
          : entry.key === 'choices'
            ? choiceNames(known, listed(settings, 'channels'), entry)
            : [];
      return names.length > 0 ? { ...entry, rest: `[${names.join(', ')}]` } : entry;
    }),
    words: new Map([...words].map(([locale, text]) => [locale, rename(text).replace(...signature(known))])),
  };
}

const OFFICER = 'certifyingOfficer';

function officerKey({ officers = {} }: CarrierFacts): string {
  return Object.hasOwn(officers, OFFICER) ? OFFICER : (Object.keys(officers)[0] ?? OFFICER);
}

function officerName(known: CarrierFacts): [string, string] {
  return [`{officers.${OFFICER}.`, `{officers.${officerKey(known)}.`];
}

function signature(known: CarrierFacts): [RegExp, string] {
  return [new RegExp(`of="${OFFICER}"`, 'g'), `of="${officerKey(known)}"`];
}

/** A contact of another name will do if it has all that the words name. */
function contactName({ contacts }: CarrierFacts, role: string, text: string): [string, string] {
  const from = `{contacts.${role}.`;
  if (Object.hasOwn(contacts, role)) return [from, from];
  const needed = [...text.matchAll(new RegExp(`\\{contacts\\.${role}\\.(\\w+)\\}`, 'g'))].map(
    ([, key]) => key,
  );
  const other = Object.entries(contacts).find(([, contact]) =>
    needed.every((key) => key !== undefined && Object.hasOwn(contact, key)),
  );
  return [from, other ? `{contacts.${other[0]}.` : from];
}

/** Silence is an approval for some recipients only: 47 CFR 64.2007(b), 64.5107(b). */
function recipientNames({ affiliates = {}, recipients = {}, regime }: CarrierFacts, kind: Kind): string[] {
  const law = loadLaw()
    .sections.flatMap(({ elements }) => elements)
    .find(({ optOutRecipients, regimes }) => optOutRecipients !== undefined && regimes.includes(regime));
  const allowed = ['staff', ...(law?.optOutRecipients ?? [])];
  return Object.entries({ ...affiliates, ...recipients })
    .filter(
      ([, { relation, communications }]) =>
        kind === 'opt-in-notice' || (communications && allowed.includes(relation)),
    )
    .map(([name]) => name);
}

/** An e-mail must be answered by a reply, whether or not the company had that way before: 47 CFR 64.2008(d)(3)(ii). */
function choiceNames({ choices = {} }: CarrierFacts, channels: string[], entry: FillIn): string[] {
  const names = Object.entries(choices)
    .filter(([, { way, deny }]) => deny !== undefined && (way !== 'reply' || channels.includes('email')))
    .map(([name]) => name);
  const isByReply = names.some((name) => choices[name]?.way === 'reply');
  return names.length > 0 && !isByReply && /\breply\b/.test(entry.rest) ? ['reply', ...names] : names;
}
