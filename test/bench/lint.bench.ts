import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bench, describe } from 'vitest';
import { blocksOf } from '../../rules/blocks.js';
import { asksOf, loadLaw } from '../../rules/law.js';
import { recognise } from '../../rules/recognise/index.js';
import { loadWording } from '../../rules/wording.js';
import { readDocument } from '../../scripts/document/document.js';
import { lintPaths } from '../../scripts/lint/lint-paths.js';
import { readWorkspace } from '../../scripts/workspace/workspace.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [carrier] = readWorkspace(root, [join(root, 'notices/cedar-fork-office-systems')]).carriers;
const folder = carrier?.documents.find(({ id }) => id === 'opt-out-notice');
if (!folder) throw new Error('the sample notice is gone');

describe('lint', () => {
  bench('the whole sample workspace, 17 documents', () => {
    lintPaths([], root, {}, '2026-11-21');
  });
});

describe('one notice', () => {
  const { context, tree, source } = readDocument(folder, 'en');
  const { blocks } = blocksOf(tree, source);
  const wording = loadWording('en');
  if (!wording) throw new Error('no wording for English');
  const asks = asksOf(loadLaw(), context);

  bench('read and resolved', () => {
    readDocument(folder, 'en');
  });
  bench('recognised', () => {
    recognise(blocks, context, wording, asks);
  });
});
