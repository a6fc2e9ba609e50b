import { resolve } from 'node:path';
import type { Answer } from '../../rules/legible/model.js';
import type { LintReport, ReportedElement } from '../report/lint-report.js';

/** Words that tell how to give an answer, and where they stand. */
interface AnswerPlace {
  answer: Answer;
  place: ReportedElement['evidence'][number];
}

const ANSWERS: Readonly<Record<string, Answer>> = { 'c3-steps-grant': 'grant', 'c3-steps-deny': 'deny' };

/**
 * Where documents tell how to say yes and no, by their absolute paths.
 *
 * @param cwd that the report's paths are relative to
 */
export function answersIn({ documents }: LintReport, cwd: string): Map<string, AnswerPlace[]> {
  return new Map(
    documents.map(({ path, elements }) => [
      resolve(cwd, path),
      elements.flatMap(({ id, evidence }) => {
        const answer = ANSWERS[id];
        return answer ? evidence.map((place) => ({ answer, place })) : [];
      }),
    ]),
  );
}
