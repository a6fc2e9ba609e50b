import type { AnySchemaObject } from 'ajv/dist/2020.js';
import type { Choice } from '../workspace/carrier-facts.js';
import { type DocumentFolder, type Faulty, isFaulty } from '../workspace/model.js';
import { schema } from '../workspace/schemas.js';
import { type FactType, linkOf, sayFact } from './say-fact.js';

/** A fact as it is said in one locale. */
export interface Fact {
  name: string;
  type: FactType;
  value: unknown;
  said: string;
  /** `tel:`, `mailto:` or `https:`. */
  link?: string;
}

/** A document's facts in one locale, by their flat names (`contacts.privacy.phone`). */
export interface Facts {
  given: ReadonlyMap<string, Fact>;
  /** Facts that may be named but have no value, or none in this locale, and what to do about it. */
  factsNotGiven: Record<string, { reason: string; expected: string }>;
  /** Names and groups whose values were refused where they are given, which is told there. */
  factsFaulty: Faulty;
}

/** Names of all facts that a document may use. */
export function factNames(folder: DocumentFolder, locale: string): string[] {
  return [...factsOf(folder, locale).given.keys()];
}

/** Collects the facts of a document and its company. A document's own fact wins over the company's. */
export function factsOf(folder: DocumentFolder, locale: string): Facts {
  const given = new Map<string, Fact>();
  const notGiven: Facts['factsNotGiven'] = Object.create(null);
  const { effective, waitingPeriod, filing, facts } = folder.settings;
  const sources = [
    { name: 'carrier', data: folder.carrier.facts, faulty: folder.carrier.faulty },
    { name: 'document', data: { effective, waitingPeriod, filing, facts }, faulty: folder.faulty },
  ] as const;
  for (const { name: file, data, faulty } of sources) {
    for (const { name, type, value } of walk(schema(file), data, '')) {
      if (isFaulty(faulty, name) || (value !== undefined && isFaulty(faulty, `${name}.${locale}`))) continue;
      const said = value === undefined ? undefined : sayFact(value, type, locale);
      if (said !== undefined) {
        const link = linkOf(value, type);
        given.set(name, { name, type, value, said, ...(link === undefined ? {} : { link }) });
        delete notGiven[name];
      } else if (value !== undefined) {
        given.delete(name);
        notGiven[name] = {
          reason: `The fact {${name}} is not given in \`${locale}\`.`,
          expected: `Add \`${locale}: …\` to \`${name}\` in ${file}.yaml.`,
        };
      } else if (!given.has(name)) {
        notGiven[name] = {
          reason: `The fact {${name}} has no value.`,
          expected: `Give \`${name}\` in ${file}.yaml.`,
        };
      }
    }
  }
  return {
    given,
    factsNotGiven: notGiven,
    factsFaulty: sources.flatMap(({ faulty }) => faulty),
  };
}

interface Leaf {
  name: string;
  type: FactType;
  value: unknown;
}

/** Follows the schema through the data: what it annotates with `factType` is a fact. */
function* walk(annotated: AnySchemaObject, data: unknown, name: string): Generator<Leaf> {
  const described = { ...definitionOf(annotated), ...annotated };
  const { factType, properties = {}, additionalProperties } = described;
  if (factType) {
    yield { name, type: factType as FactType, value: data };
    return;
  }
  if (/^choices\.[^.]+\.at$/.test(name)) return;
  const group = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  if (/^choices\.[^.]+$/.test(name)) yield reachedAt(group as unknown as Choice, name);
  const isOwnFact = /^facts\.[^.]+$/.test(name);
  for (const [key, below] of Object.entries(properties as Record<string, AnySchemaObject>)) {
    if (isOwnFact && !Object.hasOwn(group, key)) continue;
    if (name === '' && key in NOT_SAID) continue;
    const value = Object.hasOwn(group, key) ? group[key] : undefined;
    // A fact of one's own is said by its name; its only key tells the type.
    yield* walk(below, value, isOwnFact ? name : join(name, key));
  }
  if (typeof additionalProperties === 'object') {
    for (const [key, value] of Object.entries(group))
      yield* walk(additionalProperties, value, join(name, key));
  }
}

/** Settings of a document that are annotated like facts and are none. */
const NOT_SAID = { email: true, signed: true };

/** What a way is reached at tells its type by its form. */
function reachedAt({ at }: Choice, name: string): Leaf {
  return { name: `${name}.at`, type: at === undefined ? 'text' : formOf(at), value: at };
}

function formOf(at: Choice['at']): FactType {
  if (typeof at === 'object') return 'address';
  if (at.startsWith('https://')) return 'url';
  if (at.includes('@')) return 'email';
  return /^(1-)?\d{3}-\d{3}-\d{4}$/.test(at) ? 'phone' : 'text';
}

function definitionOf({ $ref }: AnySchemaObject): AnySchemaObject {
  const name = typeof $ref === 'string' ? $ref.split('#/$defs/')[1] : undefined;
  return name === undefined ? {} : (schema('carrier').$defs[name] as AnySchemaObject);
}

function join(name: string, key: string): string {
  return name === '' ? key : `${name}.${key}`;
}
