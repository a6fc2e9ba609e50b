import type { Root } from 'mdast';
import { troubleWithFact } from '../../rules/file-facts.js';
import { quoted } from '../../rules/quoted.js';
import { schemaFaults } from '../workspace/schema-faults.js';
import { type Fault, FILE_START } from '../workspace/source-problem.js';
import { usableData } from '../workspace/usable-data.js';
import { readYaml, type YamlSource } from '../workspace/yaml-source.js';
import type { Facts } from './facts.js';

/** What stands above the words of an MDX file: only what is translated. */
export interface Frontmatter {
  title: string;
  /** The subject line of an e-mail. */
  subject?: string;
  /** One sentence for index pages and cards. */
  summary?: string;
  translators?: string[];
}

/** Reads the frontmatter. `isBroken` when it is no YAML at all. */
export function readFrontmatter(
  tree: Root,
  isEmail: boolean,
  facts: Facts,
): { frontmatter: Frontmatter; faults: Fault[]; isBroken: boolean } {
  const [first] = tree.children;
  if (first?.type !== 'yaml') {
    const reason = 'The document has no frontmatter, and so no title.';
    const expected = 'At the very beginning: a line ---, `title: …`, and another line ---.';
    return { frontmatter: { title: '' }, faults: [{ place: FILE_START, reason, expected }], isBroken: false };
  }
  // The frontmatter begins on the line below ---, and its places are those of the whole file.
  const yaml = readYaml(`\n${first.value}`);
  if ('fault' in yaml) return { frontmatter: { title: '' }, faults: [yaml.fault], isBroken: true };
  const { source } = yaml;
  const faults = [...source.faults, ...schemaFaults('frontmatter', source)];
  const { data, faulty } = usableData('frontmatter', source.data);
  const frontmatter: Frontmatter = { title: '', ...data };
  if (isEmail && frontmatter.subject === undefined && !faulty.includes('subject') && !faulty.includes('')) {
    faults.push({
      place: FILE_START,
      reason: 'An e-mail needs a subject line, and the frontmatter has no `subject`.',
      expected: '`subject: …`, which says clearly what the e-mail is about.',
    });
  }
  return { frontmatter: withFacts(frontmatter, facts, source, faults), faults, isBroken: false };
}

/** Facts are named in the frontmatter as in the words below it: `title: "Certification for {filing.coveredYear}"`. */
function withFacts(head: Frontmatter, facts: Facts, source: YamlSource, faults: Fault[]): Frontmatter {
  const said = { ...head };
  for (const key of ['title', 'subject', 'summary'] as const) {
    const text = head[key];
    if (text === undefined) continue;
    said[key] = text.replace(/\{([^{}]*)\}/g, (written, name: string) => {
      const fact = facts.given.get(name.trim());
      if (fact) return fact.said;
      const trouble = troubleWithFact(name.trim(), [...facts.given.keys()], facts);
      const place = source.valuePlace([key]);
      if (trouble) faults.push({ place, ...trouble, reason: `In \`${key}\`: ${trouble.reason}` });
      return quoted(written);
    });
  }
  return said;
}
