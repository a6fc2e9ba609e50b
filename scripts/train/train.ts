import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asksOf, loadLaw } from '../../rules/law.js';
import {
  Likeness,
  type LikenessData,
  recognise,
  sentencesOf,
  type Wording,
} from '../../rules/recognise/index.js';
import { WORDING_LOCALES } from '../../rules/wording.js';
import { contractKind } from '../score/corpus.js';
import { DATA, isLearned, Lessons, type Notice } from './lessons.js';
import { type Finding, fitVerdict, type Measured, measure } from './verdict.js';

const FOLDS = 3;
/** The day whose law labelled notices are read under. */
const AS_OF = '2026-11-21';

/** What training leaves, and how it does on notices that neither reader has seen: see {@link Measured}. */
export interface Trained {
  learned: LikenessData;
  measured: Measured;
}

/** Learns one language from the labelled notices and passages of this repository; some ten seconds. */
export function train(language: string): Trained {
  const lessons = new Lessons(language);
  const findings: Finding[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const held = lessons.apart.filter((_one, index) => index % FOLDS === fold);
    const school = lessons.school(lessons.apart.filter((one) => !held.includes(one)));
    const likeness = new Likeness(school.data(NO_VERDICT), lessons.thesaurus);
    for (const notice of held) findings.push(...findingsIn(notice, likeness, lessons.wording));
  }
  const verdict = fitVerdict(findings);
  return { learned: lessons.school(lessons.apart).data(verdict), measured: measure(findings, verdict) };
}

const NO_VERDICT = { bias: 0, likeness: 0, said: 0, near: 0 };

/** What wording and likeness find in a labelled notice, beside the truth. */
function findingsIn({ labels, blocks }: Notice, likeness: Likeness, wording: Wording): Finding[] {
  const kind = contractKind(labels.kind);
  const regime = labels.regime ?? 'carrier';
  const context = { kind, regime, locale: labels.lang, channels: [] };
  const results = recognise(blocks, context, wording, asksOf(loadLaw(), { ...context, asOf: AS_OF }));
  const reading = likeness.read(sentencesOf(blocks, wording.language));
  return results.flatMap(({ id, status, near }): Finding[] => {
    const isTrue = labels.elements[id];
    const likest = isLearned(id) ? reading.likest(id, regime) : undefined;
    if (isTrue === null || isTrue === undefined || !likest) return [];
    if (status !== 'present' && status !== 'missing') return [];
    return [{ likeness: likest.odds, isSaid: status === 'present', isNear: near !== undefined, isTrue }];
  });
}

if (process.argv[1]?.endsWith('train.js')) {
  for (const language of WORDING_LOCALES) {
    const { learned, measured } = train(language);
    const path = join(DATA, `../../rules/wording/${language}/likeness.json`);
    writeFileSync(path, `${JSON.stringify(learned, null, 1)}\n`);
    process.stdout.write(
      `${language}: ${learned.elements.length} elements, ${learned.features.split(' ').length} features; on notices kept apart ${measured.findings} answers, recall ${measured.recall}, precision ${measured.precision}\n`,
    );
  }
}
