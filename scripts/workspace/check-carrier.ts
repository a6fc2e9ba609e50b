import { brandFault } from '../../rules/legible/brand.js';
import type { CarrierFacts, Choice, Way } from './carrier-facts.js';
import type { FactsFile } from './read-facts-file.js';
import { type SourceProblem, violation } from './source-problem.js';

const PHONE = /^(1-)?\d{3}-\d{3}-\d{4}$/;

/** What each way is reached at; `undefined` stands for a postal address. */
const REACHED: Record<Way, { form: RegExp | undefined; expected: string }> = {
  phone: { form: PHONE, expected: 'A number: 1-800-555-0100.' },
  relay: { form: PHONE, expected: 'A number: 1-800-555-0100.' },
  video: { form: PHONE, expected: 'A number: 1-800-555-0100.' },
  web: { form: /^https:/, expected: 'A page: https://…' },
  email: { form: /@/, expected: 'An e-mail address: name@example.com.' },
  reply: { form: /^this message$/, expected: 'The words `this message`.' },
  text: { form: /^[\d-]+$/, expected: 'A short code or a number: "12345".' },
  mail: { form: undefined, expected: 'A postal address: { street, city, state, zip }.' },
  store: { form: undefined, expected: 'A postal address: { street, city, state, zip }.' },
};

/** Checks what a schema cannot say of a company's facts: that they fit each other. */
export function checkCarrier({ source, path }: FactsFile, facts: CarrierFacts): SourceProblem[] {
  if (!source) return [];
  const problems: SourceProblem[] = [];
  const say = (at: string[], reason: string, expected: string) => {
    problems.push(violation(path, 'file-schema', { place: source.valuePlace(at), reason, expected }));
  };
  for (const [name, choice] of Object.entries(facts.choices ?? {})) {
    const { expected } = REACHED[choice.way];
    if (!isReachedThere(choice)) {
      say(['choices', name, 'at'], `This is not where one is reached by \`${choice.way}\`.`, expected);
    }
    if (choice.deny === undefined && choice.grant === undefined) {
      const way = 'What to do there to say no (`deny: …`), to say yes (`grant: …`), or both.';
      say(['choices', name], `The choice \`${name}\` says neither how to deny nor how to grant.`, way);
    }
  }
  for (const name of Object.keys(facts.recipients ?? {})) {
    if (!Object.hasOwn(facts.affiliates ?? {}, name)) continue;
    say(['recipients', name], `\`${name}\` is the name of an affiliate, too.`, 'A name of its own for each.');
  }
  const faint = brandFault(facts.brand?.color, facts.regime);
  if (faint) {
    const place = source.valuePlace(['brand', 'color']);
    problems.push({ ...faint, ...place, path, unreadable: false });
  }
  return problems;
}

function isReachedThere({ way, at }: Choice): boolean {
  const { form } = REACHED[way];
  return typeof at === 'string' ? form?.test(at) === true : form === undefined;
}
