import type { CarrierFacts } from '../../workspace/carrier-facts.js';
import type { Doubt } from '../model.js';
import type { KnownCarrier } from '../write/carrier-yaml.js';
import type { KnownDocument } from '../write/document-yaml.js';
import type { FoundFacts } from './found-facts.js';

/** Facts that were read, by their names, as the report lists them. */
export function toldFacts(
  carrier: KnownCarrier,
  documents: { id: string; settings: KnownDocument }[],
): Record<string, string> {
  const told: Record<string, string> = {};
  const add = (name: string, value: string | number | undefined) => {
    if (value !== undefined) told[name] = String(value);
  };
  add('legalName', carrier.legalName);
  add('form499FilerId', carrier.form499FilerId);
  add('services', carrier.services?.join(', '));
  for (const [key, { name, title }] of Object.entries(carrier.officers ?? {})) {
    add(`officers.${key}`, `${name}, ${typeof title === 'string' ? title : ''}`);
  }
  for (const [key, { phone, email, address }] of Object.entries(carrier.contacts ?? {})) {
    add(`contacts.${key}.phone`, phone);
    add(`contacts.${key}.email`, email);
    add(
      `contacts.${key}.address`,
      address && `${address.street}, ${address.city}, ${address.state} ${address.zip}`,
    );
  }
  for (const { id, settings } of documents) {
    add(`${id}: effective`, settings.effective);
    add(`${id}: filing.coveredYear`, settings.filing?.coveredYear);
    add(`${id}: filing.docket`, settings.filing?.docket);
  }
  return told;
}

/** What of the facts is a guess, or goes against what the workspace holds. */
export function factDoubts(
  found: FoundFacts,
  existing: CarrierFacts | undefined,
  documents: { id: string; settings: KnownDocument; own: FoundFacts }[],
): Doubt[] {
  const doubts: Doubt[] = [];
  const { officer, companies, isCompanySure } = found;
  if (companies.length > 1 && isCompanySure) {
    const reason = `The text names several companies, and this one was taken. The others: ${companies.slice(1).join('; ')}.`;
    doubts.push({ reason, near: companies[0] ?? '' });
  } else if (companies.length > 0 && !isCompanySure) {
    doubts.push({
      reason: 'The text names this company, and does not say that it is its own: see `legalName`.',
      near: companies[0] ?? '',
    });
  }
  if (officer && officer.title === undefined) {
    doubts.push({
      reason: 'The text does not tell the title of this officer: add both to `officers` in carrier.yaml.',
      near: officer.name,
    });
  }
  if (existing) doubts.push(...againstExisting(found, existing));
  for (const { id, settings, own } of documents) {
    if (settings.effective !== undefined && own.filed === undefined) {
      doubts.push({
        reason: `${id} has no date of its own: it is taken to be of ${settings.effective}, as what came with it.`,
      });
    }
  }
  const year = documents.find(({ settings }) => settings.filing?.coveredYear !== undefined)?.settings.filing
    ?.coveredYear;
  if (year !== undefined && found.coveredYear === undefined) {
    doubts.push({
      reason: `The text does not tell which calendar year it covers: ${year} was taken, the year before its filing.`,
    });
  }
  return doubts;
}

function againstExisting(found: FoundFacts, existing: CarrierFacts): Doubt[] {
  const pairs: [string, string | undefined, string | undefined][] = [
    ['legalName', found.company, existing.legalName],
    ['form499FilerId', found.filerId, existing.form499FilerId],
  ];
  const doubts: Doubt[] = pairs.flatMap(([name, said, given]) =>
    said === undefined || said === given
      ? []
      : [
          {
            reason: `carrier.yaml has ${given === undefined ? 'no' : `“${given}” as`} \`${name}\`.`,
            near: said,
          },
        ],
  );
  const officers = Object.values(existing.officers ?? {}).map(({ name }) => name);
  if (found.officer && !officers.includes(found.officer.name)) {
    doubts.push({
      reason: 'This officer is not in carrier.yaml: add name and title to `officers`.',
      near: found.officer.name,
    });
  }
  return doubts;
}
