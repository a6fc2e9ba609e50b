import { AlignmentType, type ILevelsOptions, LevelFormat } from 'docx';
import { INDENT } from './measures.js';

/** Word knows nine levels of a list. */
const LEVELS = 9;
/** Signs that Times New Roman has. */
const BULLETS = ['•', '–', '▪'];

/** A list's definition and the level that a paragraph has in it. */
export interface ListPlace {
  reference: string;
  level: number;
}

/** The lists of one Word document: each numbered list counts for itself, from the number it starts at. */
export class WordLists {
  readonly config: { reference: string; levels: ILevelsOptions[] }[] = [
    {
      reference: 'bullets',
      levels: levels((level) => ({ format: LevelFormat.BULLET, text: bullet(level) })),
    },
  ];

  bulleted(depth: number): ListPlace {
    return { reference: 'bullets', level: Math.min(depth, LEVELS - 1) };
  }

  numbered(depth: number, start: number): ListPlace {
    const reference = `numbers${this.config.length}`;
    this.config.push({
      reference,
      levels: levels((level) => ({ format: LevelFormat.DECIMAL, text: `%${level + 1}.`, start })),
    });
    return { reference, level: Math.min(depth, LEVELS - 1) };
  }
}

function levels(
  describe: (level: number) => Pick<ILevelsOptions, 'format' | 'text' | 'start'>,
): ILevelsOptions[] {
  return Array.from({ length: LEVELS }, (_, level) => ({
    level,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } } },
    ...describe(level),
  }));
}

function bullet(level: number): string {
  return BULLETS[level % BULLETS.length] ?? '•';
}
