import { inYearOf } from '../../rules/example-sentence.js';
import type { Law, LawElement } from '../../rules/law.js';
import { lawOf } from '../../rules/law-link.js';
import { checkedBy } from '../coverage/checked-by.js';
import { kindWords } from '../report/kind-words.js';
import { loadRules, type Rule } from '../rules/rules.js';
import { dateWords } from './date-words.js';
import { type Item, type Page, part } from './page.js';

/**
 * What an editor wants to know of one element.
 *
 * @param entries the element in the law data, once for each regime in which it differs
 */
export function elementPage(law: Law, entries: LawElement[]): Page {
  const [first] = entries;
  if (!first) throw new Error('a page needs an element');
  const names = [...new Set(entries.flatMap(({ law: ids }) => ids))].filter((id) => id !== first.id);
  const rules = loadRules().filter(({ name }) =>
    entries.some((entry) => checkedBy(law, entry).rules.includes(name)),
  );
  // The examples of a rule that checks several elements may be another's.
  const own = rules.filter(
    ({ checks }) => checks.length > 0 && checks.every((id) => id === first.id || names.includes(id)),
  );
  return {
    title: `${first.title}  (${first.id})`,
    about: [
      [...new Set(entries.map(({ cite }) => cite))].join(' · '),
      ...(names.length > 0 ? [`In the reference: ${names.join(', ')}`] : []),
    ],
    parts: [
      ...part('What the law asks', [
        ...each(entries, ({ asks }) => asks),
        ...each(entries, ({ modality }) => MODALITIES[modality]),
        ...each(entries, ({ condition }) => condition && `Condition: ${condition}.`),
      ]),
      ...part('How to say it', sayings(entries)),
      ...part(
        first.modality === 'prohibited'
          ? 'What comes near and is another thing'
          : 'What comes near and does not count',
        [...new Set(entries.flatMap(({ near }) => near ?? []))],
      ),
      ...part('What is refused', examples(own, 'invalid')),
      ...part('What may be said', first.modality === 'prohibited' ? examples(own, 'valid') : []),
      ...part('In which documents', [
        ...each(entries, whereOf),
        ...each(entries, ({ states }) => states && `Only for customers in: ${states.join(', ')}.`),
        ...entries
          .flatMap(({ notAskedIn }) => notAskedIn ?? [])
          .map(({ kinds, reason }) => `Not looked for in the ${kinds.map(kindWords).join(', ')}: ${reason}.`),
      ]),
      ...part('Since when', each(entries, dateWords)),
      ...part('How far to trust this', [
        ...each(entries, ({ reading }) => reading?.says),
        ...each(entries, ({ proof }) => PROOFS[proof] ?? proof),
        `Last compared with its sources on ${first.checked}. The regulation is the authority; this is no legal advice.`,
      ]),
      ...part('What checks it', checks(law, entries, rules)),
      ...part('Read it', [...new Set(entries.flatMap((entry) => lawOf(entry).url ?? []))]),
    ],
  };
}

const MODALITIES: Record<LawElement['modality'], string> = {
  required: 'Required.',
  conditional: 'Required where its condition holds.',
  permitted: 'Permitted: it may be said, and nothing is lacking without it.',
  prohibited: 'Must not be said or done.',
  informational: 'Worth saying; the law asks for no words of it.',
  recommended: 'Recommended: what is missing is a warning.',
  definition: 'A definition: what the words mean wherever they are used.',
};

const PROOFS: Record<string, string> = {
  text: 'The provision’s own text was read.',
  corroborated:
    'Taken from sources that quote or describe the provision, and that agree. Its exact words were not compared: see the eCFR (below) before you rely on them.',
  'background-high': 'From general knowledge, held to be about 90% sure: compare it with the regulation.',
  'background-medium': 'From general knowledge, held to be about 70% sure: compare it with the regulation.',
};

const REGIMES = { carrier: 'Carriers', trs: 'Relay providers' };

/** What holds for all entries alike is said once; what differs, with whom it is for. */
function each(entries: LawElement[], pick: (entry: LawElement) => string | undefined): Item[] {
  const said = entries.flatMap((entry) => {
    const text = pick(entry);
    return text ? [{ text, label: entry.regimes.map((regime) => REGIMES[regime]).join(' and ') }] : [];
  });
  const texts = [...new Set(said.map(({ text }) => text))];
  if (texts.length === 1 && said.length === entries.length) return [{ text: texts[0] ?? '' }];
  return said;
}

function sayings(entries: LawElement[]): Item[] {
  const languages = new Intl.DisplayNames(['en'], { type: 'language' });
  const locales = [...new Set(entries.flatMap(({ say }) => Object.keys(say ?? {})))];
  return locales.flatMap((locale) => {
    const texts = new Set(
      entries.flatMap(({ say, checked }) => (say?.[locale] ? [inYearOf(checked, say[locale])] : [])),
    );
    return [...texts].map((text) => ({ label: languages.of(locale) ?? locale, text: `“${text}”` }));
  });
}

function examples(rules: Rule[], kind: 'valid' | 'invalid'): Item[] {
  return rules
    .flatMap((rule) => rule.examples)
    .filter((example) => example.kind === kind)
    .map(({ source }) => ({ text: `“${source.replace(/\s+/g, ' ')}”` }));
}

function whereOf({ kinds, mentionedIn = [], carriedIn = [], channels = [] }: LawElement): string {
  const words = (list: string[]) => list.map(kindWords).join(', ');
  return [
    kinds.length > 0 ? `${words(kinds)}.` : 'Any document.',
    ...(mentionedIn.length > 0 ? [`May be said as a fact in: ${words(mentionedIn)}.`] : []),
    ...(carriedIn.length > 0 ? [`Also where it is carried inside: ${words(carriedIn)}.`] : []),
    ...(channels.length > 0 && channels.length < 4 ? [`Sent by: ${channels.join(', ')}.`] : []),
  ].join(' ');
}

function reasonToldWith(rules: Rule[], reason: string): string {
  return rules.length === 0
    ? `No rule of its own: ${reason}.`
    : `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}

function checks(law: Law, entries: LawElement[], rules: Rule[]): (Item | string)[] {
  const isTold = entries.some((entry) => checkedBy(law, entry).isRecognised);
  const reasons = each(entries, ({ seenBy }) =>
    typeof seenBy === 'object' ? reasonToldWith(rules, seenBy.reason) : undefined,
  );
  return [
    ...rules.map(({ name, summary }) => ({ label: name, text: summary })),
    ...(rules.length === 0 && isTold
      ? ['It is recognised and told in reports; no rule finds fault with it.']
      : []),
    ...(rules.length === 0 || reasons.length > 0 ? reasons : []),
  ];
}
