import type { Translate } from '../../../site/translate.js';
import type { PrintFormat } from './print-format.js';

export interface Sheet {
  format: PrintFormat;
  /** What stands at the foot of every page. */
  foot: string;
  t: Translate;
  direction: 'ltr' | 'rtl';
  /** The custom property of its font (tokens.css). */
  family: '--sans' | '--serif';
  /** White space between blocks, as a share of what the styles give. */
  air: number;
}

/** Words of a page's foot, which no tree holds: `Page 1 of 3`. */
export function footWords({ foot, t }: Pick<Sheet, 'foot' | 't'>): string {
  return `${foot} ${t('page.pageOf', { page: '', pages: '' })}`;
}

/** The page, its type, and a foot in the same type with the page's number where lines end. */
export function sheetStyle({ format, foot, t, direction, family, air }: Sheet): string {
  const { width, height, margin, type, columns, gap, leastLines } = format;
  const style = `font: ${type}pt/1.2 var(${family}); direction: ${direction}; color: var(--quiet); vertical-align: top; padding-block-start: 0.5em`;
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const counted = t('page.pageOf', { page: '{page}', pages: '{pages}' })
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{pages?\}$/.test(part) ? `counter(${part.slice(1, -1)})` : quote(part)))
    .join(' ');
  return `:root {
  --type: ${type}pt;
  --air: ${air};
  --columns: ${columns};
  --gap: ${gap}pt;
  --least-lines: ${leastLines};
}
@page {
  size: ${width}pt ${height}pt;
  margin: ${margin.top}pt ${margin.side}pt ${margin.bottom}pt;
  @bottom-${start} { content: ${quote(foot)}; ${style}; text-align: ${start}; }
  @bottom-${end} { content: ${counted}; ${style}; text-align: ${end}; white-space: nowrap; }
}
`;
}

/** A CSS string. Everything but letters and digits is written as its code, so nothing can end the string. */
function quote(text: string): string {
  const written = text.replace(/[^\p{L}\p{N}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
  return `"${written}"`;
}
