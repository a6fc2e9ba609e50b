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

/** Texts that are learned from together, since they say the same elements. */
export interface Subject {
  /** What is learned of it is kept in this file, without its ending. */
  file: string;
  /** Labelled texts that wording was mended with; and others, kept apart, which show what wording is worth. */
  mended: string[];
  apart: string[];
  /** Folder of passages by themselves. */
  passages: string;
  /** Measured, read off a form, or in need of certainty: not for likeness to judge. */
  notLearned: RegExp;
  /** Whether what is unlike all that was learned is not said, whatever wording finds. */
  vetoes: boolean;
}

export const SUBJECTS: Record<'notices' | 'filings', Subject> = {
  notices: {
    file: 'likeness',
    mended: ['blind', 'exam', 'taught'],
    apart: ['apart'],
    passages: 'bank',
    notLearned: /^(?:d1-waiting-period-at-least|d2-|d3-subject|c8-|non-neutral|misleading)/,
    vetoes: true,
  },
  filings: {
    file: 'likeness-filings',
    mended: ['filings', 'last-filings'],
    apart: ['filings-apart'],
    passages: 'filings-bank',
    notLearned: /^(?:TPL-|COV-|U-2009-e[126]$|EE-5109-e[13]$)/,
    // Filings say many things in one sentence, which is then like none of them.
    vetoes: false,
  },
};

/** Subjects that texts of a language teach. */
export function subjectsIn(language: string): Subject[] {
  return language === 'en' ? [SUBJECTS.notices, SUBJECTS.filings] : [SUBJECTS.notices];
}

/** A labelled notice and what its passages teach. */
export interface Notice extends LabelledNotice {
  lessons: Lesson[];
}

/** All that can be learned of a subject in one language. Throws {@link RangeError} for a language without wording. */
export class Lessons {
  /** Without what was learned before. */
  readonly wording: Wording;
  readonly thesaurus: Record<string, string>;
  readonly apart: Notice[];
  private readonly mended: Notice[];
  private readonly passages: Lesson[];
  private readonly elements: string[];

  constructor(language: string, subject: Subject) {
    const data = readWording(language);
    this.wording = compileWording({ ...data, learned: [] });
    this.thesaurus = data.classes;
    const classes = wordClasses(data.classes);
    this.mended = subject.mended.flatMap((folder) => this.notices(folder, language, classes));
    this.apart = subject.apart.flatMap((folder) => this.notices(folder, language, classes));
    this.passages = readPassages(join(DATA, subject.passages), language).map((passage) =>
      lessonOfPassage(passage, sentencesOf(passage.blocks, this.wording.language), classes),
    );
    this.elements = elementsSaidIn([...this.mended, ...this.apart]).filter(
      (name) => !subject.notLearned.test(name),
    );
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
      isSaid ? [lessonName(id, labels.regime ?? 'carrier')] : [],
    ),
  );
  return [...new Set(names)].sort();
}
