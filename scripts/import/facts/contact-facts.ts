import type { Address } from '../../workspace/carrier-facts.js';

/** How a company is reached, as its text says. */
export interface ContactFacts {
  /** As carrier.yaml has them, 407-555-0101, in the order of the text. */
  phones: string[];
  emails: string[];
  address?: Address;
  services: string[];
}

const PHONE = /(?<![\d-])(?:1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\d-])(?!\s*\(?fax)/gi;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi;
const ADDRESS =
  /\b((?:\d+[\w-]* |P\.? ?O\.? Box \d+)[^\n]{0,60}?(?:,? (?:Suite|Ste\.?|Floor|Unit|Apt\.?|Room|#) ?[\w-]+)?),? ([A-Z][A-Za-z.]+(?: [A-Z][A-Za-z.]+){0,2}),? ([A-Z]{2}) (\d{5}(?:-\d{4})?)\b/;
/** Where the FCC is; no company lives there. */
const FCC = /\b(?:445|45|9050|9300)\s+(?:12th|L|Junction|East Hampton)\b|washington/i;

const SERVICES: [RegExp, string][] = [
  [/\bvoip\b|\bvoice[- ]over[- ](?:internet|ip)/i, 'interconnected-voip'],
  [
    /\bwireless (?:service|carrier|provider|telephone|voice)|\bcellular\b|\bcommercial mobile\b|\bCMRS\b/i,
    'wireless',
  ],
  [/\blong[- ]distance\b|\binterexchange\b|\btoll (?:service|resell)/i, 'long-distance'],
  [/\blocal exchange\b|\blocal (?:telephone|phone|service|calling)/i, 'local'],
  [/\bvideo relay\b|\bVRS\b/, 'vrs'],
  [/\bIP[- ]CTS\b|\binternet protocol captioned/i, 'ip-cts'],
  [/\bIP[- ]relay\b/i, 'ip-relay'],
];

/** Reads phone numbers, e-mail addresses, the postal address and the services that lines of text name. */
export function contactFacts(lines: string[]): ContactFacts {
  const text = lines.join('\n');
  const address = lines.map(addressIn).find(Boolean);
  return {
    phones: unique([...text.matchAll(PHONE)].map(([said]) => phoneOf(said))),
    emails: unique([...text.matchAll(EMAIL)].map(([said]) => said)).filter(
      (said) => !/fcc\.gov$/i.test(said),
    ),
    services: SERVICES.filter(([said]) => said.test(text)).map(([, service]) => service),
    ...(address && { address }),
  };
}

function addressIn(line: string): Address | undefined {
  const [all, street, city, state, zip] = ADDRESS.exec(line) ?? [];
  if (!all || FCC.test(all) || !street || !city || !state || !zip) return undefined;
  return { street: street.replace(/,$/, ''), city, state, zip };
}

function phoneOf(said: string): string {
  const digits = said.replace(/\D/g, '');
  const ten = `${digits.slice(-10, -7)}-${digits.slice(-7, -4)}-${digits.slice(-4)}`;
  return digits.length > 10 ? `1-${ten}` : ten;
}

function unique(values: string[]): string[] {
  return [...new Set(values)];
}
