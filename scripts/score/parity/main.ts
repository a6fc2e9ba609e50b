import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { loadLanguageDetector } from '../../../rules/language/detector.js';
import { CpniError } from '../../cpni-error.js';
import { tellError } from '../../tell-error.js';
import { measure } from './measure.js';
import { pairsIn } from './pairs.js';
import { parityTable } from './parity-table.js';
import { workspacePairs } from './workspace-pairs.js';

interface Options {
  most?: number;
  locale?: string;
  pair?: string;
  missed?: boolean;
}

const program = new Command('npm run parity --')
  .exitOverride()
  .description(
    'Plants faults of every kind into faithful translations of a folder (name.en.md, name.es.md, or a workspace), one at a time, ' +
      'and tells how often each kind was found, by language.',
  )
  .argument('[folder...]', 'folders of pairs', ['test/parity/pairs'])
  .option('--most <number>', 'faults of one kind in one pair', countOf)
  .option('--locale <locale>', 'only this language')
  .option('--pair <text>', 'only pairs whose name contains this')
  .option('--missed', 'list what was not found, and false alarms')
  .action(async (folders: string[], { most, locale, pair, missed = false }: Options) => {
    await loadLanguageDetector();
    const pairs = folders
      .flatMap((folder) => (existsSync(join(folder, 'notices')) ? workspacePairs(folder) : pairsIn(folder)))
      .filter((each) => (!locale || each.locale === locale) && (!pair || each.name.includes(pair)));
    if (pairs.length === 0) {
      throw new CpniError('There is no pair to measure.', {
        hint: 'A pair is a text and its translation, name.en.md and name.es.md, in one folder.',
      });
    }
    const measured = measure(pairs, most, (name) => process.stderr.write(`${name}\n`));
    for (const { pair: name, finding } of measured.alarms) {
      process.stdout.write(`false alarm ${name}:${finding.line} ${finding.rule} ${finding.reason}\n`);
    }
    for (const { pair: name, locale: language, kind, note, told } of missed ? measured.missed : []) {
      process.stdout.write(
        `missed ${name}.${language} ${kind}: ${note.replace(/\s+/g, ' ').slice(0, 200)}  told: ${told.join(' ')}\n`,
      );
    }
    process.stdout.write(parityTable(measured, pairs.length));
  });

function countOf(value: string): number {
  if (/^[1-9]\d*$/.test(value)) return Number(value);
  throw new CpniError(`--most takes a whole number from 1, and not "${value}".`);
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = tellError(error, 'parity');
}
