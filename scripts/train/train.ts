import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asksOf, loadLaw } from '../../rules/law.js';
import { Likeness, type LikenessData, opinions, type Wording } from '../../rules/recognise/index.js';
import { WORDING_LOCALES } from '../../rules/wording.js';
import { contractKind } from '../score/corpus.js';
import { DATA, Lessons, type Notice, type Subject, subjectsIn } from './lessons.js';
import { type Finding, fitVerdict, type Measured, measure } from './verdict.js';

const FOLDS = 3;
/** The day whose law labelled notices are read under. */
const AS_OF = '2026-11-21';

/** What training leaves, and how it does on notices that neither reader has seen: see {@link Measured}. */
export interface Trained {
  learned: LikenessData;
  measured: Measured;
}

/** Learns a subject in one language from the labelled texts and passages of this repository; some ten seconds. */
export function train(language: string, subject: Subject): Trained {
  const lessons = new Lessons(language, subject);
  const findings: Finding[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const held = lessons.apart.filter((_one, index) => index % FOLDS === fold);
    const school = lessons.school(lessons.apart.filter((one) => !held.includes(one)));
    const likeness = new Likeness(school.data(NO_VERDICT), lessons.thesaurus);
    for (const notice of held)
      findings.push(...findingsIn(notice, { ...lessons.wording, likeness: [likeness] }));
  }
  const fitted = fitVerdict(findings);
  const verdict = subject.vetoes ? fitted : { ...fitted, said: TRUSTED };
  return { learned: lessons.school().data(verdict), measured: measure(findings, verdict) };
}

/** Wording is believed. */
const TRUSTED = { bias: 1, likeness: 0 };
const NO_VERDICT = { said: { bias: 0, likeness: 0 }, unsaid: { bias: 0, likeness: 0, near: 0 } };

/** What wording and likeness make of a labelled notice, beside the truth. */
function findingsIn({ labels, blocks }: Notice, wording: Wording): Finding[] {
  const kind = contractKind(labels.kind);
  const context = { kind, regime: labels.regime ?? 'carrier', locale: labels.lang, channels: [] };
  const asks = asksOf(loadLaw(), { ...context, asOf: AS_OF });
  return opinions(blocks, context, wording, asks).flatMap((opinion): Finding[] => {
    const isTrue = labels.elements[opinion.id];
    return isTrue === null || isTrue === undefined ? [] : [{ ...opinion, isTrue }];
  });
}

if (process.argv[1]?.endsWith('train.js')) {
  for (const language of WORDING_LOCALES) {
    for (const subject of subjectsIn(language)) {
      const { learned, measured } = train(language, subject);
      const path = join(DATA, `../../rules/wording/${language}/${subject.file}.json`);
      writeFileSync(path, `${JSON.stringify(learned, null, 1)}\n`);
      process.stdout.write(
        `${language}, ${subject.file}: ${learned.elements.length} elements, ${learned.features.split(' ').length} features; on texts kept apart ${measured.findings} answers, recall ${measured.recall}, precision ${measured.precision}\n`,
      );
    }
  }
}
