import { distance } from 'fastest-levenshtein';
import { companyNamesIn, legalName } from '../filing-facts/company-name.js';
import type { Block, Span } from '../recognise/index.js';
import { type Definition, definitionsIn, isSameCompany } from './definitions.js';

/** A term that is not defined, or more than once. */
export interface TermFault extends Span {
  reason: string;
  expected: string;
  severity?: 'warning';
  related?: (Span & { reason: string })[];
}

/** What a document may call its own company, once it has said so. */
const OWN = ['Company', 'Carrier', 'Provider', 'Corporation', 'Cooperative', 'Firm'];
/** Those whom it deals with; written large only when they are defined. */
const OTHERS = [
  'Customer',
  'Subscriber',
  'User',
  'Consumer',
  'Employee',
  'Agent',
  'Dealer',
  'Vendor',
  'Contractor',
  'Affiliate',
];
/** So many times as often is a word written small before a large one is a slip. */
const MOSTLY = 4;

/** Terms that are used without a definition where others have one, or that have two. */
export function termFaults(blocks: readonly Block[]): TermFault[] {
  const definitions = definitionsIn(blocks);
  return [
    ...undefinedOwn(blocks, definitions),
    ...strayCapitals(blocks, definitions),
    ...doubleDefinitions(blocks, definitions),
  ];
}

/** "the Company", where the text has given its company another name. */
function undefinedOwn(blocks: readonly Block[], definitions: Definition[]): TermFault[] {
  const terms = definitions.flatMap(({ term, alternatives }) => [term, ...alternatives]);
  const ownName = definitions.find(({ form, of, term }) => form === 'short' && isCompany(of, term));
  if (!ownName) return [];
  const names = blocks.flatMap(({ text }) => companyNamesIn(text)).map(({ name }) => name);
  return OWN.flatMap((word) => {
    const plural = `${word.replace(/y$/, 'ie')}s`;
    if (terms.some((term) => term.split(/\s+/).includes(word))) return [];
    if (names.some((name) => new RegExp(`\\b${word}\\b`, 'iu').test(name))) return [];
    const uses = usesOf(word, blocks);
    const [first, ...more] = uses;
    if (!first) return [];
    const means = [ownName.term, ...ownName.alternatives];
    const isPlural = terms.includes(plural);
    return [
      {
        ...first,
        reason: `“the ${word}” is not defined: ${isPlural ? `the text defines “${plural}”` : `the text calls it “${means.join('” or “')}”`}.`,
        expected: isPlural
          ? `“the ${plural}”, or a definition of “${word}”.`
          : `“${means[0]}”, or (“${means[0]}” or the “${word}”) where that is defined.`,
        related: [
          { ...ownName, reason: `“${means[0]}” is defined here` },
          ...more.slice(0, 5).map((use) => ({ ...use, reason: `“the ${word}” stands here too` })),
        ],
      },
    ];
  });
}

/** Whether a short form is a company's, and not that of an agency or of a thing. */
function isCompany(of: string, term: string): boolean {
  return (
    legalName(of).suffix !== '' ||
    OWN.some((word) => term === word || term === `${word.replace(/y$/, 'ie')}s`)
  );
}

/** "the Company …" and "Company's …" within sentences; labels ("Name of the Company:") and titles are left alone. */
function usesOf(word: string, blocks: readonly Block[]): Span[] {
  const use = new RegExp(
    String.raw`(?<=(?:^|[\s(])[Tt]he )${word}(?![\p{L}\d"”-]|\s+\p{Lu}\p{Ll})(?![^.]{0,50}:)`,
    'gu',
  );
  return blocks.flatMap(({ text, role }, block) =>
    role === 'heading' || role === 'header' || isInCapitals(text)
      ? []
      : [...text.matchAll(use)].map(({ index }) => ({ block, start: index, end: index + word.length })),
  );
}

/** "Customers" written large once where the text has "customers" all along. */
function strayCapitals(blocks: readonly Block[], definitions: Definition[]): TermFault[] {
  const terms = definitions.flatMap(({ term, alternatives }) => [term, ...alternatives]);
  if (terms.length === 0) return [];
  return OTHERS.flatMap((word) => {
    if (terms.some((term) => term.startsWith(word))) return [];
    const small = count(new RegExp(String.raw`(?<!\p{L})${word.toLowerCase()}s?(?!\p{L})`, 'gu'), blocks);
    // After a small word and before none in capitals: no title, no sentence's beginning. "Dear Customer" is a greeting.
    const large = new RegExp(
      String.raw`(?<=\p{Ll}[,]? )(?<!\bDear (?:\p{Ll}+ )*)${word}s?(?![\p{L}"”-]|['’]?s?[’']?\s+(?:and |or |of |& )?\p{Lu})`,
      'gu',
    );
    const uses = blocks.flatMap(({ text, role }, block) =>
      role === 'paragraph' || role === 'item'
        ? [...text.matchAll(large)].map(({ index, 0: said }) => ({
            block,
            start: index,
            end: index + said.length,
            said,
          }))
        : [],
    );
    const [first, ...more] = uses;
    if (!first || small < 2 || uses.length * MOSTLY > small) return [];
    const { said, ...place } = first;
    return [
      {
        ...place,
        severity: 'warning' as const,
        reason: `“${said}” has a capital as a defined term has, and is not defined; elsewhere it is “${said.toLowerCase()}”.`,
        expected: `“${said.toLowerCase()}”, or a definition.`,
        ...(more.length > 0 && {
          related: more.map(({ block, start, end }) => ({ block, start, end, reason: 'Here too' })),
        }),
      },
    ];
  });
}

/** Terms that are defined twice, and not as the same. */
function doubleDefinitions(blocks: readonly Block[], definitions: Definition[]): TermFault[] {
  return definitions.flatMap((definition, at) => {
    const before = definitions.slice(0, at);
    return twoMeanings(definition, before) ?? twoNames(definition, before, blocks) ?? [];
  });
}

/** One term for two companies, or with two meanings, or spelt out in two ways. */
function twoMeanings(definition: Definition, before: Definition[]): TermFault | undefined {
  const { term, form, of, block, start, end } = definition;
  const former = before.find((one) => one.term === term && one.form === form && one.of !== '');
  if (!former || of === '' || isSameMeaning(of, former.of, form)) return undefined;
  return {
    block,
    start,
    end,
    reason:
      form === 'means'
        ? `“${term}” is defined a second time, and otherwise.`
        : `“${term}” stands for “${of}” here, and for “${former.of}” above.`,
    expected: 'One definition, and each term with one meaning.',
    related: [
      { block: former.block, start: former.start, end: former.end, reason: `“${term}” is defined here` },
    ],
  };
}

function isSameMeaning(a: string, b: string, form: Definition['form']): boolean {
  if (form === 'means')
    return a.startsWith(b) || b.startsWith(a) || distance(a, b) < Math.max(a.length, b.length) / 4;
  if (a.toLowerCase() === b.toLowerCase()) return true;
  // Another ending or a slip in the name is told as such; a single word before the brackets may be part of a name.
  const isNamed = legalName(a).suffix !== '' && legalName(b).suffix !== '';
  if (!isNamed)
    return !(a.includes(' ') && b.includes(' ') && a === a.toLowerCase() && b === b.toLowerCase());
  const [one, other] = [legalName(a).stem, legalName(b).stem];
  return isSameCompany(a, b) || distance(one, other) < 3 || one.endsWith(other) || other.endsWith(one);
}

/** A company that already has a short name gets another: "Copperline (the “Carrier”)". */
function twoNames(
  definition: Definition,
  before: Definition[],
  blocks: readonly Block[],
): TermFault | undefined {
  const { term, form, of, block, start, end } = definition;
  if (form !== 'short' || of === '') return undefined;
  const former = before.find(
    (one) =>
      one.form === 'short' &&
      [one.term, ...one.alternatives].every((each) => each !== term) &&
      (one.term === of || one.alternatives.includes(of)) &&
      legalName(one.of).suffix !== '',
  );
  if (!former || /^\p{Lu}{2,6}$/u.test(term)) return undefined;
  const names = [former.term, ...former.alternatives].join('” or the “');
  const words = blocks[block]?.text.slice(start, end) ?? '';
  return {
    block,
    start,
    end,
    reason: `“${of}” is called “${term}” here, and “${names}” above: one company with several defined names.`,
    expected: `Without “${words}”, and “${former.term}” wherever “${term}” stands.`,
    related: [
      {
        block: former.block,
        start: former.start,
        end: former.end,
        reason: `“${former.term}” is defined here`,
      },
    ],
  };
}

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

function count(shape: RegExp, blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + [...text.matchAll(shape)].length, 0);
}
