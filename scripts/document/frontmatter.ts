import type { Root } from 'mdast';
import { schemaFaults } from '../workspace/schema-faults.js';
import { type Fault, FILE_START } from '../workspace/source-problem.js';
import { usableData } from '../workspace/usable-data.js';
import { readYaml } from '../workspace/yaml-source.js';

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
  return { frontmatter, faults, isBroken: false };
}
