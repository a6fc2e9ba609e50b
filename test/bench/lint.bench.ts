import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bench, describe } from 'vitest';
import { blocksOf } from '../../rules/blocks.js';
import { guessDocument } from '../../rules/guess-document.js';
import { asksOf, loadLaw } from '../../rules/law.js';
import { compileWording, recognise } from '../../rules/recognise/index.js';
import { loadWording, readWording } from '../../rules/wording.js';
import { readDocument } from '../../scripts/document/document.js';
import { lintPaths } from '../../scripts/lint/lint-paths.js';
import { readWorkspace } from '../../scripts/workspace/workspace.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [carrier] = readWorkspace(root, [join(root, 'notices/cedar-fork-office-systems')]).carriers;
const folder = carrier?.documents.find(({ id }) => id === 'opt-out-notice');
if (!folder) throw new Error('the sample notice is gone');

describe('lint', () => {
  bench('the whole sample workspace, 28 documents', () => {
    lintPaths([], root, {}, '2026-11-21');
  });
});

/** After start-up: law and wording are read; well under 20 ms is the aim. */
describe.each(['en', 'es'])('one notice (%s)', (locale) => {
  const { context, tree, source } = readDocument(folder, locale);
  const { blocks } = blocksOf(tree, source);
  const wording = loadWording(locale);
  if (!wording) throw new Error(`no wording for ${locale}`);
  const asks = asksOf(loadLaw(), context);

  bench('read and resolved', () => {
    readDocument(folder, locale);
  });
  bench('recognised', () => {
    recognise(blocks, context, wording, asks);
  });
  bench('guessed: kind, regime, language', () => {
    guessDocument(blocks);
  });
});

describe('start-up', () => {
  bench('wording of one language read and compiled', () => {
    compileWording(readWording('en'));
  });
});
