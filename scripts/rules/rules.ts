import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { severityOf } from '../../rules/define-rule.js';
import type { LawElement } from '../../rules/law.js';
import { READING_RULES } from './reading-rules.js';
import { type RuleComment, readRuleComment } from './rule-comment.js';

/** A rule as it is told to people. */
export interface Rule extends RuleComment {
  name: string;
  /** The name's first word, which severity goes with. */
  family: string;
  severity: 'error' | 'warning' | 'info';
}

/** Whether a rule's comment says that it checks an element, by its id or by one in the reference. */
export function declares(
  { checks }: Pick<Rule, 'checks'>,
  { id, law }: Pick<LawElement, 'id' | 'law'>,
): boolean {
  return [id, ...law].some((each) => checks.includes(each));
}

let loaded: Rule[] | undefined;

/** Every rule, by name. Read from the comments of the rules' files, which compiling keeps. */
export function loadRules(): Rule[] {
  loaded ??= [...fileRules(), ...readingRules()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return loaded;
}

function fileRules(): Rule[] {
  // Beside compiled code lies compiled code, beside source lies source.
  const folder = fileURLToPath(new URL('../../rules/', import.meta.url));
  const extension = extname(fileURLToPath(import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension) && !name.endsWith('.d.ts'))
    .flatMap((name) => {
      const comment = readRuleComment(readFileSync(join(folder, name), 'utf8'));
      return comment ? [named(basename(name, extension), comment)] : [];
    });
}

function readingRules(): Rule[] {
  return Object.entries(READING_RULES).map(([name, said]) =>
    named(name, { ...said, details: [], examples: [] }),
  );
}

function named(name: string, comment: RuleComment): Rule {
  const family = name.split('-')[0] ?? name;
  return { name, family, severity: severityIn(family, name), ...comment };
}

/** What is told of the law itself is no fault of a document; what is measured of an artefact is no advice. */
function severityIn(family: string, name: string): Rule['severity'] {
  if (family === 'legible') return 'error';
  if (family === 'law' || name === 'file-kind') return 'info';
  return severityOf(name) === 'warn' ? 'warning' : 'error';
}
