import pc from 'picocolors';
import { hang } from '../report/hang.js';
import type { Page } from './page.js';

/** Pages for a terminal, one below the other. */
export function pagesText(pages: Page[], options: { color: boolean; width: number }): string {
  const colors = pc.createColors(options.color);
  const texts = pages.map(({ title, about, parts }) => {
    const blocks = parts.map(({ head, items }) =>
      [
        colors.bold(head),
        ...items.map(({ label, text }) => {
          if (label === undefined) return hang('  ', text, 2, options.width);
          return hang(`  ${colors.cyan(label)}  `, text, label.length + 4, options.width);
        }),
      ].join('\n'),
    );
    const top = [
      colors.bold(colors.underline(title)),
      ...about.map((line) => colors.dim(hang('', line, 0, options.width))),
    ];
    return [top.join('\n'), ...blocks].join('\n\n');
  });
  return `${texts.join('\n\n\n')}\n`;
}
