import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  compileWording,
  sentencesOf,
  type WordClasses,
  type Wording,
  wordClasses,
} from '../../rules/recognise/index.js';
import { readWording } from '../../rules/wording.js';
import { type LabelledNotice, readCorpus } from '../score/corpus.js';
import { type Lesson, lessonName, lessonOfPassage, lessonsOf, taughtBy } from './examples.js';
import { readPassages } from './passages.js';
import { School } from './school.js';

/** Where labelled notices and passages are. */
export const DATA = join(
  dirname(createRequire(import.meta.url).resolve('#package/package.json')),
  'test/recognise',
);
/** Labelled notices that wording was mended with; and others, kept apart, which show what wording is worth. */
const MENDED = ['blind', 'exam', 'taught'];
const APART = ['apart'];
/** Measured, read off a header line, or in need of certainty: not for likeness to judge. */
const NOT_LEARNED = /^(?:d1-waiting-period-at-least|d2-|d3-subject|c8-|non-neutral|misleading)/;

/** Whether likeness has a say in an element. */
function isLearned(element: string): boolean {
  return !NOT_LEARNED.test(element);
}

/** A labelled notice and what its passages teach. */
export interface Notice extends LabelledNotice {
  lessons: Lesson[];
}

/** All that can be learned from in one language. Throws {@link RangeError} for a language without wording. */
export class Lessons {
  /** Without what was learned before. */
  readonly wording: Wording;
  readonly thesaurus: Record<string, string>;
  readonly apart: Notice[];
  private readonly mended: Notice[];
  private readonly passages: Lesson[];
  private readonly elements: string[];

  constructor(language: string) {
    const data = readWording(language);
    this.wording = compileWording({ ...data, learned: undefined });
    this.thesaurus = data.classes;
    const classes = wordClasses(data.classes);
    this.mended = MENDED.flatMap((folder) => this.notices(folder, language, classes));
    this.apart = APART.flatMap((folder) => this.notices(folder, language, classes));
    this.passages = readPassages(join(DATA, 'bank'), language).map((passage) =>
      lessonOfPassage(passage, sentencesOf(passage.blocks, this.wording.language), classes),
    );
    this.elements = elementsSaidIn([...this.mended, ...this.apart]);
  }

  /** Teaches everything but what was kept apart, and of that only `apart`; all of it unless told otherwise. */
  school(apart: Notice[] = this.apart): School {
    const notices = [...this.mended, ...apart].flatMap(({ lessons }) => lessons);
    return new School([...this.passages, ...notices], this.elements);
  }

  private notices(folder: string, language: string, classes: WordClasses): Notice[] {
    return readCorpus(join(DATA, folder))
      .filter(({ labels }) => labels.lang === language && labels.sentence_evidence)
      .map((notice) => {
        const sentences = sentencesOf(notice.blocks, this.wording.language);
        return { ...notice, lessons: lessonsOf(taughtBy(notice.labels, sentences), classes) };
      });
  }
}

function elementsSaidIn(notices: Notice[]): string[] {
  const names = notices.flatMap(({ labels }) =>
    Object.entries(labels.elements).flatMap(([id, isSaid]) =>
      isSaid && isLearned(id) ? [lessonName(id, labels.regime ?? 'carrier')] : [],
    ),
  );
  return [...new Set(names)].sort();
}
