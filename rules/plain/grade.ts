import {
  type Counts,
  fernandezHuerta,
  fleschKincaidGrade,
  fleschReadingEase,
  szigriszt,
} from '../readability/formulas.js';
import { type Measure, measureOf } from './law.js';

/** How hard a text is to read, and what to say of it. */
export interface Grade {
  isHard: boolean;
  reason: string;
  aim: string;
  source: Measure['source'];
  /** More is harder; ranks the sentences. */
  hardness: (counts: Counts) => number;
}

/** Grade 8.9 is still the eighth grade, so only the ninth is too hard. */
export function gradeEnglish(counts: Counts): Grade {
  const least = measureOf('gradeLeast', 'J-SSA-1').value;
  const most = measureOf('gradeMost', 'J-SSA-1');
  const ease = measureOf('fleschLeast', 'J-CA-26894');
  const grade = fleschKincaidGrade(counts);
  const reached = fleschReadingEase(counts);
  const isGradeHard = Math.floor(grade) > most.value;
  const isEaseLow = Math.round(reached) < ease.value;
  return {
    isHard: isGradeHard || isEaseLow,
    reason: `The words read at grade ${grade.toFixed(1)} (Flesch-Kincaid), with a reading ease of ${Math.round(reached)} (Flesch).`,
    aim: `Grade ${least} to ${most.value}, and an ease of ${ease.value} or more.`,
    source: isGradeHard ? most.source : ease.source,
    hardness: fleschKincaidGrade,
  };
}

export function gradeSpanish(counts: Counts): Grade {
  const least = measureOf('inflesz', 'J-ES-INF');
  const reached = szigriszt(counts);
  return {
    isHard: Math.round(reached) < least.value,
    reason: `The words score ${Math.round(reached)} (INFLESZ; ${Math.round(fernandezHuerta(counts))} by Fernández Huerta), which is hard to read.`,
    aim: `An INFLESZ of ${least.value} or more.`,
    source: least.source,
    hardness: (other) => -szigriszt(other),
  };
}
