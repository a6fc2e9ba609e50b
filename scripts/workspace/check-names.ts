import { suggestName } from '../../rules/nearest-name.js';
import { type DocumentFolder, isFaulty } from './model.js';
import type { FactsFile } from './read-facts-file.js';
import { type Place, type SourceProblem, violation } from './source-problem.js';

/** Checks that document.yaml speaks only of recipients, choices and officers that carrier.yaml has. */
export function checkNames(
  { source, path }: FactsFile,
  { settings, carrier }: DocumentFolder,
): SourceProblem[] {
  if (!source) return [];
  const { affiliates, recipients, choices, officers } = carrier.facts;
  const problems: SourceProblem[] = [];
  const check = (name: string, place: Place, what: string, groups: Record<string, object | undefined>) => {
    const names = Object.values(groups).flatMap((group) => Object.keys(group ?? {}));
    const isDoubtful = Object.keys(groups).some((group) => isFaulty(carrier.faulty, `${group}.${name}`));
    if (names.includes(name) || isDoubtful) return;
    problems.push(
      violation(path, 'file-schema', {
        place,
        reason: `carrier.yaml has no ${what} \`${name}\`.`,
        expected:
          suggestName(name, names) ??
          `Give it under \`${Object.keys(groups).join('` or `')}\` in carrier.yaml.`,
      }),
    );
  };
  for (const name of settings.recipients ?? []) {
    check(name, source.entryPlace(['recipients'], name), 'recipient', { affiliates, recipients });
  }
  for (const name of settings.choices ?? []) {
    const place = source.entryPlace(['choices'], name);
    check(name, place, 'choice', { choices });
    if (choices?.[name]?.way !== 'reply' || settings.channels.includes('email')) continue;
    const reason = `The choice \`${name}\` is to reply to an e-mail, and the document is not sent as one.`;
    const expected = 'Other choices, or `email` among the channels.';
    problems.push(violation(path, 'file-schema', { place, reason, expected }));
  }
  for (const name of Object.keys(settings.signed ?? {})) {
    check(name, source.keyPlace(['signed', name]), 'officer', { officers });
  }
  return problems;
}
