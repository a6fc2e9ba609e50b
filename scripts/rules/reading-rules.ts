import type { RuleComment } from './rule-comment.js';

/**
 * What is found while a document and its facts are read, before any rule can look at its words. Reported under
 * these names, which explains them to editors just like the rules.
 */
export const READING_RULES: Record<string, Pick<RuleComment, 'summary' | 'why' | 'fix' | 'checks'>> = {
  'file-kind': {
    summary: 'Tell what a file from outside a workspace was taken for.',
    why: 'What the law asks depends on what a document is and on whose it is; that is guessed from its words unless it is said.',
    fix: 'Say it: `--kind opt-out-notice --regime carrier --channel mail`.',
    checks: [],
  },
  'file-locales': {
    summary: 'Require a file of words for each language that document.yaml names, and no other.',
    why: 'A notice is translated whole or not at all: 47 CFR 64.2008(c)(6), 64.5108(c)(6).',
    fix: 'Add the file that is missing, such as es.mdx, or take the language out of document.yaml.',
    checks: ['U-2008-c6', 'EE-5108-c6'],
  },
  'file-readable': {
    summary: 'Require files that can be read as text, YAML and Markdown.',
    why: 'What cannot be read cannot be checked, and would be published with holes in it.',
    fix: 'Save the file as UTF-8, and mend the line that the message names.',
    checks: [],
  },
  'file-schema': {
    summary: 'Require facts of the form that their schema gives.',
    why: 'Facts are put into every document that names them; a wrong one is wrong everywhere.',
    fix: 'Write the value as the message says. Editors that know `$schema` show it while you type.',
    checks: [],
  },
};
