import type { Translate } from '../../../site/translate.js';

/** Width of the text in points: US Letter within its margins. */
export const COLUMN = 6.5 * 72;

export interface Sheet {
  /** What stands at the foot of every page. */
  foot: string;
  t: Translate;
  direction: 'ltr' | 'rtl';
  /** The body's size. */
  points: number;
  /** The custom property of its font (tokens.css). */
  family: '--sans' | '--serif';
}

/** Words of a page's foot, which no tree holds: `Page 1 of 3`. */
export function footWords({ foot, t }: Pick<Sheet, 'foot' | 't'>): string {
  return `${foot} ${t('page.pageOf', { page: '', pages: '' })}`;
}

/** The page: US Letter, an inch around, a foot with the page's number where lines end. */
export function sheetStyle({ foot, t, direction, points, family }: Sheet): string {
  const style = `font: ${points * 0.83}pt var(${family}); direction: ${direction}; color: var(--quiet); vertical-align: top; padding-block-start: 0.7em`;
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const counted = t('page.pageOf', { page: '{page}', pages: '{pages}' })
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{pages?\}$/.test(part) ? `counter(${part.slice(1, -1)})` : quote(part)))
    .join(' ');
  return `@page {
  size: 8.5in 11in;
  margin: 0.9in 1in 1in;
  @bottom-${start} { content: ${quote(foot)}; ${style}; text-align: ${start}; }
  @bottom-${end} { content: ${counted}; ${style}; text-align: ${end}; }
}
`;
}

/** A CSS string. Everything but letters and digits is written as its code, so nothing can end the string. */
function quote(text: string): string {
  const written = text.replace(/[^\p{L}\p{N}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
  return `"${written}"`;
}
