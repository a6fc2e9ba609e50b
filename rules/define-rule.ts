import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { lintRule } from 'unified-lint-rule';
import type { VFile } from 'vfile';

/** A remark-lint rule of this preset; its name is also its file's. */
export function defineRule(name: string, check: (tree: Root, file: VFile) => void): Plugin<[unknown?], Root> {
  return lintRule<Root>({ origin: `cpni:${name}` }, check) as Plugin<[unknown?], Root>;
}

/**
 * Severity goes with a rule's family, so that what the law requires cannot be turned into advice.
 *
 * @param name With or without the origin before it: `cpni:plain-capitals`.
 */
export function severityOf(name: string): 'error' | 'warn' {
  return /^(?:cpni:)?(?:plain|legible)-/.test(name) ? 'warn' : 'error';
}
