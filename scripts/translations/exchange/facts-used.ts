import { factsOf } from '../../document/facts.js';
import type { DocumentFolder } from '../../workspace/model.js';
import type { TranslatedFile } from '../state/translation.js';
import { codesIn, type Inline } from './inline.js';

/** A fact among the words of a document, as its readers in another language will read it. */
export interface UsedFact {
  /** `contacts.privacy.hours` */
  name: string;
  said: string;
}

/** A fact that cannot be said in another language yet, and what to do about it. */
export interface LackingFact {
  name: string;
  expected: string;
}

/** Facts that components say in the reader's language without naming them. */
const SAID_BY: Readonly<Record<string, (folder: DocumentFolder) => string[]>> = {
  Choices: ({ settings, carrier: { facts } }) => {
    // On paper there is nothing to reply to.
    const isUsable = (name: string) =>
      settings.channels.includes('email') || facts.choices?.[name]?.way !== 'reply';
    const names = settings.choices ?? Object.keys(facts.choices ?? {}).filter(isUsable);
    return names.map((name) => `choices.${name}.`);
  },
  Recipients: ({ settings: { recipients } }) =>
    recipients?.flatMap((name) => [`affiliates.${name}.`, `recipients.${name}.`]) ?? ['affiliates.'],
  Signature: () => ['officers.'],
};

/** The facts that a document says, in the language it goes to: those that can be said there, and those that cannot. */
export function factsUsed(
  folder: DocumentFolder,
  locale: string,
  { text }: TranslatedFile,
  contents: readonly (readonly Inline[])[],
): { said: UsedFact[]; lacking: LackingFact[] } {
  const { given, factsNotGiven } = factsOf(folder, locale);
  const source = factsOf(folder, folder.settings.locales[0] ?? locale).given;
  const named = new Set(
    contents.flatMap((content) =>
      codesIn(content).flatMap(({ kind, shown }) => (kind === 'fact' ? [shown.slice(1, -1)] : [])),
    ),
  );
  const groups = Object.entries(SAID_BY).flatMap(([component, begins]) =>
    new RegExp(`<${component}\\b`).test(text) ? begins(folder) : [],
  );
  const isUsed = (name: string) => named.has(name) || groups.some((begin) => name.startsWith(begin));
  return {
    said: [...named].flatMap((name) => {
      const said = given.get(name)?.said;
      return said === undefined ? [] : [{ name, said }];
    }),
    // What has no value in the source either is told where the source is checked.
    lacking: Object.entries(factsNotGiven).flatMap(([name, { expected }]) =>
      isUsed(name) && source.has(name) ? [{ name, expected }] : [],
    ),
  };
}
