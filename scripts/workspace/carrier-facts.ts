import type { Channel, Kind, Regime } from '../../rules/document-context.js';

/** Text, or the same text per language. */
export type LocalText = string | Record<string, string>;

export interface Address {
  street: string;
  city: string;
  state: string;
  zip: string;
}

interface Contact {
  name?: string;
  title?: LocalText;
  phone?: string;
  videophone?: string;
  email?: string;
  url?: string;
  address?: Address;
  hours?: LocalText;
}

interface Recipient {
  name: LocalText;
  relation: Relation;
  communications: boolean;
  does?: LocalText;
}

type Relation =
  | 'staff'
  | 'affiliate'
  | 'subsidiary'
  | 'parent'
  | 'agent'
  | 'joint-venture-partner'
  | 'independent-contractor'
  | 'vendor'
  | 'third-party';

export type Way = 'phone' | 'web' | 'email' | 'reply' | 'text' | 'mail' | 'store' | 'relay' | 'video';

/** One way to grant or deny approval. */
export interface Choice {
  way: Way;
  at: string | Address;
  deny?: LocalText;
  grant?: LocalText;
  hours: LocalText;
  cost: LocalText;
  languages?: string[];
}

/** A fact of one's own: exactly one of its members is given. */
interface OwnFact {
  text?: LocalText;
  date?: string;
  phone?: string;
  url?: string;
  email?: string;
  duration?: string;
  money?: string;
  address?: Address;
  list?: LocalText[];
}

/** `carrier.yaml`, as carrier.schema.json describes it. */
export interface CarrierFacts {
  name: string;
  legalName: string;
  dba?: string[];
  regime: Regime;
  services: string[];
  form499FilerId?: string;
  states?: string[];
  website?: string;
  publishedAt?: string;
  address?: Address;
  brand?: { color?: string; logo?: string };
  officers?: Record<string, { name: string; title: LocalText }>;
  contacts: Record<string, Contact>;
  affiliates?: Record<string, Recipient>;
  recipients?: Record<string, Recipient>;
  choices?: Record<string, Choice>;
  facts?: Record<string, OwnFact>;
}

/** `document.yaml`, as document.schema.json describes it. */
export interface DocumentSettings {
  kind: Kind;
  /** YYYY-MM-DD */
  effective: string;
  channels: Channel[];
  /** What it is printed as, besides standard and large print. */
  formats?: 'bill-insert'[];
  locales: string[];
  waitingPeriod?: string;
  recipients?: string[];
  choices?: string[];
  email?: { from: string; replyTo?: string };
  filing?: { date: string; coveredYear: number; docket?: string };
  /** Day of signing by the officer's name in carrier.yaml. */
  signed?: Record<string, string>;
  facts?: Record<string, OwnFact>;
}
