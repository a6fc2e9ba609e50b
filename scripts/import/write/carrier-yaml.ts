import { stringify } from 'yaml';
import type { Regime } from '../../../rules/document-context.js';
import type { CarrierFacts } from '../../workspace/carrier-facts.js';
import type { FoundFacts } from '../facts/found-facts.js';
import { officerKey, plainName } from './names.js';

/** What is known of a company; what carrier.yaml asks for and the text does not tell is absent. */
export type KnownCarrier = Partial<CarrierFacts> & Pick<CarrierFacts, 'regime'>;

const SERVICES: Record<Regime, string> = {
  carrier: 'local, long-distance, interconnected-voip, wireless',
  trs: 'vrs, ip-relay, ip-cts, cts, tty-relay, speech-to-speech',
};

/** The facts of a company that its text states. */
export function knownCarrier(facts: FoundFacts, regime: Regime): KnownCarrier {
  const { company, shortName, filerId, officer, address, phones, emails } = facts;
  const services = facts.services.filter((service) => SERVICES[regime].split(', ').includes(service));
  const name = company === undefined ? shortName : plainName(company);
  const [phone] = phones;
  const [email] = emails;
  const hasContact = phone !== undefined || email !== undefined;
  return {
    ...(name !== undefined && { name }),
    ...(company !== undefined && { legalName: company }),
    regime,
    ...(services.length > 0 && { services }),
    ...(filerId !== undefined && { form499FilerId: filerId }),
    ...(officer?.title !== undefined && {
      officers: { [officerKey(officer.title)]: { name: officer.name, title: officer.title } },
    }),
    ...(hasContact && {
      contacts: {
        regulatory: {
          ...(phone !== undefined && { phone }),
          ...(email !== undefined && { email }),
          ...(address && { address }),
        },
      },
    }),
  };
}

/** Writes carrier.yaml; what it must have and the text does not tell is marked, and `cpni lint` asks for it. */
export function carrierYaml(known: KnownCarrier, file: string, schema: string | undefined): string {
  const { name, legalName, regime, services, form499FilerId, officers, contacts } = known;
  const parts = [
    ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}\n`]),
    `# Read from ${file}: see whether each fact is right.\n`,
    name === undefined ? gap('name', 'the name that customers know') : yaml({ name }),
    legalName === undefined
      ? gap('legalName', 'the name in filings, with Inc., LLC or the like')
      : yaml({ legalName }),
    yaml({ regime }),
    services === undefined
      ? gap('services', `a list of: ${SERVICES[regime]}`, '[]')
      : `services: [${services.join(', ')}]\n`,
    form499FilerId === undefined ? '' : yaml({ form499FilerId }),
    officers === undefined ? '' : `\n${yaml({ officers })}`,
    contacts === undefined
      ? `\n${gap('contacts', 'who answers for it, as { regulatory: { phone: 541-555-0127, email: … } }', '{}')}`
      : `\n${yaml({ contacts })}`,
  ];
  return parts.join('');
}

/** A key that must be given and is not known. */
function gap(key: string, what: string, value = ''): string {
  return `# TO FILL IN (${what}):\n${value === '' ? `# ${key}:` : `# ${key}: ${value}`}\n`;
}

function yaml(data: object): string {
  return stringify(data, { lineWidth: 0 });
}
