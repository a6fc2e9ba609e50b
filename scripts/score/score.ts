import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { guessDocument } from '../../rules/guess-document.js';
import { asksOf, loadLaw } from '../../rules/law.js';
import { recognise } from '../../rules/recognise/index.js';
import { loadWording } from '../../rules/wording.js';
import { contractKind, type LabelledNotice, readCorpus } from './corpus.js';
import { type Judgement, judge, table } from './judge.js';

/** The day whose law labelled notices are read under. */
const AS_OF = '2026-11-21';

export interface Score {
  judgements: Judgement[];
  /** Notices whose kind, regime or language was guessed wrong: `file: opt-in-notice for opt-out-notice`. */
  wrongGuesses: string[];
  notices: number;
}

/** Recognises every notice of a folder and compares with its labels. `given`: kind and regime from the labels. */
export function score(folder: string, given: boolean): Score {
  const judgements: Judgement[] = [];
  const wrongGuesses: string[] = [];
  const notices = readCorpus(folder);
  for (const notice of notices) {
    const { labels, blocks } = notice;
    const guessed = guessDocument(blocks);
    const wrong = wrongly(notice, guessed);
    if (wrong) wrongGuesses.push(`${labels.file}: ${wrong}`);
    const kind = given ? contractKind(labels.kind) : guessed.kind;
    const regime = given ? (labels.regime ?? 'carrier') : guessed.regime;
    const locale = given ? labels.lang : guessed.locale;
    const channels = guessed.channel ? [guessed.channel] : [];
    const wording = loadWording(locale);
    if (!wording) throw new Error(`${labels.file}: no wording for ${locale}`);
    const asks = asksOf(loadLaw(), { kind, regime, channels, asOf: AS_OF });
    judgements.push(...judge(labels, recognise(blocks, { kind, regime, locale, channels }, wording, asks)));
  }
  return { judgements, wrongGuesses, notices: notices.length };
}

function wrongly(
  { labels }: LabelledNotice,
  guessed: { kind: string; regime: string; locale: string },
): string {
  const pairs = [
    [guessed.kind, contractKind(labels.kind)],
    [guessed.regime, labels.regime ?? guessed.regime],
    [guessed.locale, labels.lang],
  ];
  return pairs.flatMap(([got, want]) => (got === want ? [] : [`${got} for ${want}`])).join(', ');
}

/** Text of a score: precision and recall by element, language and regime, then every error with its words. */
export function scoreText({ judgements, wrongGuesses, notices }: Score): string {
  const parts = [
    `kind, regime and language right for ${notices - wrongGuesses.length} of ${notices} notices`,
    ...wrongGuesses.map((line) => `  ${line}`),
    table('all', judgements, () => 'all'),
    table('language', judgements, ({ labels }) => labels.lang),
    table('regime', judgements, ({ labels }) => labels.regime ?? 'none'),
    table('element', judgements, ({ id }) => id),
  ];
  for (const { labels, id, expected, status, words } of judgements.filter((one) => one.error)) {
    parts.push(
      `${expected ? 'MISS       ' : 'FALSE ALARM'} ${labels.file} ${id}: ${status}${words ? ` | ${words}` : ''}`,
    );
  }
  return `${parts.join('\n')}\n`;
}

if (process.argv[1]?.endsWith('score.js')) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { given: { type: 'boolean', default: false } },
  });
  const [folder] = positionals;
  if (!folder) {
    process.stderr.write('usage: npm run score -- DIR [--given]\n');
    process.exitCode = 2;
  } else if (!existsSync(folder)) {
    process.stderr.write(`no such folder: ${folder}\n`);
    process.exitCode = 2;
  } else process.stdout.write(scoreText(score(folder, values.given)));
}
